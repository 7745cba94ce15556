import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import {
  actOn,
  anElection,
  anElectorate,
  seatsOf,
  sweeps,
  toldOf,
} from "../../testing/committee.js";
import { mattersAt } from "../../testing/matters.js";

let now = "2022-06-01";
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2022-06-01";
});

type Union = Awaited<ReturnType<typeof anElectorate>>;
const act = async (actor: Union["chair"], name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { done } = await service.ask<{ done: Record<string, string> }>(
    actor,
    `mutation($input: ${type}!) { done: ${name}(input: $input) {
      ... on OfficerTransfer { id state upperDueOn } ... on Refused { code } } }`,
    { input },
  );
  return done;
};
const decided = { document: "人发〔2022〕2号", decidedBy: "院长办公会" };

/** A union with a chair, whose transfer somebody else asks for. */
async function aTransfer(profile?: string) {
  const union = await anElectorate(service);
  if (profile) {
    const { proposed } = await service.ask<{ proposed: { id: string } }>(
      union.chair,
      `mutation($input: OverridePolicyInput!) { proposed: overridePolicy(input: $input) { ... on PolicyProposal { id } } }`,
      { input: { key: "policy.profile", value: profile, effectiveFrom: now, source: "上海" } },
    );
    await service.ask(
      union.holder("CHAIR"),
      `mutation($input: TakePolicyProposalStepInput!) { takePolicyProposalStep(input: $input) { __typename } }`,
      { input: { id: proposed.id, step: "APPROVE" } },
    );
  }
  const { id: committeeId } = await actOn(service, union)("electCommittee", anElection(union));
  const [seat] = await seatsOf(service, union, committeeId);
  const asker = union.holder("UNION_OFFICER");
  const asked = await act(asker, "requestOfficerTransfer", {
    seatId: seat!.id,
    reason: "工作需要",
  });
  const step = (actor: Union["chair"], step: string) =>
    act(actor, "takeOfficerTransferStep", {
      id: asked["id"],
      step,
      opinion: "同意,工会〔2022〕8号",
    });
  const leaves = () =>
    actOn(service, union)("endCommitteeSeat", {
      ...{ seatId: seat!.id, endsOn: now, reason: "TRANSFERRED", ...decided },
    });
  return { union, asker, asked, step, leaves, seatId: seat!.id };
}

test("ORG-R17 a chair is transferred only once his committee and the upper union agree, and whoever asked does not answer for the committee", async () => {
  const { union, asker, asked, step, leaves, seatId } = await aTransfer();
  expect(asked).toMatchObject({ state: "ASKED" });
  expect(await act(asker, "requestOfficerTransfer", { seatId, reason: "再次" })).toEqual({
    code: "TRANSFER_OPEN_ALREADY",
  });
  expect(await leaves()).toMatchObject({ code: "TRANSFER_NOT_CONSENTED" });
  expect(await step(asker, "COMMITTEE_AGREE")).toEqual({ code: "STEP_APART" });
  expect(await step(union.chair, "UPPER_AGREE")).toEqual({ code: "STEP_NOT_POSSIBLE" });
  expect(await step(union.chair, "COMMITTEE_AGREE")).toMatchObject({
    ...{ state: "WITH_UPPER", upperDueOn: null },
  });
  expect(await leaves()).toMatchObject({ code: "TRANSFER_NOT_CONSENTED" });
  expect(await step(union.chair, "UPPER_AGREE")).toMatchObject({ state: "CONSENTED" });
  expect(await leaves()).toMatchObject({ __typename: "Committee" });
});

test("ORG-R17 nationally the upper union's silence is never consent", async () => {
  const { union, step, leaves } = await aTransfer();
  await step(union.chair, "COMMITTEE_AGREE");
  await sweeps(service, parts)("2023-06-01");
  expect(await leaves()).toMatchObject({ code: "TRANSFER_NOT_CONSENTED" });
  expect(await toldOf(service, union, "OFFICER_TRANSFER_ANSWER")).toEqual([]);
});

test("ORG-R17 in Shanghai silence is consent on the sixteenth day, and the upper union is told before", async () => {
  const { union, step, leaves } = await aTransfer("SH-2017");
  expect(await step(union.chair, "COMMITTEE_AGREE")).toMatchObject({ upperDueOn: "2022-06-16" });
  await sweeps(service, parts)("2022-06-09", "2022-06-16");
  now = "2022-06-16";
  expect(await leaves()).toMatchObject({ code: "TRANSFER_NOT_CONSENTED" });
  now = "2022-06-17";
  await sweeps(service, parts)(now, now);
  expect(await leaves()).toMatchObject({ __typename: "Committee" });
  const told = await toldOf(service, union, "OFFICER_TRANSFER_ANSWER");
  expect(told.map(({ step, days }) => `${step} ${days}`)).toEqual(["BEFORE 7", "DUE 0"]);
});

test("ORG-R17 a refusal of either ends it, and another may be asked for", async () => {
  const { union, asker, step, seatId } = await aTransfer();
  expect(await step(union.chair, "COMMITTEE_REFUSE")).toMatchObject({ state: "REFUSED" });
  expect(await act(asker, "requestOfficerTransfer", { seatId, reason: "再次提出" })).toMatchObject({
    state: "ASKED",
  });
});

test("ORG-R20 a part-time officer uses three working days a month, one more only with a reason", async () => {
  const { union, seatId } = await aTransfer();
  const record = async (on: string, overReason: string | null = null) => {
    const { done } = await service.ask<{
      done: { code?: string; paidDays?: { on: string; overReason: string | null }[] };
    }>(
      union.chair,
      `mutation($input: RecordPaidUnionDayInput!) { done: recordPaidUnionDay(input: $input) {
        ... on CommitteeSeat { paidDays(year: 2022) { on overReason } contractExtension { basis until } } ... on Refused { code } } }`,
      { input: { seatId, on, purpose: "走访会员", overReason } },
    );
    return done;
  };
  for (const on of ["2022-05-09", "2022-05-10", "2022-05-11"]) await record(on, "不需要");
  expect(await record("2022-05-12")).toEqual({ code: "PAID_DAYS_OVER" });
  expect(await record("2022-05-12", "筹备换届")).toMatchObject({
    paidDays: [
      { on: "2022-05-12", overReason: "筹备换届" },
      { on: "2022-05-11", overReason: null },
      { on: "2022-05-10", overReason: null },
      { on: "2022-05-09", overReason: null },
    ],
    contractExtension: { basis: "TO_TERM_END", until: "2026-05-19" },
  });
  expect((await record("2022-06-01")).code).toBeUndefined();
});

test("ORG-R17 a sitting chair or vice-chair is neither transferred to another union nor moved to another campus before both agree; an ordinary member is", async () => {
  const { union, step } = await aTransfer();
  const matters = mattersAt(service);
  const movesOn = { toCampusId: union.campusId("东院区"), movesOn: now };
  const away = { toName: "市教科文卫工会" };
  const [chair, vice, ordinary] = union.people as [string, string, string];
  for (const memberId of [chair, vice]) {
    const refused = { code: "TRANSFER_NOT_CONSENTED" };
    expect(await matters.starts(union.chair, { memberId, ...away })).toMatchObject(refused);
    expect(await matters.offers(union.chair, { memberId, ...movesOn })).toMatchObject(refused);
  }
  expect(await matters.offers(union.chair, { memberId: ordinary, ...movesOn })).toMatchObject({
    state: "OFFERED",
  });
  await step(union.chair, "COMMITTEE_AGREE");
  await step(union.chair, "UPPER_AGREE");
  expect(await matters.starts(union.chair, { memberId: chair, ...away })).toMatchObject({
    state: "STARTED",
  });
});
