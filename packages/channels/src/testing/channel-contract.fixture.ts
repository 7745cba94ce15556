import { randomUUID } from "node:crypto";
import type { Channel, ChannelName } from "../channel.js";
import type { Outgoing } from "../outgoing.js";
import { openForTest } from "./open-for-test.fixture.js";
import type { World } from "./world.fixture.js";

/** What every channel promises, whoever is behind it. */
export function channelContract(title: string, name: ChannelName, start: () => Promise<World>) {
  describe(`${title} keeps the contract of a channel:`, () => {
    let world: World;
    let open: Channel[];
    beforeEach(async () => {
      world = await start();
      open = [];
    });
    afterEach(async () => {
      await Promise.all(open.map((channel) => channel.close()));
      await world.close();
    });
    const channelWith = (env = world.env, timeoutMs?: number) => {
      const channel = openForTest(name, env, timeoutMs);
      open.push(channel);
      return channel;
    };
    const message = (changes: Partial<Outgoing> = {}): Outgoing => ({
      id: randomUUID(),
      to: world.knownAddress,
      subject: "提案已立案",
      text: "您的提案已立案,\n请登录查看。",
      link: "https://hall.example.org/p/1?from=a&to=b",
      ...changes,
    });

    test("a message is taken, with its words and its link", async () => {
      const sent = await channelWith().send(message());
      expect(sent).toEqual({ ok: true, value: { providerId: sent.ok && sent.value.providerId } });
      expect(world.taken).toHaveLength(1);
      for (const words of ["您的提案已立案,", "请登录查看。", message().link])
        expect(world.taken[0]?.words).toContain(words);
    });

    test("every attempt of a delivery can be told to be the same", async () => {
      const channel = channelWith();
      const first = message();
      for (const each of [first, first, message()])
        expect((await channel.send(each)).ok).toBe(true);
      const [one, repeat, other] = world.taken.map(({ mark }) => mark);
      expect(repeat).toBe(one);
      if (world.marksById) {
        expect(one).toContain(first.id);
        expect(other).not.toBe(one);
      }
    });

    test("a busy provider says how long to wait", async () => {
      world.setMood("BUSY");
      const error = { kind: "RateLimited", retryAfterMs: world.busyMs };
      expect(await channelWith().send(message())).toEqual({ ok: false, error });
      expect(world.taken).toEqual([]);
    });

    test("a broken provider may be tried again, and works when it is mended", async () => {
      const channel = channelWith();
      world.setMood("BROKEN");
      expect(await channel.send(message())).toMatchObject({ error: { kind: "Unreachable" } });
      world.setMood("FINE");
      expect(await channel.send(message())).toMatchObject({ ok: true });
    });

    test("a provider that says nothing is given up in time and may be tried again", async () => {
      world.setMood("SILENT");
      const sent = await channelWith(world.env, 150).send(message());
      expect(sent).toMatchObject({ error: { kind: "Unreachable" } });
    });

    test("a provider that is not there may be tried again", async () => {
      const sent = await channelWith(world.nobodyThere).send(message());
      const code = expect.stringMatching(/^(ECONNREFUSED|ESOCKET)$/);
      expect(sent).toEqual({ ok: false, error: { kind: "Unreachable", code } });
    });

    test("an address without an owner, or without its form, is refused, and others are not", async () => {
      const channel = channelWith();
      const to = world.unknownAddress;
      if (to === null) return;
      for (const bad of [to, "", "@all", `${world.knownAddress},${to} |x`])
        expect(await channel.send(message({ to: bad }))).toMatchObject({
          error: { kind: "AddressRefused" },
        });
      expect(await channel.send(message())).toMatchObject({ ok: true });
      expect(world.taken).toHaveLength(1);
    });

    test("a wrong secret needs a person", async () => {
      const sent = await channelWith(world.wrongSecret).send(message());
      expect(sent).toMatchObject({ error: { kind: "ProviderRefused" } });
    });

    test("a failure names neither the address nor the words", async () => {
      const channel = channelWith();
      const failures: unknown[] = [await channelWith(world.wrongSecret).send(message())];
      if (world.unknownAddress)
        failures.push(await channel.send(message({ to: world.unknownAddress })));
      world.setMood("BROKEN");
      failures.push(await channel.send(message()));
      const said = JSON.stringify(failures);
      for (const secret of [
        world.knownAddress,
        world.unknownAddress ?? "提案",
        "提案",
        "one moment",
      ])
        expect(said).not.toContain(secret);
    });

    test("a token serves many messages, and one that is no good any more is fetched again, once", async () => {
      const { tokens } = world;
      if (!tokens) return;
      const channel = channelWith();
      await Promise.all([1, 2, 3].map(() => channel.send(message())));
      expect(tokens.fetched()).toBe(1);
      tokens.expire();
      const again = await Promise.all([1, 2, 3].map(() => channel.send(message())));
      expect(again.every(({ ok }) => ok)).toBe(true);
      expect(tokens.fetched()).toBe(2);
      tokens.refuseAll();
      expect(await channel.send(message())).toMatchObject({ error: { kind: "ProviderRefused" } });
      expect(tokens.fetched()).toBe(3);
    });
  });
}
