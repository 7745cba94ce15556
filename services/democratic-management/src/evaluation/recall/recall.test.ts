import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";
import { checkRecallVote, isRecalled, recallWorking } from "./recall-vote.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-03-20T04:00:00Z"),
  });
});
afterAll(() => service.close());

const fields =
  "... on RecallProcedure { id state members signatures verified working warnings decisions { step } } ... on Refused { code message }";
const act = async (actor: Actor, field: string, input: Record<string, unknown>) => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const text = `mutation($input: ${type}!) { done: ${field}(input: $input) { ${fields} } }`;
  type Done = { done: Record<string, unknown> & { id: string } };
  return (await service.ask<Done>(actor, text, { input })).done;
};

/** A union of twelve members whose chair M1 is to be recalled. */
async function twelve() {
  const union = await aUnion(service, somePeople(6));
  await service.ground.db.query(
    "UPDATE directory_member SET status = 'ACTIVE' WHERE union_id = ?",
    [union.unionId],
  );
  const one = actorOf(union.unionId, "UNION_OFFICER");
  const other = actorOf(union.unionId, "UNION_OFFICER");
  const asked = {
    ...{ memberId: union.memberId("M1"), office: "CHAIR", proposedBy: "MEMBERS" },
    ...{ reason: "年度评议不称职", document: "会员联名书", signatures: 4 },
    ...{ seatDocument: "选举结果批复", proposedOn: "2026-03-01" },
  };
  return { ...union, one, other, asked };
}
const upper = { document: "市总工会复函", decidedBy: "市总工会", decidedOn: "2026-03-10" };

test("EV-R9 a recall goes from a third of the members over the upper union to the vote of all, and stands apart from its subject", async () => {
  const { one, other, asked, unionId, memberId } = await twelve();
  expect(await act(one, "proposeRecall", { ...asked, signatures: 3 })).toMatchObject({
    code: "SIGNATURES_TOO_FEW",
    message: "联名人数不足，不能提出：会员 12 人，联名 3 人；3×3=9 < 12×1=12，未达到 1/3。",
  });
  expect(await act(one, "proposeRecall", { ...asked, signatures: 13 })).toMatchObject({
    code: "SIGNATURES_UNFIT",
  });
  const himself = actorOf(unionId, "CHAIR", { memberId: memberId("M1") });
  expect(await act(himself, "proposeRecall", asked)).toMatchObject({ code: "STEP_APART" });
  const { id } = await act(one, "proposeRecall", asked);
  const verify = { id, step: "VERIFY", verified: 4 };
  expect(await act(one, "takeRecallStep", verify)).toMatchObject({ code: "STEP_APART" });
  expect(await act(other, "takeRecallStep", { ...verify, verified: 3 })).toMatchObject({
    code: "SIGNATURES_TOO_FEW",
  });
  expect(await act(other, "takeRecallStep", verify)).toMatchObject({
    state: "VERIFIED",
    verified: 4,
  });
  const consult = { id, step: "CONSULT", opinion: "同意依法召开大会" };
  expect(await act(one, "takeRecallStep", consult)).toMatchObject({ code: "DECISION_MISSING" });
  await act(one, "takeRecallStep", { ...consult, ...upper });
  await act(one, "takeRecallStep", { id, step: "CONVENE", ...upper });
  const vote = {
    id,
    votedOn: "2026-03-20",
    issued: 10,
    collected: 10,
    no: 4,
    abstain: 0,
    invalid: 0,
  };
  expect(await act(one, "countRecallVote", { ...vote, issued: 9, yes: 6 })).toMatchObject({
    code: "RECALL_VOTE_VOID",
  });
  expect(await act(one, "countRecallVote", { ...vote, yes: 7 })).toMatchObject({
    code: "RECALL_VOTE_UNFIT",
  });
  expect(
    await act(one, "countRecallVote", { ...vote, votedOn: "2026-03-01", yes: 6 }),
  ).toMatchObject({ code: "RECALL_VOTE_DAY_UNFIT" });
  expect(await act(one, "countRecallVote", { ...vote, yes: 6 })).toMatchObject({
    state: "NOT_RECALLED",
    working: "全体会员 12 人，赞成 6 票；与 1/2 比较：6×2=12 ≤ 12×1=12，罢免未通过。",
  });
});

test("ORG-R18 seven of twelve recall; the committee may propose without signatures", async () => {
  const { one, other, asked } = await twelve();
  const { id } = await act(one, "proposeRecall", { ...asked, proposedBy: "COMMITTEE" });
  await act(other, "takeRecallStep", { id, step: "VERIFY" });
  await act(one, "takeRecallStep", { id, step: "CONSULT", opinion: "同意", ...upper });
  await act(one, "takeRecallStep", { id, step: "CONVENE", ...upper });
  const vote = { id, votedOn: "2026-03-20", issued: 12, collected: 8, yes: 7, no: 0 };
  expect(await act(one, "countRecallVote", { ...vote, abstain: 1, invalid: 0 })).toMatchObject({
    state: "RECALLED",
  });
});

test("EV-R9 only a member by whose paper he holds the office is to be recalled, once at a time; the seat is said not to be known here", async () => {
  const { one, other, asked, unionId, memberId } = await twelve();
  expect(await act(one, "proposeRecall", { ...asked, seatDocument: null })).toMatchObject({
    code: "RECALL_SEAT_UNPROVEN",
  });
  await service.ground.db.query(
    "UPDATE directory_member SET status = NULL WHERE union_id = ? AND id = ?",
    [unionId, memberId("M2")],
  );
  expect(await act(one, "proposeRecall", { ...asked, memberId: memberId("M2") })).toMatchObject({
    code: "RECALL_SEAT_UNPROVEN",
  });
  const { id, warnings } = await act(one, "proposeRecall", asked);
  expect(warnings).toEqual([expect.stringContaining("不掌握委员会席位")]);
  expect(await act(other, "proposeRecall", asked)).toMatchObject({ code: "RECALL_UNDER_WAY" });
  const refute = { id, step: "REFUTE", opinion: "联名不实" };
  expect(await act(other, "takeRecallStep", refute)).toMatchObject({ warnings: [] });
  expect(await act(one, "proposeRecall", asked)).toMatchObject({ state: "PROPOSED" });
});

test("EV-R9 nothing of a recall lies before the step that it follows", async () => {
  const { one, other, asked } = await twelve();
  const far = { ...asked, proposedOn: "9999-12-31" };
  expect(await act(one, "proposeRecall", far)).toMatchObject({ code: "RECALL_DAY_UNFIT" });
  const { id } = await act(one, "proposeRecall", { ...asked, proposedBy: "COMMITTEE" });
  await act(other, "takeRecallStep", { id, step: "VERIFY" });
  const step = (name: string, decidedOn: string) =>
    act(one, "takeRecallStep", { id, step: name, opinion: "同意", ...upper, decidedOn });
  expect(await step("CONSULT", "2026-02-28")).toMatchObject({ code: "DECISION_DAY_UNFIT" });
  await step("CONSULT", "2026-03-10");
  expect(await step("CONVENE", "2026-03-09")).toMatchObject({ code: "DECISION_DAY_UNFIT" });
  await step("CONVENE", "2026-03-12");
  const vote = { id, issued: 12, collected: 8, yes: 7, no: 1, abstain: 0, invalid: 0 };
  expect(await act(one, "countRecallVote", { ...vote, votedOn: "2026-03-11" })).toMatchObject({
    code: "RECALL_VOTE_DAY_UNFIT",
  });
  expect(await act(one, "countRecallVote", { ...vote, votedOn: "2026-03-12" })).toMatchObject({
    state: "RECALLED",
  });
});

test("EV-R9 a proposal that does not stand is refuted with a reason", async () => {
  const { one, other, asked } = await twelve();
  const { id } = await act(one, "proposeRecall", asked);
  const refute = { id, step: "REFUTE" };
  expect(await act(other, "takeRecallStep", refute)).toMatchObject({ code: "OPINION_MISSING" });
  expect(await act(other, "takeRecallStep", { ...refute, opinion: "联名不实" })).toMatchObject({
    state: "NOT_VERIFIED",
  });
});

test("a recall is of the whole union: a campus officer neither sees nor proposes one", async () => {
  const { one, asked, officerOf } = await twelve();
  await act(one, "proposeRecall", asked);
  const east = officerOf("东院区");
  expect(await act(east, "proposeRecall", asked)).toMatchObject({ code: "STEP_NOT_YOURS" });
  const listed = "{ recallProcedures { state member { id } } }";
  expect(await service.ask(east, listed)).toEqual({ recallProcedures: [] });
  expect(await service.ask(one, listed)).toMatchObject({
    recallProcedures: [{ state: "PROPOSED" }],
  });
});

test("ORG-R18 for up to 12 entitled the recall passes from the first whole number above half of all", () => {
  const share = { num: 1, den: 2, inclusive: false };
  for (let entitled = 1; entitled <= 12; entitled++)
    for (let collected = 0; collected <= entitled; collected++)
      for (let yes = 0; yes <= collected; yes++) {
        const vote = {
          ...{
            votedOn: "2026-03-20" as never,
            basis: "DELEGATES" as const,
            entitled,
            issued: entitled,
          },
          ...{ collected, yes, no: collected - yes, abstain: 0, invalid: 0 },
        };
        expect(checkRecallVote(vote).ok).toBe(true);
        expect(isRecalled(share, vote)).toBe(yes > entitled - yes);
        expect(recallWorking(share, vote).zh.includes("罢免通过")).toBe(yes > entitled - yes);
      }
});
