import { type Actor, addDays, dayOf, type LocalDate, localDate } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

const clock = () => new Date("2026-03-01T02:00:00Z");
const today = dayOf(clock());
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock });
});
afterAll(() => service.close());

type Period = { readonly validFrom?: string; readonly validTo?: LocalDate | null };
const grant = async (
  union: TestUnion,
  accountId: string,
  { validFrom = "2026-02-01", validTo = null }: Period,
  nodeId: string = union.unionId,
): Promise<string> => {
  const { granted } = await service.ask<{ granted: { id: string } }>(
    union.holder("SECURITY_ADMINISTRATOR"),
    "mutation($input: GrantRoleInput!) { granted: grantRole(input: $input) { ... on RoleGrant { id } } }",
    { input: { accountId, role: "UNION_OFFICER", nodeId, validFrom, validTo } },
  );
  return granted.id;
};
/** The service's own schedules on a day. */
const sweepOn = async (day: LocalDate): Promise<void> => {
  for (const schedule of parts.schedules?.(service.ground) ?? [])
    await service.ground.db.transaction("READ COMMITTED", (tx) =>
      schedule.run(tx, { instant: clock(), day }),
    );
};
const toldOf = async ({ unionId }: TestUnion) => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1' ORDER BY position",
    [unionId],
  );
  return rows.map(({ payload }): UnionEvents["deadline.reached.v1"] => JSON.parse(payload));
};

test("2.14 a role that ends is told to its holder 30 and 7 days before, and on its last day to the security administrators too", async () => {
  const union = await aUnion(service, "东院区");
  const [memberId] = await union.employs({ ...aNurse("东院区"), 工号: "E1" });
  const login = `e1-${union.unionId}`;
  const accountId = await union.opensAccount(login, { staffNo: "E1" });
  const campusId = union.campusId("东院区");
  const lastDay = addDays(today, 60);
  const subject = await grant(union, accountId, { validTo: addDays(lastDay, 1) }, campusId);
  for (const before of [60, 31, 30, 29, 8, 7, 1, 0, -1, -40])
    await sweepOn(addDays(lastDay, -before));
  const told = await toldOf(union);
  expect(told.map(({ step, days, deputy }) => [step, days, deputy?.roles ?? null])).toEqual([
    ["BEFORE", 30, null],
    ["BEFORE", 7, null],
    ["DUE", 0, ["SECURITY_ADMINISTRATOR"]],
  ]);
  expect(told[2]).toMatchObject({
    kind: "ROLE_GRANT_ENDS",
    subject,
    subjectName: `工会干部 · 东院区 · ${login}`,
    campusId,
    dueOn: lastDay,
    responsible: { recipients: [memberId], roles: [] },
    deputy: { recipients: [], campusIds: [campusId] },
  });
});

test("a role without an end, or one that is over already, has no clock; an account of nobody hears of it itself", async () => {
  const union = await aUnion(service, "东院区");
  const accountId = await union.opensAccount(`a-${union.unionId}`);
  await grant(union, accountId, {});
  await grant(union, await union.opensAccount(`b-${union.unionId}`), { validTo: today });
  await grant(union, await union.opensAccount(`c-${union.unionId}`), {
    validTo: addDays(today, 1),
  });
  await sweepOn(today);
  const [told, ...others] = await toldOf(union);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ step: "DUE", dueOn: today, campusId: null });
  const [account] = await service.ground.db.query<{ id: string }[]>(
    "SELECT id FROM account WHERE login = ?",
    [`c-${union.unionId}`],
  );
  expect(told?.responsible.recipients).toEqual([account?.id]);
});

test("a role that is granted on without a gap does not end: only the last of its grants is told", async () => {
  const union = await aUnion(service, "东院区");
  const accountId = await union.opensAccount(`d-${union.unionId}`);
  const [first, second] = [addDays(today, 20), addDays(today, 50)];
  await grant(union, accountId, { validTo: first });
  const last = await grant(union, accountId, { validFrom: first, validTo: second });
  await grant(union, accountId, { validTo: addDays(today, 10) });
  for (const days of [5, 13, 19, 43]) await sweepOn(addDays(today, days));
  expect((await toldOf(union)).map(({ subject, stepOn }) => [subject, stepOn])).toEqual([
    [last, addDays(second, -8)],
  ]);
});

test("with a gap between two grants the first one ends", async () => {
  const union = await aUnion(service, "东院区");
  const accountId = await union.opensAccount(`f-${union.unionId}`);
  const first = await grant(union, accountId, { validTo: addDays(today, 20) });
  await grant(union, accountId, {
    validFrom: addDays(today, 21),
    validTo: localDate("2027-01-01"),
  });
  await sweepOn(addDays(today, 19));
  expect((await toldOf(union)).map(({ subject }) => subject)).toEqual([first]);
});

test("a grant that is refused starts no clock", async () => {
  const union = await aUnion(service, "东院区");
  const accountId = await union.opensAccount(`g-${union.unionId}`);
  const ends = addDays(today, 20);
  expect(await grant(union, accountId, { validFrom: ends, validTo: ends })).toBeUndefined();
  const [row] = await service.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM deadline WHERE union_id = ?",
    [union.unionId],
  );
  expect(Number(row?.n)).toBe(0);
});

test("2.14 the holder of a role that ends sees its last day among what is due for him, and nobody else does", async () => {
  const union = await aUnion(service, "东院区");
  const [memberId] = await union.employs({ ...aNurse("东院区"), 工号: "E2" });
  const accountId = await union.opensAccount(`e2-${union.unionId}`, { staffNo: "E2" });
  const subjectId = await grant(union, accountId, { validTo: addDays(today, 61) });
  const due = async (actor: Actor) => {
    const query = "{ membershipDueDates { edges { node { title subjectType subjectId dueOn } } } }";
    type Answer = { membershipDueDates: { edges: { node: object }[] } };
    const { membershipDueDates } = await service.ask<Answer>(actor, query);
    return membershipDueDates.edges.map(({ node }) => node);
  };
  expect(await due(actorOf(union.unionId, "MEMBER", { memberId: memberId! }))).toEqual([
    { title: "授权期限", subjectType: "RoleGrant", subjectId, dueOn: addDays(today, 60) },
  ]);
  expect(await due(union.holder("SECURITY_ADMINISTRATOR"))).toEqual([]);
  expect(await due(union.chair)).toEqual([]);
});
