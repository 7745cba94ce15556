import { groupAddress } from "../group-address.js";
import { channelContract } from "../testing/channel-contract.fixture.js";
import { openForTest } from "../testing/open-for-test.fixture.js";
import { startFakeWecom } from "./fake-wecom.fixture.js";

channelContract("a WeCom application", "WECOM", async () => (await startFakeWecom()).person);
channelContract("a WeCom robot", "WECOM", async () => (await startFakeWecom()).group);

describe("WeCom", () => {
  let wecom: Awaited<ReturnType<typeof startFakeWecom>>;
  beforeEach(async () => {
    wecom = await startFakeWecom();
  });
  afterEach(() => wecom.close());
  const message = { id: "d-1", to: "wang.li", subject: "题", text: "文", link: null };

  test.each([
    [
      { errcode: 0, invaliduser: "wang.li" },
      { kind: "AddressRefused", code: "invaliduser" },
    ],
    [
      { errcode: 0, unlicenseduser: "wang.li" },
      { kind: "AddressRefused", code: "unlicenseduser" },
    ],
    [{ errcode: 60111 }, { kind: "AddressRefused", code: "60111" }],
    [{ errcode: 45033 }, { kind: "RateLimited", retryAfterMs: 60_000 }],
    [{ errcode: -1 }, { kind: "Unreachable", code: "-1" }],
    [{ errcode: 60020 }, { kind: "ProviderRefused", code: "60020" }],
    [{ errcode: "not allowed, wang.li" }, { kind: "ProviderRefused", code: "UNKNOWN" }],
  ])("the answer %j means %j", async (json, error) => {
    const channel = openForTest("WECOM", wecom.person.env);
    await channel.send(message);
    wecom.answerAlways({ json });
    expect(await channel.send(message)).toEqual({ ok: false, error });
    await channel.close();
  });

  test("a page instead of JSON may be tried again", async () => {
    wecom.answerAlways({ text: "<html>please sign in to the hotel's network</html>" });
    const channel = openForTest("WECOM", wecom.person.env);
    const error = { kind: "Unreachable", code: "NOT_JSON" };
    expect(await channel.send(message)).toEqual({ ok: false, error });
    await channel.close();
  });

  test("what is meant for a person never goes to the group, nor the other way about", async () => {
    const robot = openForTest("WECOM", wecom.group.env);
    const app = openForTest("WECOM", wecom.person.env);
    expect(await robot.send(message)).toMatchObject({ error: { code: "NO_APP" } });
    const toGroup = { ...message, to: groupAddress };
    expect(await app.send(toGroup)).toMatchObject({ error: { code: "NO_ROBOT" } });
    const both = openForTest("WECOM", { ...wecom.person.env, ...wecom.group.env });
    expect((await both.send(message)).ok && (await both.send(toGroup)).ok).toBe(true);
    expect(wecom.person.taken.map(({ mark }) => "touser" in JSON.parse(mark))).toEqual([
      true,
      false,
    ]);
    expect([robot.provider, app.provider, both.provider]).toEqual([
      "wecom-robot",
      "wecom-app",
      "wecom-app",
    ]);
    for (const channel of [robot, app, both]) await channel.close();
  });
});
