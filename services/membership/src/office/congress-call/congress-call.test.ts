import { type Actor, reaches } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import fc from "fast-check";
import { membership } from "../../service.js";
import { anElectorate, stepsTold } from "../../testing/committee.js";
import { aUnion } from "../../testing/union.js";
import { callWorking, leastSupporters } from "./congress-call.js";
import { congressCallStages } from "./congress-call.stages.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const third = { num: 1, den: 3, inclusive: true };

test("ORG-R21 the least number is the smallest that reaches the share of the members, exactly", () => {
  const share = fc.record({
    num: fc.nat(7),
    den: fc.integer({ min: 1, max: 7 }),
    inclusive: fc.boolean(),
  });
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 3000 }), (wanted, members) => {
      fc.pre(wanted.num <= wanted.den);
      const least = leastSupporters(wanted, members)!;
      expect(reaches(wanted, least, members)).toBe(true);
      if (least > 0) expect(reaches(wanted, least - 1, members)).toBe(false);
    }),
  );
  expect(leastSupporters(third, 0)).toBeNull();
});

test("ORG-R21 the working shows both sides in whole numbers", () => {
  expect(callWorking(third, { members: 7, supporters: 2 })).toEqual({
    zh: "会员 7 人，须有 1/3 以上(含)即 3 人确认；已确认 2 人(2×3=6 < 7×1=7)，还差 1 人。",
    en: "Of 7 members at least 1/3 must confirm, that is 3; 2 have (2×3=6 < 7×1=7), 1 are missing.",
  });
  expect(callWorking(third, { members: 6, supporters: 2 }).zh).toContain("(2×3=6 ≥ 6×1=6)，已达到");
});

type Call = {
  id: string;
  code?: string;
  state: string;
  working: string | null;
  isSupported: boolean;
  possibleSteps: string[];
};
const act = async (actor: Actor, name: string, input: object): Promise<Call> =>
  (
    await service.ask<{ done: Call }>(
      actor,
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { __typename
        ... on CongressCall { id state working isSupported possibleSteps } ... on Refused { code } } }`,
      { input },
    )
  ).done;
const reason = "讨论食堂改革";
const call = (actor: Actor, more: object = {}) =>
  act(actor, "callCongress", { by: "MEMBERS", reason, ...more });
const support = (actor: Actor, id: string, isSupported = true) =>
  act(actor, "supportCongressCall", { id, isSupported });

async function sevenMembers() {
  const union = await anElectorate(service, 7);
  const members = union.people.map((id) => union.member(id, "本部院区"));
  return { ...union, members: members as [Actor, Actor, Actor, ...Actor[]] };
}

test("ORG-R21 members confirm themselves until a third of all is reached; then the congress must be convened", async () => {
  const union = await sevenMembers();
  const [one, two, three] = union.members;
  const { id, ...proposed } = await call(one);
  expect(proposed).toMatchObject({ state: "COLLECTING", isSupported: true });
  expect(proposed.working).toContain("还差 2 人");
  expect(await support(one, id)).toMatchObject({ working: expect.stringContaining("已确认 1 人") });
  await support(two, id);
  expect(await support(two, id, false)).toMatchObject({ isSupported: false });
  await support(two, id);
  const reached = await support(three, id);
  expect(reached).toMatchObject({ state: "CALLED", possibleSteps: [] });
  expect(reached.working).toContain("(3×3=9 ≥ 7×1=7)，已达到");
  expect(await support(union.members[3]!, id)).toMatchObject({ code: "CALL_NOT_COLLECTING" });
  const told = await stepsTold(service, union);
  expect(told.map(({ step }) => step)).toEqual(["PROPOSE", "REACH"]);
  expect(told[1]?.told.map(({ recipients }) => recipients)).toContainEqual([one.memberId]);
  const convene = { id, step: "CONVENE" };
  expect(await act(one, "takeCongressCallStep", { ...convene, opinion: "已召开" })).toMatchObject({
    code: "STEP_NOT_YOURS",
  });
  expect(await act(union.chair, "takeCongressCallStep", convene)).toMatchObject({
    code: "OPINION_MISSING",
  });
  const held = { ...convene, opinion: "2026年12月1日召开" };
  expect(await act(union.chair, "takeCongressCallStep", held)).toMatchObject({ state: "CONVENED" });
});

test("MEM-R8 whoever is no active member neither calls nor confirms, and his confirmation counts no more", async () => {
  const union = await sevenMembers();
  const [one, two, three] = union.members;
  await union.records(union.people[6]!, "RETAINED", "2024-12-31", { reason: "退休" });
  expect(await call(union.members[6]!)).toMatchObject({ code: "CALL_NOT_YOURS" });
  expect(await call(union.chair)).toMatchObject({ code: "CALL_NOT_YOURS" });
  const { id } = await call(one);
  expect(await support(union.members[6]!, id)).toMatchObject({ code: "CALL_NOT_YOURS" });
  await union.records(union.people[0]!, "RETAINED", "2024-12-31", { reason: "退休" });
  const after = await support(two, id);
  expect(after).toMatchObject({ state: "COLLECTING" });
  expect(after.working).toContain("会员 5 人，须有 1/3 以上(含)即 2 人确认；已确认 1 人");
  expect(await support(three, id)).toMatchObject({ state: "CALLED" });
});

test("ORG-R21 the committee calls by its decision; an officer of a campus does not call for it", async () => {
  const union = await sevenMembers();
  const byCommittee = { by: "COMMITTEE", document: "工发〔2026〕9号" };
  expect(await call(union.officerOf("东院区"), byCommittee)).toMatchObject({
    code: "CALL_NOT_YOURS",
  });
  expect(await call(union.chair, { by: "COMMITTEE" })).toMatchObject({ code: "OPINION_MISSING" });
  expect(await call(union.chair, byCommittee)).toMatchObject({
    ...{ state: "CALLED", working: null, possibleSteps: ["CONVENE"] },
  });
  expect(await call(union.chair, { ...byCommittee, reason: " " })).toMatchObject({
    code: "CALL_REASON_UNFIT",
  });
});

test("ORG-R21 members who confirm at once reach the share once", async () => {
  const union = await sevenMembers();
  const { id } = await call(union.members[0]);
  const done = await Promise.all(union.members.slice(1).map((actor) => support(actor, id)));
  const codes = done.map(({ state, code }) => code ?? state).sort();
  expect(codes.filter((code) => code === "COLLECTING")).toHaveLength(1);
  expect(codes.filter((code) => code === "CALLED")).toHaveLength(1);
  const told = await stepsTold(service, union);
  expect(told.filter(({ step }) => step === "REACH")).toHaveLength(1);
});

test("2.15 another union's call does not exist; its own withdraws his call, another does not", async () => {
  const union = await sevenMembers();
  const stranger = await aUnion(service, "本部院区");
  const { id } = await call(union.members[0]);
  expect(await support(actorOf(stranger.unionId, "MEMBER"), id)).toMatchObject({
    code: "CALL_UNKNOWN",
  });
  const withdraw = { id, step: "WITHDRAW" };
  expect(await act(union.members[1], "takeCongressCallStep", withdraw)).toMatchObject({
    code: "STEP_NOT_YOURS",
  });
  expect(await act(union.members[0], "takeCongressCallStep", withdraw)).toMatchObject({
    state: "WITHDRAWN",
  });
  const { congressCalls } = await service.ask<{ congressCalls: { totalCount: number } }>(
    union.members[4]!,
    "{ congressCalls { totalCount } }",
  );
  expect(congressCalls.totalCount).toBe(1);
});

const chair = actorOf("0198f0a0-0000-7000-8000-000000000000", "CHAIR");
test.each(everyCase(congressCallStages))(
  "every step in every state: %j",
  ({ state, step, isPossible }) => {
    const { by } = congressCallStages.steps[step];
    if (by === "HOUSE") return;
    const matter = { state, campusId: null, departmentId: null, owners: ["him"], taken: [] };
    const actor = by === "OWNER" ? { ...chair, memberId: "him" } : chair;
    const taken = takeStep(congressCallStages, matter, actor, { step, opinion: "同意" });
    expect(taken.ok ? "yes" : taken.error.kind).toBe(isPossible ? "yes" : "StepNotPossible");
  },
);
