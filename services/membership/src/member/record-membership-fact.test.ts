import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { mattersAt } from "../testing/matters.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { factProcedures } from "./fact-procedures.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2025-06-30T17:00:00Z"),
  });
});
afterAll(() => service.close());

const mutation = `mutation($input: RecordMembershipFactInput!) { recorded: recordMembershipFact(input: $input) {
  __typename ... on Member { id status } ... on Refused { code message path facts { name value } } } }`;
const founded = { document: "会字〔2025〕3号", decidedBy: "工会委员会" };
type Answer = { __typename: string; status?: string; code?: string; message?: string };
/** Somebody takes down what was decided outside the house. */
const takesDown = async (actor: Actor, memberId: string, more: object = {}): Promise<Answer> =>
  (
    await service.ask<{ recorded: Answer }>(actor, mutation, {
      input: { memberId, kind: "TRANSFERRED_IN", effectiveOn: "2025-06-20", ...founded, ...more },
    })
  ).recorded;
const staff = () => aNurse("本部院区", notEnrolled);
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

test("2.1.4 a fact ends the one before it, keeps its reason, its document, who decided and who recorded, and is told", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  await union.records(id!, "WITHDRAWN", "2025-03-01");
  const more = { effectiveOn: "2025-06-20", reason: "随单位并入" };
  expect(await takesDown(union.chair, id!, more)).toMatchObject({ status: "ACTIVE" });
  expect((await facts(union.unionId)).slice(1)).toEqual([
    expect.objectContaining({ kind: "WITHDRAWN", until_on: "2025-06-20" }),
    {
      ...{ kind: "TRANSFERRED_IN", status: "ACTIVE", reason: "随单位并入" },
      ...{ effective_on: "2025-06-20", until_on: "9999-12-31" },
      ...{ document: founded.document, decided_by: founded.decidedBy },
      recorded_by: union.chair.accountId,
    },
  ]);
  expect((await cards(union.unionId)).map(({ status }) => status)).toEqual([
    ...["ACTIVE", "WITHDRAWN", "ACTIVE"],
  ]);
});

test("MEM-R10 MEM-R11 2.1.3 2.1.4 what has a procedure is never simply recorded, by whomever, and the sentence names the procedure", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(aNurse("本部院区"));
  const before = await facts(union.unionId);
  for (const [kind, procedure] of Object.entries(factProcedures)) {
    if (procedure === null) continue;
    const [refused, officer] = [
      await takesDown(union.chair, id!, { kind }),
      await takesDown(union.officerOf("本部院区"), id!, { kind }).catch(() => null),
    ];
    expect(refused.code).toBe("FACT_HAS_PROCEDURE");
    expect(refused.message).toContain(procedure.zh);
    expect(officer).toBeNull();
  }
  expect(await facts(union.unionId)).toEqual(before);
});

test("2.15 the chair takes nothing down about himself, nor while a matter is open", async () => {
  const union = await aUnion(service, "本部院区");
  const [own, other] = await union.employs(staff(), aNurse("本部院区"));
  expect(await takesDown({ ...union.chair, memberId: own! }, own!)).toMatchObject({
    code: "OWN_MEMBERSHIP",
  });
  await mattersAt(service).requests(union.officerOf("本部院区"), other!, "本人口头申请");
  expect(await takesDown(union.chair, other!)).toMatchObject({ code: "MATTER_OPEN" });
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

test("2.1.4 2.16 what may not follow, or lies too long ago, is refused with the reason, changes nothing and is on the audit log", async () => {
  const union = await aUnion(service, "本部院区");
  const [id, enrolled] = await union.employs(
    staff(),
    aNurse("本部院区", { 入职日期: "2025-06-10", 入会日期: "2025-06-15" }),
  );
  const before = await facts(union.unionId);
  const tries = [
    [enrolled, "2025-06-20", {}, "FACT_NOT_POSSIBLE"],
    [enrolled, "2025-06-15", {}, "FACT_TOO_EARLY"],
    [id, "2025-07-02", {}, "FACT_IN_FUTURE"],
    [id, "2025-05-30", {}, "FACT_TOO_LONG_AGO"],
    [id, "1950-01-01", {}, "FACT_TOO_LONG_AGO"],
    [id, "2025-06-20", { reason: "长".repeat(201) }, "FACT_TEXT_TOO_LONG"],
    [id, "2025-06-20", { document: "长".repeat(101) }, "FACT_TEXT_TOO_LONG"],
    [id, "2025-06-20", { decidedBy: "长".repeat(61) }, "FACT_TEXT_TOO_LONG"],
  ] as const;
  for (const [of, effectiveOn, more, code] of tries)
    expect(await takesDown(union.chair, of!, { effectiveOn, ...more })).toMatchObject({
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
  const [id] = await union.employs(staff());
  const more = { effectiveOn: "2025-07-01" };
  expect(await takesDown(union.chair, id!, more)).toMatchObject({ status: "ACTIVE" });
});

test("2.1.4 a fact without its document or without who decided is refused; a reason may be left out", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(staff());
  for (const missing of [{ document: null }, { document: " " }, { decidedBy: null }])
    expect(await takesDown(union.chair, id!, missing)).toMatchObject({
      code: "DECISION_UNFOUNDED",
      message: expect.stringMatching(/文件/),
    });
  await takesDown(union.chair, id!);
  expect((await facts(union.unionId))[0]).toMatchObject({ reason: null });
});

test("the same request sent twice under one key is recorded once, and another under that key is refused", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(staff());
  const input = { memberId: id, kind: "TRANSFERRED_IN", effectiveOn: "2025-06-20", ...founded };
  const ask = { idempotencyKey: randomUUID() };
  const answers = await Promise.all(
    [1, 2].map(() => service.ask(union.chair, mutation, { input }, ask)),
  );
  for (const answer of answers)
    expect(answer).toEqual({ recorded: { __typename: "Member", id, status: "ACTIVE" } });
  expect(await facts(union.unionId)).toHaveLength(1);
  const other = await service.ask(
    union.chair,
    mutation,
    { input: { ...input, effectiveOn: "2025-06-21" } },
    ask,
  );
  expect(other).toMatchObject({ recorded: { code: "IDEMPOTENCY_KEY_REUSED" } });
});

test("of two who record at the same time, the second is refused by what the first has recorded", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(staff());
  const outcomes = await Promise.all([1, 2].map(() => takesDown(union.chair, id!)));
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(["Member", "Refused"]);
  expect(await facts(union.unionId)).toHaveLength(1);
});
