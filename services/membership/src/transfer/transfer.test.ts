import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { mattersAt } from "../testing/matters.js";
import { aNurse, notEnrolled, type RosterCells } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2025-06-30T02:00:00Z"),
  });
});
afterAll(() => service.close());

const statusOf = async ({ unionId }: TestUnion, memberId: string, on: string) => {
  const [row] = await service.ground.db.query<{ status: string }[]>(
    "SELECT status FROM membership_fact WHERE union_id = ? AND member_id = ? AND effective_on <= ? AND until_on > ?",
    [unionId, memberId, on, on],
  );
  return row?.status ?? null;
};
const factsOf = async ({ unionId }: TestUnion, memberId: string) =>
  (
    await service.ground.db.query<{ kind: string }[]>(
      "SELECT kind FROM membership_fact WHERE union_id = ? AND member_id = ? ORDER BY effective_on",
      [unionId, memberId],
    )
  ).map(({ kind }) => kind);

/** A member of one union who is on the staff of another one now. */
async function aTransfer(there: RosterCells = {}) {
  const [from, to] = [await aUnion(service, "本部院区"), await aUnion(service, "新院区")];
  const row = aNurse("本部院区");
  const [memberId] = await from.employs(row);
  const [comesAs] = await to.employs({ ...row, 院区: "新院区", ...notEnrolled, ...there });
  const matters = mattersAt(service);
  const start = (more: object = {}) =>
    matters.starts(from.chair, {
      memberId,
      toUnionId: to.unionId,
      effectiveOn: "2025-06-01",
      ...more,
    });
  return { from, to, memberId: memberId!, comesAs: comesAs!, matters, start };
}

test("MEM-R6 a transfer is noted by the old union and accepted by the new one: one day ends it there and begins it here", async () => {
  const { from, to, memberId, comesAs, matters, start } = await aTransfer();
  const { id } = await start();
  expect(await matters.takes(to.chair, id!, "accept", { memberId: comesAs })).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  await matters.takes(from.chair, id!, "note");
  expect(
    await matters.takes(to.chair, id!, "accept", { memberId: comesAs, effectiveOn: "2025-06-20" }),
  ).toMatchObject({ state: "ACCEPTED" });
  const days = ["2025-05-31", "2025-06-01", "2025-06-19", "2025-06-20"];
  const lives = await Promise.all(
    days.map(async (on) => [await statusOf(from, memberId, on), await statusOf(to, comesAs, on)]),
  );
  expect(lives).toEqual([
    ["ACTIVE", null],
    ["TRANSFERRING", null],
    ["TRANSFERRING", null],
    ["TRANSFERRED_OUT", "ACTIVE"],
  ]);
  const query = "query($id: ID!) { membershipMatter(id: $id) { kind state steps { step } } }";
  const sides = await Promise.all(
    [from.chair, to.chair].map((actor) => service.ask(actor, query, { id })),
  );
  expect(sides).toEqual([
    {
      membershipMatter: {
        kind: "TRANSFER_OUT",
        state: "ACCEPTED",
        steps: [{ step: "start" }, { step: "note" }, { step: "accepted" }],
      },
    },
    {
      membershipMatter: {
        kind: "TRANSFER_IN",
        state: "ACCEPTED",
        steps: [{ step: "arrive" }, { step: "noted" }, { step: "accept" }],
      },
    },
  ]);
});

test("2.14 the officers of both unions hear of it, each in their own union", async () => {
  const { from, to, start } = await aTransfer();
  await start();
  for (const { unionId } of [from, to]) {
    const rows = await service.ground.db.query<{ payload: { unionId: string } }[]>(
      "SELECT payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1'",
      [unionId],
    );
    expect(rows.map(({ payload }) => payload)).toMatchObject([{ unionId }]);
  }
});

test("2.1.4 a transfer that is cancelled or refused leaves the membership where it was", async () => {
  const { from, to, memberId, matters, start } = await aTransfer();
  const first = await start();
  expect(
    await matters.takes(from.chair, first.id!, "cancel", { effectiveOn: "2025-06-10" }),
  ).toMatchObject({ state: "CANCELLED" });
  const second = await start({ effectiveOn: "2025-06-20" });
  expect(await matters.takes(to.chair, second.id!, "refuse")).toMatchObject({ state: "REFUSED" });
  expect(await factsOf(from, memberId)).toEqual([
    ...["ENROLLED", "TRANSFER_STARTED", "TRANSFER_CANCELLED", "TRANSFER_STARTED"],
    "TRANSFER_CANCELLED",
  ]);
  expect(await statusOf(from, memberId, "2025-06-30")).toBe("ACTIVE");
});

test("2.16.2 a transfer that is cancelled on the day it started is reversed, and kept as reversed", async () => {
  const { from, memberId, matters, start } = await aTransfer();
  const { id } = await start({ effectiveOn: "2025-06-30" });
  expect(await matters.takes(from.chair, id!, "cancel")).toMatchObject({ state: "CANCELLED" });
  expect(await factsOf(from, memberId)).toEqual(["ENROLLED"]);
  expect(await statusOf(from, memberId, "2025-06-30")).toBe("ACTIVE");
  const reversed = await service.ground.db.query<object[]>(
    "SELECT kind, reversed_because FROM reversed_fact WHERE union_id = ?",
    [from.unionId],
  );
  expect(reversed).toEqual([{ kind: "TRANSFER_STARTED", reversed_because: "情况属实" }]);
});

test("MEM-R6 a union outside is recorded with its document; one in the house answers itself", async () => {
  const { from, memberId, matters, start } = await aTransfer();
  const inside = await start();
  await matters.takes(from.chair, inside.id!, "note");
  for (const step of ["settle", "recordRefusal"])
    expect(await matters.takes(from.chair, inside.id!, step)).toMatchObject({
      code: "TRANSFER_ANSWERED_THERE",
    });
  await matters.takes(from.chair, inside.id!, "cancel", { effectiveOn: "2025-06-02" });
  const outside = await start({
    toUnionId: null,
    toName: "户籍地街道总工会",
    effectiveOn: "2025-06-10",
  });
  await matters.takes(from.chair, outside.id!, "note");
  expect(await matters.takes(from.chair, outside.id!, "settle", { document: null })).toMatchObject({
    code: "DECISION_UNFOUNDED",
  });
  expect(await matters.takes(from.chair, outside.id!, "settle")).toMatchObject({
    state: "ACCEPTED",
  });
  expect(await statusOf(from, memberId, "2025-06-30")).toBe("TRANSFERRED_OUT");
});

test("MEM-R5 nobody comes in as somebody else, nor where he is a member already", async () => {
  const { from, to, memberId, matters, start } = await aTransfer();
  const [other] = await to.employs(aNurse("新院区", notEnrolled));
  const { id } = await start();
  await matters.takes(from.chair, id!, "note");
  expect(await matters.takes(to.chair, id!, "accept", { memberId: other })).toMatchObject({
    code: "PERSON_DIFFERS",
  });
  expect(await matters.takes(to.chair, id!, "accept", { memberId })).toMatchObject({
    code: "PERSON_UNKNOWN",
  });
  const twice = await aTransfer({ 入会日期: "2020-01-01", 会籍状态: "在会" });
  const second = await twice.start();
  await twice.matters.takes(twice.from.chair, second.id!, "note");
  const accepted = await twice.matters.takes(twice.to.chair, second.id!, "accept", {
    memberId: twice.comesAs,
  });
  expect(accepted).toMatchObject({ code: "FACT_NOT_POSSIBLE" });
  expect(await statusOf(twice.from, twice.memberId, "2025-06-30")).toBe("TRANSFERRING");
});

test("MEM-R5 whoever is a member of another union of the house neither joins by hand nor is restored", async () => {
  const { from, to, memberId, comesAs } = await aTransfer();
  const day = { effectiveOn: "2025-06-10", document: "会字〔2025〕3号", decidedBy: "工会委员会" };
  const does = async (actor: Actor, type: string, name: string, input: object) =>
    (
      await service.ask<{ done: object }>(
        actor,
        `mutation($input: ${type}!) { done: ${name}(input: $input) { ... on Member { status } ... on Refused { code } } }`,
        { input: { ...day, ...input } },
      )
    ).done;
  const comes = { memberId: comesAs, kind: "TRANSFERRED_IN" };
  const joins = () => does(to.chair, "RecordMembershipFactInput", "recordMembershipFact", comes);
  expect(await joins()).toEqual({ code: "MEMBER_ELSEWHERE" });
  const unemployed = { memberId, cause: "UNEMPLOYMENT", effectiveOn: "2025-06-05" };
  await does(from.chair, "RetainMembershipInput", "retainMembership", unemployed);
  expect(await joins()).toEqual({ status: "ACTIVE" });
  expect(
    await does(from.chair, "MembershipDecisionInput", "restoreMembership", { memberId }),
  ).toEqual({ code: "MEMBER_ELSEWHERE" });
});

test("MEM-R2 a dispatched worker is accepted only with a word on the dispatching unit's union", async () => {
  const { from, to, comesAs, matters, start } = await aTransfer({ 用工形式: "劳务派遣" });
  const { id } = await start();
  await matters.takes(from.chair, id!, "note");
  const accept = (opinion: string | null) =>
    matters.takes(to.chair, id!, "accept", { memberId: comesAs, opinion });
  expect(await accept(null)).toMatchObject({ code: "DISPATCHED_ELSEWHERE" });
  expect(await accept("派遣单位没有工会")).toMatchObject({ state: "ACCEPTED" });
});

test("2.15 only who may write people over the whole receiving union sees what comes; a receiver must be known", async () => {
  const { from, to, matters, start } = await aTransfer();
  expect(await start({ toUnionId: from.unionId })).toMatchObject({ code: "RECEIVER_UNKNOWN" });
  expect(await start({ toUnionId: null })).toMatchObject({ code: "RECEIVER_UNKNOWN" });
  const { id } = await start();
  expect(await matters.takes(to.officerOf("新院区"), id!, "refuse")).toMatchObject({
    code: "MATTER_UNKNOWN",
  });
  const { receivingUnions } = await service.ask<{ receivingUnions: { id: string }[] }>(
    from.chair,
    "{ receivingUnions { id name } }",
  );
  const ids = receivingUnions.map((union) => union.id);
  expect([ids.includes(to.unionId), ids.includes(from.unionId)]).toEqual([true, false]);
});

test("two unions accept and cancel the same transfer at once, 200 times: always one outcome, nothing half", async () => {
  const [from, to] = [await aUnion(service, "本部院区"), await aUnion(service, "新院区")];
  const rows = Array.from({ length: 200 }, () => aNurse("本部院区"));
  const people = await from.employs(...rows);
  const comers = await to.employs(
    ...rows.map((row) => ({ ...row, 院区: "新院区", ...notEnrolled })),
  );
  const matters = mattersAt(service);
  const outcomes = new Map<string, number>();
  for (const [n, memberId] of people.entries()) {
    const start = { memberId, toUnionId: to.unionId, effectiveOn: "2025-06-01" };
    const { id } = await matters.starts(from.chair, start);
    await matters.takes(from.chair, id!, "note");
    const both = [
      () => matters.takes(to.chair, id!, "accept", { memberId: comers[n] }),
      () => matters.takes(from.chair, id!, "cancel"),
    ];
    if (n % 2 === 1) both.reverse();
    const answers = await Promise.all(both.map((act) => act()));
    const states = answers.map(({ state }) => state).filter((state) => state !== undefined);
    expect(states).toHaveLength(1);
    expect(answers.map(({ code }) => code)).toContain("STEP_NOT_POSSIBLE");
    outcomes.set(states[0]!, (outcomes.get(states[0]!) ?? 0) + 1);
    const now = [
      await statusOf(from, memberId, "2025-06-30"),
      await statusOf(to, comers[n]!, "2025-06-30"),
    ];
    expect(now).toEqual(
      states[0] === "ACCEPTED" ? ["TRANSFERRED_OUT", "ACTIVE"] : ["ACTIVE", null],
    );
  }
  expect([...outcomes.keys()].sort()).toEqual(["ACCEPTED", "CANCELLED"]);
}, 120_000);
