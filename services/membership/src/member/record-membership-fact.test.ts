import { randomUUID } from "node:crypto";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2025-06-30T17:00:00Z"),
  });
});
afterAll(() => service.close());

const mutation = `mutation($input: RecordMembershipFactInput!) { recorded: recordMembershipFact(input: $input) {
  __typename ... on Member { id status } ... on Refused { code message path facts { name value } } } }`;
const facts = async (unionId: string) =>
  service.ground.db.query<Record<string, unknown>[]>(
    "SELECT kind, status, effective_on, until_on, reason, document, decided_by, recorded_by FROM membership_fact WHERE union_id = ? ORDER BY effective_on",
    [unionId],
  );
const cards = async (unionId: string) =>
  (
    await service.ground.db.query<{ payload: { members: Record<string, unknown>[] } }[]>(
      "SELECT payload FROM outbox WHERE union_id = ? AND name = 'member.changed.v1' ORDER BY position",
      [unionId],
    )
  ).map(({ payload }) => payload.members[0]!);

test("MEM-R7 a fact ends the one before it, keeps its reason, its document, who decided and who recorded, and is told", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  const more = { reason: "退休", document: "会字〔2025〕3号", decidedBy: "工会委员会" };
  expect(await union.records(id!, "RETAINED", "2025-03-01", more)).toMatchObject({
    __typename: "Member",
    status: "RETAINED",
    statusSince: "2025-03-01",
    statusBecause: "RETAINED",
  });
  expect(await facts(union.unionId)).toEqual([
    expect.objectContaining({ kind: "ENROLLED", until_on: "2025-03-01", recorded_by: null }),
    {
      kind: "RETAINED",
      status: "RETAINED",
      effective_on: "2025-03-01",
      until_on: "9999-12-31",
      reason: "退休",
      document: "会字〔2025〕3号",
      decided_by: "工会委员会",
      recorded_by: union.chair.accountId,
    },
  ]);
  expect(await cards(union.unionId)).toMatchObject([
    { id, status: "ACTIVE", version: 1 },
    { id, status: "RETAINED", version: 2 },
  ]);
});

test("MEM-R12 a life of a membership: joined, kept, restored, left, joined again – and on every day one status", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区", notEnrolled));
  const life = [
    ["TRANSFERRED_IN", "2016-01-01", "ACTIVE"],
    ["RETAINED", "2018-01-01", "RETAINED"],
    ["RESTORED", "2019-01-01", "ACTIVE"],
    ["TRANSFER_STARTED", "2019-06-01", "TRANSFERRING"],
    ["TRANSFER_CANCELLED", "2019-07-01", "ACTIVE"],
    ["WITHDRAWN", "2020-01-01", "WITHDRAWN"],
    ["ENROLLED", "2021-01-01", "ACTIVE"],
    ["DIED", "2025-06-30", "DECEASED"],
  ] as const;
  for (const [kind, on, status] of life)
    expect(await union.records(id!, kind, on, { reason: "服兵役" })).toMatchObject({ status });
  const stored = await facts(union.unionId);
  for (const [n, fact] of stored.entries())
    expect(fact["until_on"]).toBe(stored[n + 1]?.["effective_on"] ?? "9999-12-31");
  for (const [n, [kind, on, status]] of life.entries()) {
    const { members } = await service.ask<{
      members: { totalCount: number; edges: { node: object }[] };
    }>(
      union.chair,
      "query($on: LocalDate) { members(asOf: $on) { totalCount edges { node { status statusSince statusBecause } } } }",
      { on: n % 2 ? on : `${on.slice(0, 8)}30` },
    );
    expect(members).toEqual({
      totalCount: 1,
      edges: [{ node: { status, statusSince: on, statusBecause: kind } }],
    });
  }
});

test("2.1.4 what may not follow is refused with the reason, changes nothing and is on the audit log", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  const before = await facts(union.unionId);
  const tries = [
    ["ENROLLED", "2025-01-01", {}, "FACT_NOT_POSSIBLE"],
    ["RESTORED", "2025-01-01", {}, "FACT_NOT_POSSIBLE"],
    ["WITHDRAWN", "2015-06-01", {}, "FACT_TOO_EARLY"],
    ["WITHDRAWN", "2025-07-02", {}, "FACT_IN_FUTURE"],
    ["RETAINED", "2025-01-01", {}, "FACT_REASON_MISSING"],
    ["WITHDRAWN", "2025-01-01", { reason: "长".repeat(201) }, "FACT_TEXT_TOO_LONG"],
    ["WITHDRAWN", "2025-01-01", { document: "长".repeat(101) }, "FACT_TEXT_TOO_LONG"],
    ["WITHDRAWN", "2025-01-01", { decidedBy: "长".repeat(61) }, "FACT_TEXT_TOO_LONG"],
  ] as const;
  for (const [kind, on, more, code] of tries)
    expect(await union.records(id!, kind, on, more)).toMatchObject({
      code,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  expect(await facts(union.unionId)).toEqual(before);
  const audited = await service.ground.db.query<{ outcome: string }[]>(
    "SELECT outcome FROM audit_log WHERE union_id = ? AND action = 'recordMembershipFact' ORDER BY position",
    [union.unionId],
  );
  expect(
    audited.map(({ outcome }) => outcome.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()),
  ).toEqual(tries.map((one) => one[3]));
});

test("today is the day in Shanghai: an hour past midnight there it is not yesterday", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  expect(await union.records(id!, "WITHDRAWN", "2025-07-01")).toMatchObject({
    status: "WITHDRAWN",
  });
});

test("2.1.4 a fact without its document or without who decided is refused; a reason may be left out", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  for (const missing of [{ document: null }, { document: " " }, { decidedBy: null }])
    expect(await union.records(id!, "WITHDRAWN", "2025-01-01", missing)).toMatchObject({
      code: "DECISION_UNFOUNDED",
      message: expect.stringMatching(/文件/),
    });
  await union.records(id!, "WITHDRAWN", "2025-01-01", { reason: null });
  expect((await facts(union.unionId))[1]).toMatchObject({ reason: null });
});

test("the same request sent twice under one key is recorded once, and another under that key is refused", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  const founded = { document: "会字〔2025〕3号", decidedBy: "工会委员会" };
  const input = { memberId: id, kind: "WITHDRAWN", effectiveOn: "2025-01-01", ...founded };
  const ask = { idempotencyKey: randomUUID() };
  const answers = await Promise.all(
    [1, 2].map(() => service.ask(union.chair, mutation, { input }, ask)),
  );
  for (const answer of answers)
    expect(answer).toEqual({ recorded: { __typename: "Member", id, status: "WITHDRAWN" } });
  expect(await facts(union.unionId)).toHaveLength(2);
  const other = await service.ask(
    union.chair,
    mutation,
    { input: { ...input, kind: "DIED" } },
    ask,
  );
  expect(other).toMatchObject({ recorded: { code: "IDEMPOTENCY_KEY_REUSED" } });
});

test("of two who record at the same time, the second is refused by what the first has recorded", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  const outcomes = await Promise.all([
    union.records(id!, "WITHDRAWN", "2025-01-01"),
    union.records(id!, "DIED", "2025-01-01"),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(["Member", "Refused"]);
  expect(await facts(union.unionId)).toHaveLength(2);
});
