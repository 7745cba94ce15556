import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { enrolmentsOf } from "../testing/enrolments.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { campaignStages } from "./campaign.stages.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type Answer = {
  readonly id: string;
  readonly code?: string;
  readonly invited: number;
  readonly applied: number;
  readonly joined: number;
  readonly declined: number;
};
const fields =
  "... on EnrolmentCampaign { id state invited applied joined declined } ... on Refused { code }";
const run = async (actor: Actor, mutation: string, variables: object): Promise<Answer> =>
  (await service.ask<{ done: Answer }>(actor, mutation, { ...variables })).done;
const open = (actor: Actor, input: object = {}) =>
  run(
    actor,
    `mutation($input: OpenEnrolmentCampaignInput!) { done: openEnrolmentCampaign(input: $input) { ${fields} } }`,
    { input: { name: "招聘人员入会", ...input } },
  );
const invite = (actor: Actor, id: string, limit: number | null = null) =>
  run(
    actor,
    `mutation($id: ID!, $limit: Int) { done: inviteToJoin(campaignId: $id, limit: $limit) { ${fields} } }`,
    { id, limit },
  );
const close = (actor: Actor, id: string) =>
  run(actor, `mutation($id: ID!) { done: closeEnrolmentCampaign(campaignId: $id) { ${fields} } }`, {
    id,
  });
const decline = (actor: Actor, id: string) =>
  service.ask(
    actor,
    "mutation($id: ID!) { done: declineInvitation(campaignId: $id) { __typename ... on Refused { code } } }",
    { id },
  );
const told = async (unionId: string): Promise<string[][]> => {
  const rows: { payload: string }[] = await service.ground.db.query(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY id",
    [unionId],
  );
  return rows
    .map(({ payload }) => JSON.parse(payload))
    .filter(({ kind }) => kind === "ENROLMENT_CAMPAIGN")
    .map(({ told: [party] }) => party.recipients);
};
const staff = (cells: object = {}) => aNurse("东院区", { ...notEnrolled, ...cells });

test.each(everyCase(campaignStages))("$state --$step--> is possible: $isPossible", (one) => {
  const matter = { state: one.state, campusId: null, departmentId: null, owners: [], taken: [] };
  const taken = takeStep(campaignStages, matter, actorOf("u", "CHAIR"), {
    step: one.step,
    opinion: null,
  });
  expect(taken.ok).toBe(one.isPossible);
});

test("ORG-06 recruited nurses are invited first, then other recruited staff, then the rest by staff number", async () => {
  const union = await aUnion(service, "东院区");
  const [plain, porter, nurse] = await union.employs(
    staff({ 用工形式: "编制" }),
    staff({ 用工形式: "招聘", 岗位类别: "后勤" }),
    staff({ 用工形式: "招聘" }),
  );
  const { id } = await open(union.chair);
  for (const _ of [1, 2, 3]) await invite(union.chair, id, 1);
  expect(await told(union.unionId)).toEqual([[nurse], [porter], [plain]]);
});

test("ORG-07 only staff who are no members and have not applied are invited, each once in a campaign", async () => {
  const union = await aUnion(service, "东院区");
  const [, applied, free] = await union.employs(aNurse("东院区"), staff(), staff());
  const { apply } = enrolmentsOf(service);
  await apply(union.member(applied!, "东院区"));
  const { id } = await open(union.chair);
  expect(await invite(union.chair, id)).toMatchObject({ invited: 1 });
  expect(await invite(union.chair, id)).toMatchObject({ code: "NOBODY_TO_INVITE" });
  expect(await told(union.unionId)).toEqual([[free]]);
  const again = await open(union.chair);
  expect(await invite(union.chair, again.id)).toMatchObject({ invited: 1 });
});

test("ORG-06 a campaign means a campus, a department, an employment type and a post category", async () => {
  const union = await aUnion(service, "东院区", "西院区");
  const [meant] = await union.employs(
    staff({ 用工形式: "招聘", 科室: "外科" }),
    staff({ 用工形式: "招聘" }),
    staff({ 用工形式: "编制", 科室: "外科" }),
    staff({ 用工形式: "招聘", 科室: "外科", 岗位类别: "医师" }),
    aNurse("西院区", { ...notEnrolled, 用工形式: "招聘", 科室: "外科" }),
  );
  const { id } = await open(union.chair, {
    campusId: union.campusId("东院区"),
    departmentId: await union.departmentId("东院区", "外科"),
    employmentType: "RECRUITED",
    category: "护士",
  });
  await invite(union.chair, id);
  expect(await told(union.unionId)).toEqual([[meant]]);
});

test("its progress counts who was invited, applied, joined and declined, from applications and facts", async () => {
  const union = await aUnion(service, "东院区");
  const ids = await union.employs(staff(), staff(), staff(), staff());
  const [joins, applies, declines] = ids.map((one) => union.member(one, "东院区"));
  const { id } = await open(union.chair);
  await invite(union.chair, id);
  const { enrol, apply } = enrolmentsOf(service);
  await enrol(joins!, union.chair);
  await apply(applies!);
  expect(await decline(declines!, id)).toEqual({ done: { __typename: "EnrolmentInvitation" } });
  await decline(declines!, id);
  expect(await close(union.chair, id)).toMatchObject({
    ...{ state: "CLOSED", invited: 4, applied: 2, joined: 1, declined: 1 },
  });
  expect(await invite(union.chair, id)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  const mine = await service.ask(declines!, "{ myInvitations { campaignId state declinedOn } }");
  expect(mine).toMatchObject({ myInvitations: [{ campaignId: id, state: "CLOSED" }] });
});

test("two officers who invite at once invite nobody twice", async () => {
  const union = await aUnion(service, "东院区");
  await union.employs(...Array.from({ length: 9 }, () => staff()));
  const { id } = await open(union.chair);
  await Promise.all(Array.from({ length: 6 }, () => invite(union.chair, id, 2)));
  const all = (await told(union.unionId)).flat();
  expect(all).toHaveLength(9);
  expect(new Set(all).size).toBe(9);
});

test("a campus officer opens, sees and moves only campaigns of his campus; nobody declines what he was not offered", async () => {
  const union = await aUnion(service, "东院区", "西院区");
  const [east] = await union.employs(staff());
  const { id } = await open(union.officerOf("东院区"), { campusId: union.campusId("东院区") });
  const other = union.officerOf("西院区");
  expect(await open(other)).toMatchObject({ code: "CAMPAIGN_PLACE_UNKNOWN" });
  expect(await open(other, { campusId: union.campusId("东院区") })).toMatchObject({
    code: "CAMPAIGN_PLACE_UNKNOWN",
  });
  expect(await invite(other, id)).toMatchObject({ code: "CAMPAIGN_UNKNOWN" });
  expect(await close(other, id)).toMatchObject({ code: "CAMPAIGN_UNKNOWN" });
  const seen = await service.ask(
    other,
    "query($id: ID!) { enrolmentCampaign(id: $id) { id } enrolmentCampaigns { totalCount } }",
    { id },
  );
  expect(seen).toEqual({ enrolmentCampaign: null, enrolmentCampaigns: { totalCount: 0 } });
  expect(await decline(union.member(east!, "东院区"), id)).toMatchObject({
    done: { code: "INVITATION_UNKNOWN" },
  });
});

test("ORG-07 a campaign's category is no longer than the roster's, and its department stands in its campus", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  await union.employs(staff({ 科室: "儿科" }));
  const departmentId = await union.departmentId("东院区", "儿科");
  expect(await open(union.chair, { category: "护".repeat(21) })).toMatchObject({
    code: "CAMPAIGN_CATEGORY_WRONG",
  });
  expect(
    await open(union.chair, { campusId: union.campusId("本部院区"), departmentId }),
  ).toMatchObject({ code: "CAMPAIGN_PLACE_UNKNOWN" });
  expect(
    await open(union.chair, { campusId: union.campusId("东院区"), departmentId }),
  ).toHaveProperty("id");
});

test("ORG-06 a batch of nobody, or of fewer, invites nobody", async () => {
  const union = await aUnion(service, "东院区");
  await union.employs(staff());
  const { id } = await open(union.chair);
  for (const limit of [0, -5])
    expect(await invite(union.chair, id, limit)).toMatchObject({ code: "INVITATION_LIMIT_WRONG" });
  expect(await invite(union.chair, id, 1)).toMatchObject({ invited: 1 });
});
