import type { Actor } from "@union/kernel";
import { newId, toSqlInstant } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";

const now = new Date("2026-03-06T02:00:00Z");
const before = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([], undefined, { webhooks: ["oa", "payroll"] }), {
    clock: () => now,
  });
});
afterAll(() => service.close());

type Row = { target?: string; state?: string; reason?: string | null };
/** Messages of a union, the oldest first. */
async function aToldUnion(...rows: readonly Row[]) {
  const unionId = newId();
  const ids = rows.map(() => newId()).sort();
  for (const [n, row] of rows.entries()) {
    const { target = "oa", state = "FAILED", reason = "PROVIDER_REFUSED:HTTP_400" } = row;
    const times = [before(5), before(4), before(3)].map(toSqlInstant);
    await service.ground.db.query(
      `INSERT INTO webhook_delivery (union_id, id, event_id, target, event, data, state, reason, attempts, happened_at, due_at, failed_at)
       VALUES (?, ?, ?, ?, 'role.granted.v1', '{}', ?, ?, 3, ?, ?, ?)`,
      [unionId, ids[n], newId(), target, state, reason, ...times],
    );
  }
  return { unionId, ids, system: actorOf(unionId, "SYSTEM_ADMINISTRATOR") };
}
type List = {
  totalCount: number;
  pageInfo: { endCursor: string };
  edges: { node: { id: string } }[];
};
const list = async (actor: Actor, variables: object = {}): Promise<List> => {
  const query = `query($first: Int, $after: String, $target: String) { failedWebhooks(first: $first, after: $after, target: $target) {
    totalCount pageInfo { endCursor } edges { node { id target event happenedAt failedAt reason attempts } } } }`;
  return (await service.ask<{ failedWebhooks: List }>(actor, query, { ...variables }))
    .failedWebhooks;
};
const idsOf = ({ edges }: List): string[] => edges.map(({ node }) => node.id);
type Answer = { target?: string; messages?: number; code?: string; message?: string };
const resend = async (actor: Actor, target: string, ids?: readonly string[]): Promise<Answer> => {
  const mutation = `mutation($target: String!, $ids: [ID!]) { sent: resendFailedWebhooks(target: $target, ids: $ids) {
    ... on WebhooksResent { target messages } ... on Refused { code message } } }`;
  return (await service.ask<{ sent: Answer }>(actor, mutation, { target, ids: ids ?? null })).sent;
};
const statesOf = async (unionId: string): Promise<string[]> => {
  const rows = await service.ground.db.query<{ state: string; attempts: number; due: string }[]>(
    "SELECT state, attempts, due_at AS due FROM webhook_delivery WHERE union_id = ? ORDER BY id",
    [unionId],
  );
  return rows.map(({ state, attempts, due }) => `${state} ${attempts} ${due}`);
};
const failed = "FAILED 3 2026-03-05 22:00:00.000";
const again = "QUEUED 0 2026-03-06 02:00:00.000";

test("2.14 what other systems were not told is listed, newest first, with system, event, last failure and attempts", async () => {
  const sent = { state: "SENT", reason: null };
  const { ids, system } = await aToldUnion({}, { target: "payroll" }, sent, { target: "gone" });
  const [first, second, , last] = ids;
  const all = await list(system);
  expect(idsOf(all)).toEqual([last, second, first]);
  expect(all.totalCount).toBe(3);
  expect(all.edges[2]!.node).toEqual({
    ...{ id: first, target: "oa", event: "role.granted.v1", attempts: 3 },
    ...{ happenedAt: before(5).toISOString(), failedAt: before(3).toISOString() },
    reason: "PROVIDER_REFUSED:HTTP_400",
  });
  const one = await list(system, { first: 1 });
  expect(idsOf(await list(system, { first: 1, after: one.pageInfo.endCursor }))).toEqual([second]);
  expect(idsOf(await list(system, { target: "payroll" }))).toEqual([second]);
});

test("2.14 another union's failures are not there, nor anything for who answers for a part of the union", async () => {
  const { unionId, ids } = await aToldUnion({});
  const strangers = [
    actorOf(newId(), "SYSTEM_ADMINISTRATOR"),
    actorOf(unionId, "SYSTEM_ADMINISTRATOR", { campusIds: [newId()] }),
  ];
  for (const stranger of strangers) {
    expect(idsOf(await list(stranger))).toEqual([]);
    expect(await resend(stranger, "oa", ids)).toMatchObject({ code: "NO_FAILED_WEBHOOK" });
  }
  expect(await statesOf(unionId)).toEqual([failed]);
});

test("2.14 what failed with a system goes again with all its attempts, all of it or only what is named", async () => {
  const { unionId, ids, system } = await aToldUnion({}, {}, {}, { target: "payroll" });
  expect(await resend(system, "oa", [ids[1]!])).toEqual({ target: "oa", messages: 1 });
  expect(await statesOf(unionId)).toEqual([failed, again, failed, failed]);
  expect(await resend(system, "oa")).toEqual({ target: "oa", messages: 2 });
  expect(await statesOf(unionId)).toEqual([again, again, again, failed]);
  expect(await resend(system, "oa")).toMatchObject({ code: "NO_FAILED_WEBHOOK" });
  expect(idsOf(await list(system))).toEqual([ids[3]]);
});

test("2.14 nothing goes again to a system that is not set up, nor where no message is named", async () => {
  const { unionId, system } = await aToldUnion({ target: "gone" }, {});
  expect(await resend(system, "gone")).toMatchObject({ code: "WEBHOOK_NOT_SET_UP" });
  expect(await resend(system, "oa", [])).toMatchObject({ code: "NO_FAILED_WEBHOOK" });
  expect(await statesOf(unionId)).toEqual([failed, failed]);
});
