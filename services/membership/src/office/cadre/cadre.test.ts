import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import { actOn, anElection, anElectorate, aSeat, sweeps, toldOf } from "../../testing/committee.js";
import { meritStages } from "./cadre-merit.stages.js";

const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => new Date("2025-12-20T02:00:00Z") });
});
afterAll(() => service.close());

const shown: Record<string, string> = {
  recordCadreTraining: "... on CadreTraining { id }",
  recordWorkReport: "... on WorkReport { id }",
  proposeCadreMerit: "... on CadreMerit { id state }",
  takeCadreMeritStep: "... on CadreMerit { id state }",
};
const act = async (actor: Actor, name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { done } = await service.ask<{ done: Record<string, string> }>(
    actor,
    `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename
      ${shown[name]} ... on Refused { code } } }`,
    { input },
  );
  return done;
};
const training = (memberIds: readonly string[], more: object = {}) => ({
  ...{
    title: "工会法学习",
    organiser: "市总工会",
    heldOn: "2025-09-10",
    days: 2,
    memberIds,
    ...more,
  },
});

test("A4, A5, ORG-15 figures of the year's end come from the records; trainings are told with their person-times, never their people", async () => {
  const union = await anElectorate(service);
  const { people, chair, unionId } = union;
  await actOn(service, union)("electCommittee", anElection(union));
  await actOn(service, union)(
    "electCommittee",
    anElection(union, { kind: "WOMEN", seats: [aSeat(people[0]!, "CHAIR")] }),
  );
  for (const [level, name] of [
    ["BRANCH", "内科分工会"],
    ["GROUP", "一病区小组"],
  ])
    await service.ask(
      chair,
      `mutation($input: SetUpOrgInput!) { setUpOrg(input: $input) { __typename } }`,
      {
        input: { level, name, parentId: unionId, departmentIds: [], validFrom: "2024-01-01" },
      },
    );
  await act(chair, "recordCadreTraining", training(people.slice(0, 3)));
  await act(chair, "recordCadreTraining", training(people.slice(0, 2), { heldOn: "2025-10-10" }));
  await act(chair, "recordCadreTraining", training(people.slice(0, 4), { heldOn: "2024-10-10" }));
  const { unionOrg } = await service.ask<{
    unionOrg: { membershipFigures: { code: string; value: number | null }[] };
  }>(chair, `{ unionOrg { membershipFigures(year: 2025) { code value } } }`);
  const figures = Object.fromEntries(
    unionOrg.membershipFigures.map(({ code, value }) => [code, value]),
  );
  expect(figures).toMatchObject({
    ...{ A4_branches: 1, A4_groups: 1, A4_officers: 3, A4_womenCommittees: 1 },
  });
  const told = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'training.recorded.v1' ORDER BY position",
    [unionId],
  );
  const trainings = told.flatMap(({ payload }) => JSON.parse(payload).trainings);
  expect(trainings.map(({ id: _, ...training }) => training)).toEqual([
    { title: "工会法学习", heldOn: "2025-09-10", attendances: 3 },
    { title: "工会法学习", heldOn: "2025-10-10", attendances: 2 },
    { title: "工会法学习", heldOn: "2024-10-10", attendances: 4 },
  ]);
});

test("2.15 an officer of a campus records nothing of people elsewhere, and sees nothing of them", async () => {
  const union = await anElectorate(service);
  const [one] = union.people;
  const other = union.officerOf("东院区");
  const report = {
    memberId: one,
    kind: "WORK",
    year: 2025,
    reportedOn: "2025-12-10",
    forum: "会员代表大会",
    summary: "一年来的工作",
  };
  const merit = {
    memberId: one,
    kind: "REWARD",
    year: 2025,
    title: "优秀工会干部",
    reason: "成绩突出",
    amountFen: 50_000,
  };
  expect(await act(other, "recordCadreTraining", training([one!]))).toMatchObject({
    code: "CADRE_UNKNOWN",
  });
  expect(await act(other, "recordWorkReport", report)).toMatchObject({ code: "CADRE_UNKNOWN" });
  expect(await act(other, "proposeCadreMerit", merit)).toMatchObject({ code: "CADRE_UNKNOWN" });
  expect(await act(union.chair, "recordWorkReport", report)).toMatchObject({
    __typename: "WorkReport",
  });
  expect(await act(union.chair, "recordWorkReport", report)).toMatchObject({
    code: "REPORTED_ALREADY",
  });
  const { id } = await act(union.chair, "proposeCadreMerit", merit);
  expect(
    await act(other, "takeCadreMeritStep", { id, step: "AGREE", opinion: "同意" }),
  ).toMatchObject({ code: "MERIT_UNKNOWN" });
  const seen = async (actor: Actor) =>
    service.ask(
      actor,
      "{ workReports { totalCount } cadreMerits { totalCount } cadreTrainings { totalCount } }",
    );
  expect(await seen(other)).toMatchObject({
    workReports: { totalCount: 0 },
    cadreMerits: { totalCount: 0 },
  });
  const { data } = await service.try(
    union.member(one!, "本部院区"),
    "{ workReports { totalCount } cadreMerits { totalCount } }",
  );
  expect(data).toMatchObject({ workReports: { totalCount: 1 }, cadreMerits: { totalCount: 0 } });
});

test("ORG-17 a reward is proposed, agreed by the committee and approved by the Party committee, by others than its proposer; then the cadre sees it", async () => {
  const union = await anElectorate(service);
  const [one] = union.people;
  const himself = union.member(one!, "本部院区");
  const proposer = union.holder("UNION_OFFICER");
  const merit = {
    memberId: one,
    kind: "REWARD",
    year: 2025,
    title: "优秀工会干部",
    reason: "成绩突出",
    amountFen: 50_000,
  };
  const officerHimself: Actor = { ...proposer, memberId: one! };
  expect(await act(officerHimself, "proposeCadreMerit", merit)).toMatchObject({
    code: "MERIT_OF_ONESELF",
  });
  expect(await act(proposer, "proposeCadreMerit", { ...merit, kind: "COMMEND" })).toMatchObject({
    code: "MERIT_AMOUNT_UNFIT",
  });
  const { id } = await act(proposer, "proposeCadreMerit", merit);
  const step = (actor: Actor, name: string, opinion: string | null = "同意") =>
    act(actor, "takeCadreMeritStep", { id, step: name, opinion });
  expect(await step(proposer, "AGREE")).toMatchObject({ code: "STEP_APART" });
  expect(await step(officerHimself, "AGREE")).toMatchObject({ code: "STEP_APART" });
  expect(await step(union.chair, "AGREE")).toMatchObject({ state: "AGREED" });
  expect(await step(union.chair, "DECIDE", " ")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await step(union.chair, "DECIDE", "党委〔2025〕12号")).toMatchObject({ state: "DECIDED" });
  expect(await step(himself, "CORRECT")).toMatchObject({ code: "NOTHING_TO_CORRECT" });
  const { cadreMerits } = await service.ask<{ cadreMerits: { edges: { node: object }[] } }>(
    himself,
    "{ cadreMerits { edges { node { title amountFen state possibleSteps } } } }",
  );
  expect(cadreMerits.edges).toEqual([
    { node: { title: "优秀工会干部", amountFen: 50_000, state: "DECIDED", possibleSteps: [] } },
  ]);
});

test("ORG-18 what is ordered to be corrected has a day; the cadre reports, and it is accepted or sent back", async () => {
  const union = await anElectorate(service);
  const [one] = union.people;
  const himself = union.member(one!, "本部院区");
  const order = {
    memberId: one,
    kind: "ORDER_TO_CORRECT",
    year: 2025,
    title: "维权不力",
    reason: "投诉未及时处理",
  };
  const proposer = union.holder("UNION_OFFICER");
  expect(await act(proposer, "proposeCadreMerit", order)).toMatchObject({
    code: "CORRECTION_DAY_UNFIT",
  });
  const { id } = await act(proposer, "proposeCadreMerit", { ...order, correctBy: "2026-01-20" });
  const step = (actor: Actor, name: string) =>
    act(actor, "takeCadreMeritStep", { id, step: name, opinion: "已核实" });
  await step(union.chair, "AGREE");
  await step(union.chair, "DECIDE");
  await sweeps(service, parts)("2026-01-13", "2026-01-20");
  expect(await step(himself, "CORRECT")).toMatchObject({ state: "CORRECTED" });
  expect(await step(union.chair, "RETURN")).toMatchObject({ state: "DECIDED" });
  await step(himself, "CORRECT");
  expect(await step(union.chair, "ACCEPT")).toMatchObject({ state: "CLOSED" });
  await sweeps(service, parts)("2026-01-27");
  const told = await toldOf(service, union, "CADRE_CORRECTION_DUE");
  expect(told.map(({ step: name, days }) => `${name} ${days}`)).toEqual(["BEFORE 7", "DUE 0"]);
  expect(told[0]?.subjectName).toBe("2025年度工会干部奖惩");
});

const chair = actorOf("0198f0a0-0000-7000-8000-000000000000", "CHAIR");
test.each(everyCase(meritStages))(
  "every step in every state: %j",
  ({ state, step, isPossible }) => {
    const matter = { state, campusId: null, departmentId: null, owners: ["him"], taken: [] };
    const actor = meritStages.steps[step].by === "OWNER" ? { ...chair, memberId: "him" } : chair;
    const taken = takeStep(meritStages, matter, actor, { step, opinion: "同意" });
    expect(taken.ok ? "yes" : taken.error.kind).toBe(isPossible ? "yes" : "StepNotPossible");
  },
);

test("A5 a training is recorded once, and one that was wrong is taken back with a reason and told with nobody", async () => {
  const union = await anElectorate(service);
  const { people, chair } = union;
  const { id } = await act(chair, "recordCadreTraining", training(people.slice(0, 3)));
  expect(await act(chair, "recordCadreTraining", training(people.slice(0, 2)))).toMatchObject({
    code: "TRAINING_KNOWN",
  });
  const back = async (actor: Actor, reason: string) =>
    (
      await service.ask<{ done: object }>(
        actor,
        "mutation($id: ID!, $reason: String!) { done: takeBackCadreTraining(id: $id, reason: $reason) { ... on CadreTraining { takenBackOn takenBackBecause } ... on Refused { code } } }",
        { id, reason },
      )
    ).done;
  expect(await back(chair, " ")).toEqual({ code: "TAKE_BACK_REASON_MISSING" });
  expect(await back(union.officerOf("东院区"), "人员有误")).toEqual({ code: "TRAINING_UNKNOWN" });
  expect(await back(chair, "人员有误")).toEqual({
    ...{ takenBackOn: "2025-12-20", takenBackBecause: "人员有误" },
  });
  expect(await back(chair, "人员有误")).toEqual({ code: "TRAINING_UNKNOWN" });
  const told = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'training.recorded.v1' ORDER BY position",
    [union.unionId],
  );
  expect(told.flatMap(({ payload }) => JSON.parse(payload).trainings)).toMatchObject([
    { id, attendances: 3 },
    { id, attendances: 0 },
  ]);
  expect(await act(chair, "recordCadreTraining", training(people.slice(0, 2)))).toHaveProperty(
    "id",
  );
});

test("ORG-17 a reward stays within the policy's sum, and its year is a recent one", async () => {
  const union = await anElectorate(service);
  const merit = {
    ...{ memberId: union.people[0], kind: "REWARD", year: 2025, title: "优秀", reason: "突出" },
    amountFen: 1_000_000,
  };
  for (const amountFen of [1_000_001, 99_999_999_999])
    expect(await act(union.chair, "proposeCadreMerit", { ...merit, amountFen })).toMatchObject({
      code: "MERIT_AMOUNT_UNFIT",
    });
  for (const year of [1, 2019, 2026])
    expect(await act(union.chair, "proposeCadreMerit", { ...merit, year })).toMatchObject({
      code: "MERIT_YEAR_UNFIT",
    });
  expect(await act(union.chair, "proposeCadreMerit", merit)).toHaveProperty("id");
});
