import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { decided, mattersAt } from "../testing/matters.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let now = "2025-06-30";
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date(`${now}T02:00:00Z`),
  });
});
beforeEach(() => {
  now = "2025-06-30";
});
afterAll(() => service.close());

type Answer = { status?: string; code?: string; message?: string; rights?: object };
const answer =
  "{ ... on Member { status rights { paysDues votes counts } } ... on Refused { code message } }";
const types = {
  retainMembership: "RetainMembershipInput",
  restoreMembership: "MembershipDecisionInput",
  recordDeath: "MembershipDecisionInput",
  reverseMembershipFact: "ReverseMembershipFactInput",
} as const;
const does = async (actor: Actor, name: keyof typeof types, input: object): Promise<Answer> =>
  (
    await service.ask<{ done: Answer }>(
      actor,
      `mutation($input: ${types[name]}!) { done: ${name}(input: $input) ${answer} }`,
      { input: { ...decided, ...input } },
    )
  ).done;
async function aMembership() {
  const union = await aUnion(service, "本部院区", "东院区");
  const [memberId] = await union.employs(aNurse("本部院区"));
  return { union, memberId: memberId!, officer: union.officerOf("本部院区") };
}

test.each([
  "RETIREMENT",
  "EARLY_RETIREMENT",
  "UNEMPLOYMENT",
  "MILITARY_SERVICE",
  "EMPLOYER_CLOSED",
])(
  "MEM-R7 a membership is kept for %s; MEM-R8 then without dues and without vote",
  async (cause) => {
    const { memberId, officer } = await aMembership();
    const kept = await does(officer, "retainMembership", {
      memberId,
      cause,
      effectiveOn: "2025-06-01",
    });
    expect(kept).toEqual({
      status: "RETAINED",
      rights: { paysDues: false, votes: false, counts: false },
    });
    const restored = await does(officer, "restoreMembership", {
      memberId,
      effectiveOn: "2025-06-10",
    });
    expect(restored).toMatchObject(
      cause.endsWith("RETIREMENT") ? { code: "RETIRED_STAY" } : { status: "ACTIVE" },
    );
  },
);

test("MEM-R7 internal early retirement keeps nothing until the real retirement", async () => {
  const { memberId, officer } = await aMembership();
  const asked = { memberId, cause: "INTERNAL_EARLY_RETIREMENT" };
  expect(await does(officer, "retainMembership", asked)).toMatchObject({
    code: "INTERNALLY_RETIRED",
    message: expect.stringMatching(/内退/),
  });
});

test("2.1.4 every fact has its document and decider; nobody decides on himself or out of his scope, nor while a matter is open", async () => {
  const { union, memberId, officer } = await aMembership();
  const cause = "RETIREMENT";
  for (const missing of [{ document: "" }, { decidedBy: "　" }])
    expect(await does(officer, "retainMembership", { memberId, cause, ...missing })).toMatchObject({
      code: "DECISION_UNFOUNDED",
    });
  const himself = { ...officer, memberId };
  expect(await does(himself, "retainMembership", { memberId, cause })).toMatchObject({
    code: "OWN_MEMBERSHIP",
  });
  const elsewhere = union.officerOf("东院区");
  for (const name of ["retainMembership", "restoreMembership", "recordDeath"] as const)
    expect(
      await does(elsewhere, name, { memberId, ...(name === "retainMembership" && { cause }) }),
    ).toMatchObject({
      code: "PERSON_UNKNOWN",
    });
  await mattersAt(service).requests(officer, memberId, "本人口头申请");
  expect(await does(officer, "recordDeath", { memberId })).toMatchObject({ code: "MATTER_OPEN" });
});

test("2.1.4 a death ends a membership, retained or not, and is told to nobody", async () => {
  const { memberId, officer } = await aMembership();
  await does(officer, "retainMembership", {
    memberId,
    cause: "RETIREMENT",
    effectiveOn: "2025-06-01",
  });
  expect(await does(officer, "recordDeath", { memberId, effectiveOn: "2025-06-20" })).toMatchObject(
    { status: "DECEASED" },
  );
  expect(await does(officer, "restoreMembership", { memberId })).toMatchObject({
    code: "FACT_NOT_POSSIBLE",
  });
});

test("2.16.2 the latest fact that was recorded wrongly is taken back, and kept as taken back", async () => {
  const { union, memberId, officer } = await aMembership();
  const effectiveOn = "2025-06-01";
  await does(officer, "retainMembership", { memberId, cause: "RETIREMENT", effectiveOn });
  const wrong = { memberId, effectiveOn: "2025-06-02", reason: "登记到了同名的人" };
  expect(await does(officer, "reverseMembershipFact", wrong)).toMatchObject({
    code: "FACT_NOT_REVERSIBLE",
  });
  expect(await does(officer, "reverseMembershipFact", { ...wrong, effectiveOn })).toMatchObject({
    status: "ACTIVE",
  });
  const kept = await service.ground.db.query<object[]>(
    "SELECT kind, effective_on, reversed_because, reversal_document FROM reversed_fact WHERE union_id = ?",
    [union.unionId],
  );
  expect(kept).toEqual([
    {
      kind: "RETAINED",
      effective_on: effectiveOn,
      reversed_because: wrong.reason,
      reversal_document: decided.document,
    },
  ]);
  const enrolled = { ...wrong, effectiveOn: "2015-06-01" };
  expect(await does(officer, "reverseMembershipFact", enrolled)).toMatchObject({
    code: "FACT_NOT_REVERSIBLE",
  });
});

test("2.16 a decision reaches back no further than policy allows, nor before the person, and a year that is over is changed by the chair alone with a reason", async () => {
  const { union, memberId, officer } = await aMembership();
  const keep = (actor: Actor, effectiveOn: string, more: object = {}) =>
    does(actor, "retainMembership", { memberId, cause: "UNEMPLOYMENT", effectiveOn, ...more });
  for (const day of ["2025-05-29", "2015-06-02", "1950-01-01"])
    expect((await keep(officer, day)).code).toMatch(/FACT_TOO_(LONG_AGO|EARLY)/);
  now = "2026-01-10";
  const because = { backdatedBecause: "决定于上年作出,文件迟到" };
  expect(await keep(officer, "2025-12-20", because)).toMatchObject({ code: "YEAR_CLOSED" });
  expect(await keep(union.chair, "2025-12-20")).toMatchObject({ code: "YEAR_CLOSED" });
  const tooLong = { backdatedBecause: "长".repeat(10_000) };
  expect(await keep(union.chair, "2025-12-20", tooLong)).toMatchObject({
    code: "FACT_TEXT_TOO_LONG",
  });
  expect(await keep(union.chair, "2025-12-20", because)).toMatchObject({ status: "RETAINED" });
  const kept = await service.ground.db.query<{ reason: string }[]>(
    "SELECT reason FROM membership_fact WHERE union_id = ? AND kind = 'RETAINED'",
    [union.unionId],
  );
  expect(kept[0]!.reason).toContain(because.backdatedBecause);
  const wrong = { memberId, effectiveOn: "2025-12-20", reason: "登记到了同名的人" };
  expect(await does(officer, "reverseMembershipFact", wrong)).toMatchObject({
    code: "YEAR_CLOSED",
  });
});

test("2.16 a union may decide that a year that is over is never changed", async () => {
  const { union, memberId } = await aMembership();
  now = "2026-01-10";
  const never = { key: "membership.closedYear", value: "NEVER", effectiveFrom: now };
  await union.decides(never);
  const asked = { memberId, cause: "UNEMPLOYMENT", backdatedBecause: "文件迟到" };
  expect(
    await does(union.chair, "retainMembership", { ...asked, effectiveOn: "2025-12-20" }),
  ).toMatchObject({ code: "YEAR_CLOSED_FOR_GOOD" });
});
