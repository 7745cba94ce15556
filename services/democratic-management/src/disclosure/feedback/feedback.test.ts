import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { disclosureDesk } from "../../testing/disclosure-desk.js";
import { proposalFiguresOf } from "../../testing/proposal-figures.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";
import { feedbackStages } from "./feedback.stages.js";
import { rectificationStages } from "./rectification.stages.js";

const now = { at: new Date("2025-04-10T02:00:00Z") };
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now.at });
});
afterAll(() => service.close());
beforeEach(() => {
  now.at = new Date("2025-04-10T02:00:00Z");
});

type Shown = {
  readonly id: string;
  readonly code?: string;
  readonly rectifications: readonly { readonly id: string; readonly state: string }[];
};
const shown = `... on Refused { code message } ... on DisclosureFeedback { id kind content state submittedOn dueOn answer answeredOn rating isOwn
  possibleSteps rectifications { id task dueOn state } steps { step memberId } }`;
const run = async (
  actor: Actor,
  call: string,
  variables: object = {},
  declared = "",
): Promise<Shown> =>
  (
    await service.ask<{ done: Shown }>(
      actor,
      `mutation${declared} { done: ${call} { ${shown} } }`,
      { ...variables },
    )
  ).done;
const put = (actor: Actor, itemId: string | null = null, content = "三月采购为何没有公开?") =>
  run(
    actor,
    "submitDisclosureFeedback(input: $input)",
    { input: { kind: "QUESTION", itemId, content } },
    "($input: SubmitDisclosureFeedbackInput!)",
  );
const step = (actor: Actor, id: string, name: string) =>
  run(actor, `takeDisclosureFeedbackStep(input: { id: "${id}", step: ${name} })`);
const answer = (actor: Actor, id: string, text = "已于四月补充公开。") =>
  run(actor, `answerDisclosureFeedback(id: "${id}", answer: "${text}")`);
const rate = (actor: Actor, id: string) =>
  run(actor, `rateDisclosureFeedback(id: "${id}", rating: SATISFIED)`);
const order = (actor: Actor, feedbackId: string, dueOn = "2025-05-01") =>
  run(
    actor,
    `orderRectification(input: { feedbackId: "${feedbackId}", task: "补充公开三月采购", dueOn: "${dueOn}" })`,
  );
const rectify = (actor: Actor, id: string, name: string, opinion = "已办") =>
  run(actor, `takeRectificationStep(input: { id: "${id}", step: ${name}, opinion: "${opinion}" })`);
const aDesk = async () => {
  const union = await aUnion(service, somePeople());
  const desk = disclosureDesk(service, union);
  return { ...union, ...desk };
};

test.each(everyCase(feedbackStages))(
  "2.3 an opinion: $state --$step--> is possible: $isPossible",
  (one) => {
    const matter = {
      state: one.state,
      campusId: null,
      departmentId: null,
      owners: ["m"],
      taken: [],
    };
    const actor = actorOf("u", "CHAIR", { memberId: "m" });
    expect(takeStep(feedbackStages, matter, actor, { step: one.step, opinion: "好" }).ok).toBe(
      one.isPossible,
    );
  },
);

test.each(everyCase(rectificationStages))(
  "2.3 a rectification: $state --$step--> is possible: $isPossible",
  (one) => {
    const matter = { state: one.state, campusId: null, departmentId: null, owners: [], taken: [] };
    const taken = takeStep(rectificationStages, matter, actorOf("u", "CHAIR"), {
      step: one.step,
      opinion: "好",
    });
    expect(taken.ok).toBe(one.isPossible);
  },
);

test("DI-R8 a question is answered within the union's days, rated by whoever asked, and closed; its clock ends with the answer", async () => {
  const { chair, member, published } = await aDesk();
  const item = await published();
  const asker = member("M1");
  const asked = await put(asker, item.id);
  expect(asked).toMatchObject({
    state: "SUBMITTED",
    submittedOn: "2025-04-10",
    dueOn: "2025-05-10",
    isOwn: true,
  });
  await expect(
    service.ground.db.query("SELECT kind FROM deadline WHERE subject = ?", [asked.id]),
  ).resolves.toHaveLength(1);
  expect(await step(chair, asked.id, "accept")).toMatchObject({ state: "ACCEPTED" });
  expect(await rate(asker, asked.id)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await answer(chair, asked.id, " ")).toMatchObject({ code: "ANSWER_TEXT_WRONG" });
  expect(await answer(chair, asked.id)).toMatchObject({
    state: "ANSWERED",
    answeredOn: "2025-04-10",
    isOwn: false,
  });
  expect(await rate(chair, asked.id)).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await rate(asker, asked.id)).toMatchObject({ state: "RATED", rating: "SATISFIED" });
  expect(await step(chair, asked.id, "close")).toMatchObject({ state: "CLOSED" });
  expect(await answer(chair, asked.id)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
});

test("the union's own days for an answer count, from the day on which it decided", async () => {
  const { chair, member, unionId } = await aDesk();
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, ?, 'disclosure.answerDays', NULL, '10', '2025-04-01', '工会委员会决定', 1)`,
    [unionId, randomUUID()],
  );
  expect(await put(member("M1"))).toMatchObject({ dueOn: "2025-04-20" });
  expect(await put(chair)).toMatchObject({ code: "NOT_OF_THE_STAFF" });
  expect(await put(member("M1"), randomUUID())).toMatchObject({ code: "DISCLOSURE_UNKNOWN" });
  expect(await put(member("M1"), null, " ")).toMatchObject({ code: "FEEDBACK_TEXT_WRONG" });
});

test("who asked is told to nobody: neither the steps nor the type name him to others", async () => {
  const { chair, member, memberId } = await aDesk();
  const { id } = await put(member("M1"));
  const seen = await step(chair, id, "accept");
  expect(JSON.stringify(seen)).not.toContain(memberId("M1"));
  expect(await answer(member("M1"), id).catch((thrown: Error) => thrown.message)).toMatch(/权限/);
});

test("a rectification is verified by another person than reported it, and an opinion closes only once all are", async () => {
  const { chair, party, member } = await aDesk();
  const { id } = await put(member("M1"));
  await answer(chair, id);
  for (const day of ["2025-04-09", "9999-12-31"])
    expect(await order(chair, id, day)).toMatchObject({ code: "RECTIFICATION_DUE_WRONG" });
  const [one] = (await order(chair, id)).rectifications;
  expect(one).toMatchObject({ state: "OPEN" });
  expect(await step(chair, id, "close")).toMatchObject({ code: "RECTIFICATION_OPEN" });
  await rectify(chair, one!.id, "report");
  expect(await rectify(chair, one!.id, "verify")).toMatchObject({ code: "STEP_APART" });
  expect(await rectify(party, one!.id, "reopen", "未见公开")).toMatchObject({
    rectifications: [{ state: "OPEN" }],
  });
  await rectify(chair, one!.id, "report");
  expect(await rectify(party, one!.id, "verify")).toMatchObject({
    rectifications: [{ state: "VERIFIED" }],
  });
  expect(await step(chair, id, "close")).toMatchObject({ state: "CLOSED" });
});

test("a campus officer deals with the opinions of his campus alone, and a member sees his own", async () => {
  const { officerOf, member } = await aDesk();
  const { id } = await put(member("M1"));
  const east = officerOf("东院区");
  for (const done of [
    await step(east, id, "accept"),
    await answer(east, id),
    await order(east, id),
  ])
    expect(done).toMatchObject({ code: "FEEDBACK_UNKNOWN" });
  const list = "{ disclosureFeedbacks { totalCount edges { node { id } } } }";
  expect(await service.ask(east, list)).toEqual({
    disclosureFeedbacks: { totalCount: 0, edges: [] },
  });
  expect(await service.ask(member("M2"), list)).toMatchObject({
    disclosureFeedbacks: { totalCount: 0 },
  });
  expect(await service.ask(member("M1"), list)).toMatchObject({
    disclosureFeedbacks: { totalCount: 1 },
  });
});

test("B6 the records behind the opinions are named in words", async () => {
  const { chair, member } = await aDesk();
  await put(member("M1"));
  const figures = await proposalFiguresOf(service, chair, { prefix: "B6_opinions" });
  const { label } = figures["B6_opinions"]!.records.edges[0]!.node;
  expect(label).toMatch(/^公开(询问|意见) 2025-04-10$/);
});

test("the metrics of a year count opinions and the days of their answers exactly", async () => {
  const { chair, member } = await aDesk();
  const [one, other] = [await put(member("M1")), await put(member("E1"))];
  now.at = new Date("2025-04-20T02:00:00Z");
  await answer(chair, one.id);
  now.at = new Date("2025-06-01T02:00:00Z");
  await answer(chair, other.id);
  await put(member("M2"));
  const { disclosureMetrics } = await service.ask(
    chair,
    "{ disclosureMetrics(year: 2025) { opinions answeredOnTime { num den } averageDaysToAnswer { num den } coverage { num den } working } }",
  );
  expect(disclosureMetrics).toMatchObject({
    ...{
      opinions: 3,
      answeredOnTime: { num: 1, den: 3 },
      averageDaysToAnswer: { num: 62, den: 2 },
    },
    working: expect.stringContaining("收到意见 3 件，已答复 2 件，其中按期 1 件"),
  });
});
