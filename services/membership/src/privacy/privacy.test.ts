import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { sweeps, toldOf } from "../testing/committee.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { assessmentStages } from "./assessment/impact-assessment.stages.js";
import { incidentStages } from "./incident/data-incident.stages.js";

let now = "2025-06-01";
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2025-06-01";
});

const shown: Record<string, string> = {
  submitImpactAssessment: "ImpactAssessment { id state }",
  takeImpactAssessmentStep: "ImpactAssessment { id state approvedOn keepUntil possibleSteps }",
  reportDataIncident: "DataIncident { id state people possibleSteps }",
  takeDataIncidentStep: "DataIncident { id state toldOn possibleSteps steps { step } }",
  recordDataHandover: "DataHandover { id people }",
};
type Done = { id?: string; code?: string };
const act = async (actor: Actor, name: string, input: object): Promise<Done> => {
  const { done } = await service.ask<{ done: Done }>(
    actor,
    `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) {
      ... on ${shown[name]} ... on Refused { code message } } }`,
    { input },
  );
  return done;
};
const assessment = {
  ...{ kind: "PROVIDING", title: "向保险公司提供名单", necessity: "办理团体互助保障。" },
  ...{ impact: "可能被用于推销。", measures: "签订协议,限定用途。" },
};
const approve = (actor: Actor, id: string | undefined) =>
  act(actor, "takeImpactAssessmentStep", { id, step: "APPROVE", opinion: "同意" });
async function aHospital() {
  const union = await aUnion(service, "东院区");
  const [one, two] = await union.employs(aNurse("东院区"), aNurse("东院区"));
  return { union, one: one!, two: two!, security: union.holder("SECURITY_ADMINISTRATOR") };
}
const incident = (memberIds: string[], more: object = {}) => ({
  ...{
    title: "U盘遗失",
    kinds: "姓名、手机号",
    cause: "存有名单的U盘遗失",
    harm: "可能收到骚扰电话",
  },
  ...{
    measures: "已更换名单保管方式",
    contact: "工会办公室",
    foundOn: "2025-06-01",
    memberIds,
    ...more,
  },
});

const everything = (unionId: string) => actorOf(unionId, "CHAIR");
test.each([
  ...everyCase(assessmentStages).map((each) => [assessmentStages, each] as const),
  ...everyCase(incidentStages).map((each) => [incidentStages, each] as const),
])("every step in every state: $kind %j", (stages, { state, step, isPossible }) => {
  const matter = { state, campusId: null, departmentId: null, owners: [], taken: [] };
  const actor = everything("0198f0a0-0000-7000-8000-000000000000");
  const taken = takeStep<string, string>(stages as never, matter, actor, { step, opinion: "同意" });
  expect(taken.ok ? "yes" : taken.error.kind).toBe(isPossible ? "yes" : "StepNotPossible");
});

test("PI-R13 an assessment is approved by another person than drew it up, and kept for three years at least", async () => {
  const { union, security } = await aHospital();
  const own = await act(union.chair, "submitImpactAssessment", assessment);
  expect(await approve(union.chair, own.id)).toMatchObject({ code: "STEP_APART" });
  const { id } = await act(security, "submitImpactAssessment", assessment);
  expect(await approve(union.chair, id)).toMatchObject({
    ...{ state: "APPROVED", approvedOn: "2025-06-01", keepUntil: "2028-06-01", possibleSteps: [] },
  });
  expect(
    await act(security, "submitImpactAssessment", { ...assessment, impact: " " }),
  ).toMatchObject({ code: "PRIVACY_TEXT_UNFIT" });
});

test("PI-R13 only who answers for the whole union assesses and sees it; another union's assessment is not found", async () => {
  const { union, security } = await aHospital();
  const { id } = await act(security, "submitImpactAssessment", assessment);
  const east = union.officerOf("东院区");
  expect(await act(east, "submitImpactAssessment", assessment)).toMatchObject({
    code: "OUT_OF_REACH",
  });
  const list = "{ impactAssessments { totalCount edges { node { id } } } }";
  expect(await service.ask(east, list)).toMatchObject({ impactAssessments: { totalCount: 0 } });
  expect(await service.ask(union.chair, list)).toMatchObject({
    impactAssessments: { totalCount: 1 },
  });
  expect(await approve((await aHospital()).union.chair, id)).toMatchObject({
    code: "ASSESSMENT_UNKNOWN",
  });
});

const step = (actor: Actor, id: string | undefined, name: string) =>
  act(actor, "takeDataIncidentStep", { id, step: name, opinion: "已办理" });
const ownIncidents = async (union: TestUnion, memberId: string) =>
  (
    await service.ask<{ ownDataIncidents: object[] }>(
      union.member(memberId, "东院区"),
      "{ ownDataIncidents { kinds cause harm measures contact foundOn toldOn } }",
    )
  ).ownDataIncidents;

test("PI-R14 an incident is remedied, told to the authority and then to the people concerned, who read the five things of the law and nothing else", async () => {
  const { union, one, two, security } = await aHospital();
  const { id } = await act(security, "reportDataIncident", incident([one, one]));
  expect(await step(security, id, "TELL_PERSONS")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  await step(security, id, "CONTAIN");
  await step(security, id, "TELL_AUTHORITY");
  expect(await ownIncidents(union, one)).toEqual([]);
  now = "2025-06-02";
  expect(await step(security, id, "TELL_PERSONS")).toMatchObject({
    ...{ state: "PERSONS_TOLD", toldOn: "2025-06-02", possibleSteps: ["CLOSE"] },
  });
  expect(await ownIncidents(union, one)).toEqual([
    {
      ...{ kinds: "姓名、手机号", cause: "存有名单的U盘遗失", harm: "可能收到骚扰电话" },
      ...{ measures: "已更换名单保管方式", contact: "工会办公室" },
      ...{ foundOn: "2025-06-01", toldOn: "2025-06-02" },
    },
  ]);
  expect(await ownIncidents(union, two)).toEqual([]);
  const told = await service.ground.db.query<{ payload: { told: { recipients: string[] }[] } }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY position",
    [union.unionId],
  );
  expect(told.at(-1)?.payload.told[0]?.recipients).toEqual([one]);
  expect(JSON.stringify(told)).not.toMatch(/U盘|手机号/);
});

test("PI-R14 the clocks of authority and people run from the day it was found, and stop with their steps", async () => {
  const { union, one, security } = await aHospital();
  const { id } = await act(security, "reportDataIncident", incident([one]));
  await sweeps(service, parts)("2025-06-01", "2025-06-02");
  expect((await toldOf(service, union, "DATA_INCIDENT_AUTHORITY")).map(({ step }) => step)).toEqual(
    ["DUE"],
  );
  now = "2025-06-02";
  await step(security, id, "CONTAIN");
  await step(security, id, "TELL_AUTHORITY");
  expect(await step(security, id, "SPARE_PERSONS")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await step(union.chair, id, "SPARE_PERSONS")).toMatchObject({ state: "PERSONS_SPARED" });
  await sweeps(service, parts)("2025-06-03", "2025-06-04", "2025-06-05");
  expect(await toldOf(service, union, "DATA_INCIDENT_AUTHORITY")).toHaveLength(1);
  expect(await toldOf(service, union, "DATA_INCIDENT_PERSONS")).toEqual([]);
  expect(await ownIncidents(union, one)).toEqual([]);
});

test("PI-R14 an incident of tomorrow, of nobody, or of somebody of another union is refused", async () => {
  const { one, security } = await aHospital();
  const stranger = (await aHospital()).one;
  for (const [input, code] of [
    [incident([one], { foundOn: "2025-06-02" }), "INCIDENT_DAY_WRONG"],
    [incident([]), "PEOPLE_UNFIT"],
    [incident([one, stranger]), "PEOPLE_UNFIT"],
  ] as const)
    expect(await act(security, "reportDataIncident", input)).toMatchObject({ code });
});

test("PI-R7 data go to another handler only after an assessment and with the separate consent of everybody among them; each sees where his went", async () => {
  const { union, one, two, security } = await aHospital();
  const { id: assessmentId } = await act(security, "submitImpactAssessment", assessment);
  const handover = (memberIds: string[], more: object = {}) =>
    act(security, "recordDataHandover", {
      ...{ recipient: "某保险公司", contact: "客服", purpose: "GROUP_INSURANCE", kinds: "姓名" },
      ...{
        way: "核保",
        basis: "SEPARATE_CONSENT",
        assessmentId,
        handedOn: now,
        memberIds,
        ...more,
      },
    });
  expect(await handover([one])).toMatchObject({ code: "ASSESSMENT_MISSING" });
  await approve(union.chair, assessmentId);
  expect(await handover([one])).toMatchObject({ code: "HANDOVER_WITHOUT_CONSENT" });
  await service.ask(
    union.chair,
    `mutation { declarePurpose(input: {code: "GROUP_INSURANCE", name: "团体保险", text: "投保", kinds: "姓名",
      recipients: "某保险公司", retention: "5年", contact: "工会", isSensitive: false}) { __typename } }`,
  );
  const answer = (memberId: string, said: string) =>
    service.ask(
      union.member(memberId, "东院区"),
      `mutation { answerConsent(input: {purpose: "GROUP_INSURANCE", version: 1, answer: ${said}}) { __typename } }`,
    );
  await answer(one, "GIVEN");
  expect(await handover([one, two])).toMatchObject({
    code: "HANDOVER_WITHOUT_CONSENT",
    message: expect.stringContaining("1 人"),
  });
  expect(await handover([one])).toMatchObject({ people: 1 });
  expect(await handover([two], { basis: "LEGAL_DUTY" })).toMatchObject({ people: 1 });
  await answer(one, "WITHDRAWN");
  expect(await handover([one])).toMatchObject({ code: "HANDOVER_WITHOUT_CONSENT" });
  expect(await handover([one], { purpose: "BIRTHDAY_GREETINGS" })).toMatchObject({
    code: "HANDOVER_WITHOUT_CONSENT",
  });
  expect(await handover([two], { handedOn: "2025-06-02" })).toMatchObject({
    code: "HANDOVER_DAY_WRONG",
  });
  const own = "{ ownDataHandovers { recipient basis people } }";
  expect(await service.ask(union.member(one, "东院区"), own)).toEqual({
    ownDataHandovers: [{ recipient: "某保险公司", basis: "SEPARATE_CONSENT", people: 1 }],
  });
  const list = "{ dataHandovers { totalCount edges { node { people } } } }";
  expect(await service.ask(security, list)).toMatchObject({ dataHandovers: { totalCount: 2 } });
  expect(await service.ask(union.officerOf("东院区"), list)).toMatchObject({
    dataHandovers: { totalCount: 0 },
  });
});
