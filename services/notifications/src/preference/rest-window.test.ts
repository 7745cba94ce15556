import type { Actor } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { ContactRepository } from "../contact/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs } from "../testing/announce-as.js";

/** Ten in the morning in Shanghai. */
const now = new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]), { clock: () => now });
});
afterAll(() => service.close());

type Answer = { rests?: { id: string; from: string }[]; code?: string; message?: string };
type Locale = "zh" | "en";
const result =
  "... on NoticePreferences { rests { id from } } ... on Refused { code message facts { name value } }";
const inHours = (hours: number): string =>
  new Date(now.getTime() + hours * 3_600_000).toISOString();
/** Asks for a rest of an hour that begins in so many hours. */
const rest = async (me: Actor, hours: number, locale: Locale = "zh", length = 1) => {
  const mutation = `mutation($from: DateTime!, $to: DateTime!) { done: addRestWindow(from: $from, to: $to) { ${result} } }`;
  const given = { from: inHours(hours), to: inHours(hours + length) };
  return (await service.ask<{ done: Answer }>(me, mutation, given, { locale })).done;
};
const remove = async (me: Actor, id: string, locale: Locale = "zh") => {
  const mutation = `mutation($id: ID!) { done: removeRestWindow(id: $id) { ${result} } }`;
  return (await service.ask<{ done: Answer }>(me, mutation, { id }, { locale })).done;
};
const decide = (union: Awaited<ReturnType<typeof aUnion>>, key: string, value: number) =>
  union.tell("policy.changed.v1", {
    overrides: [
      {
        id: newId(),
        key,
        campusId: null,
        value,
        effectiveFrom: "2026-01-01",
        source: "x",
        version: 1,
      },
    ] as never,
  });

test("2.14 a person takes a rest of his own away, once", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  await rest(me, 24);
  const { rests } = await rest(me, 48);
  const [first, second] = rests!;
  expect(await remove(me, first!.id)).toEqual({ rests: [second] });
  expect(await remove(me, first!.id)).toMatchObject({ code: "REST_UNKNOWN" });
});

test("2.14 another's rest is not found, in the words for one that never was", async () => {
  const [union, elsewhere] = [await aUnion(service), await aUnion(service)];
  const memberId = newId();
  const me = union.person(memberId);
  const [mine] = (await rest(me, 24)).rests!;
  for (const stranger of [union.person(newId()), union.chair, elsewhere.person(memberId)])
    for (const locale of ["zh", "en"] as const) {
      const [own, never] = [
        await remove(stranger, mine!.id, locale),
        await remove(stranger, newId(), locale),
      ];
      expect(own).toMatchObject({ code: "REST_UNKNOWN" });
      expect(own).toEqual(never);
      expect(own.message).toContain(locale === "zh" ? "没有找到" : "no such rest");
    }
  expect(await rest(me, 48)).toMatchObject({ rests: [mine, expect.anything()] });
});

test("2.14 a person has so many rests at most as the policy says; one that is over or takes another's place does not count", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  await decide(union, "notices.restsAtMost", 3);
  for (const hours of [-1, 24, 48]) await rest(me, hours, "zh", 2);
  expect(await rest(me, 72)).toMatchObject({
    code: "RESTS_TOO_MANY",
    facts: [{ name: "most", value: "3" }],
  });
  expect((await rest(me, 72, "en")).message).toContain("3 rests");
  expect((await rest(me, 48, "zh", 3)).rests).toHaveLength(3);
  await service.ground.db.query(
    "UPDATE rest_window SET to_at = '2026-03-06 02:00:00' WHERE union_id = ? ORDER BY from_at LIMIT 1",
    [union.unionId],
  );
  expect((await rest(me, 72)).rests).toHaveLength(3);
});

test("2.14 of rests that are asked for at the same moment no more are kept than the policy allows", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  await decide(union, "notices.restsAtMost", 2);
  const answers = await Promise.all([24, 48, 72].map((hours) => rest(me, hours)));
  expect(answers.filter(({ code }) => code === "RESTS_TOO_MANY")).toHaveLength(1);
});

test("2.14 a rest begins within the days that the policy says, 180 unless the union decides otherwise", async () => {
  const union = await aUnion(service);
  const me = union.person(newId());
  expect((await rest(me, 180 * 24)).rests).toHaveLength(1);
  expect(await rest(me, 180 * 24 + 1)).toMatchObject({
    code: "REST_TOO_FAR",
    facts: [{ name: "days", value: "180" }],
  });
  await decide(union, "notices.restDaysAhead", 10);
  expect((await rest(me, 241)).message).toContain("10 天");
  expect((await rest(me, 241, "en")).message).toContain("10 days");
});

test("2.14 what was held for a rest goes at once when the rest is taken away; what a provider did not take keeps its turn", async () => {
  const union = await aUnion(service, ["EMAIL"]);
  const memberId = newId();
  const me = union.person(memberId);
  await union.employ({ id: memberId });
  const { db, keys } = service.ground;
  const contact = { channel: "EMAIL", address: "a@union.example", locale: "zh" } as const;
  await new ContactRepository(db.manager, keys).set(union.unionId, memberId, contact, now);
  const [own] = (await rest(me, -1, "zh", 25)).rests!;
  await announceAs(service, union.chair);
  await announceAs(service, union.chair, { title: "另一则" });
  await union.deliverAll();
  const dueAt = async (): Promise<string[]> => {
    const rows = await db.query<{ due: string }[]>(
      "SELECT due_at AS due FROM delivery WHERE union_id = ? AND state = 'QUEUED' ORDER BY attempts",
      [union.unionId],
    );
    return rows.map(({ due }) => due);
  };
  const held = "2026-03-07 02:00:00.000";
  await db.query(
    "UPDATE delivery SET attempts = 1 WHERE union_id = ? AND state = 'QUEUED' LIMIT 1",
    [union.unionId],
  );
  expect(await dueAt()).toEqual([held, held]);
  await remove(me, own!.id);
  expect(await dueAt()).toEqual(["2026-03-06 02:00:00.000", held]);
});
