import { addDays, localDate } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import {
  actOn,
  anElection,
  anElectorate,
  aSeat,
  seatsOf,
  sweeps,
  toldOf,
} from "../../testing/committee.js";

let now = "2021-06-01";
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2021-06-01";
});

const day = (from: string, days: number): string => addDays(localDate(from), days);
const brief = ({ step, days }: { step: string; days: number }) => `${step} ${days}`;

test("2.14, ORG-R10 a term of five years from the election day is told to committee and upper contact 180, 90 and 30 days before, on the last day and after it", async () => {
  const union = await anElectorate(service);
  const upperContact = union.people[6]!;
  const elected = await actOn(service, union)(
    "electCommittee",
    anElection(union, { upperContact }),
  );
  expect(elected).toMatchObject({ __typename: "Committee" });
  const last = "2026-05-19";
  const days = [-400, -181, -180, -179, -91, -90, -31, -30, -1, 0, 29, 30, 90, 200];
  await sweeps(service, parts)(...days.map((each) => day(last, each)));
  const told = await toldOf(service, union, "COMMITTEE_TERM_ENDS");
  expect(told.map(brief)).toEqual([
    ...["BEFORE 180", "BEFORE 90", "BEFORE 30", "DUE 0", "OVERDUE 30", "OVERDUE 90"],
  ]);
  for (const each of told)
    expect(each).toMatchObject({
      subject: elected.id,
      subjectName: "测试工会第1届委员会",
      dueOn: last,
      responsible: { recipients: union.people.slice(0, 3).sort(), roles: [] },
      deputy: { recipients: [upperContact], roles: [] },
    });
});

test("2.14 without a contact to the upper union the chair hears of the end of the term", async () => {
  const union = await anElectorate(service);
  await actOn(service, union)("electCommittee", anElection(union, { termYears: 3 }));
  await sweeps(service, parts)(day("2024-05-19", -180));
  expect(await toldOf(service, union, "COMMITTEE_TERM_ENDS")).toMatchObject([
    { step: "BEFORE", days: 180, deputy: { recipients: [], roles: ["CHAIR"] } },
  ]);
});

test("2.14, ORG-R16 the vacancy of a chair is told to the committee 30, 60 and 90 days after it began, and escalates once three months are over", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union));
  now = "2022-03-10";
  const [chair] = await seatsOf(service, union, id);
  const left = await act("endCommitteeSeat", {
    ...{ seatId: chair!.id, endsOn: "2022-03-01", reason: "RESIGNED" },
    ...{ document: "辞职报告", decidedBy: "工会委员会" },
  });
  expect(left).toMatchObject({ __typename: "Committee" });
  const days = [10, 29, 30, 31, 59, 60, 89, 90, 91, 92, 93, 121, 122, 300];
  await sweeps(service, parts)(...days.map((each) => day("2022-03-01", each)));
  const told = await toldOf(service, union, "COMMITTEE_SEAT_VACANT");
  expect(told.map(({ stepOn, deputy }) => [stepOn, deputy?.roles ?? null])).toEqual([
    ["2022-03-31", null],
    ["2022-04-30", null],
    ["2022-05-30", null],
    ["2022-06-01", ["CHAIR"]],
    ["2022-07-01", ["CHAIR"]],
  ]);
  expect(told[0]).toMatchObject({
    subject: chair!.id,
    dueOn: "2022-06-01",
    responsible: { recipients: union.people.slice(1, 3).sort() },
  });
});

test("ORG-R16 a by-election ends the vacancy, and whoever was elected hears of the term like the others", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union));
  now = "2022-04-10";
  const [chair] = await seatsOf(service, union, id);
  const decided = { document: "工发〔2022〕1号", decidedBy: "会员代表大会" };
  await act("endCommitteeSeat", {
    seatId: chair!.id,
    endsOn: "2022-03-01",
    reason: "LEFT_UNION",
    ...decided,
  });
  await sweeps(service, parts)("2022-03-31");
  const filled = await act("fillCommitteeSeat", {
    ...{ committeeId: id, vacatedSeatId: chair!.id, electedOn: "2022-04-08", ...decided },
    seat: aSeat(union.people[3]!, "CHAIR"),
  });
  expect(filled).toMatchObject({ __typename: "Committee", id });
  await sweeps(service, parts)("2022-04-30", "2022-06-01", "2025-11-20");
  expect((await toldOf(service, union, "COMMITTEE_SEAT_VACANT")).map(brief)).toEqual(["BEFORE 62"]);
  const [term] = await toldOf(service, union, "COMMITTEE_TERM_ENDS");
  expect(term?.responsible.recipients).toEqual(union.people.slice(1, 4).sort());
});

test("ORG-R16 an ordinary seat that is left has no limit", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union));
  const seats = await seatsOf(service, union, id);
  const decided = { document: "报告", decidedBy: "工会委员会" };
  await act("endCommitteeSeat", {
    seatId: seats[2]!.id,
    endsOn: "2021-05-25",
    reason: "RESIGNED",
    ...decided,
  });
  await sweeps(service, parts)("2021-08-01", "2021-12-01");
  expect(await toldOf(service, union, "COMMITTEE_SEAT_VACANT")).toEqual([]);
});

test("ORG-R11 a delay moves the warnings; the next election ends them, and every seat of the old committee", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union, { termYears: 3 }));
  await act("takeCommitteeStep", { id, step: "REPORT" });
  await act("takeCommitteeStep", { id, step: "CONFIRM", opinion: "同意" });
  const upper = { document: "批复〔2024〕9号", decidedBy: "市教科文卫工会" };
  const tooLate = await act("delayCommittee", { id, until: "2024-11-20", ...upper });
  expect(tooLate).toMatchObject({ code: "DELAY_UNFIT" });
  now = "2024-05-01";
  await act("delayCommittee", { id, until: "2024-11-19", ...upper });
  await sweeps(service, parts)("2024-05-19", "2024-08-21");
  const told = () => toldOf(service, union, "COMMITTEE_TERM_ENDS");
  expect((await told()).map(brief)).toEqual(["BEFORE 90"]);
  now = "2024-11-30";
  const next = { termNo: 2, electedOn: "2024-11-18" };
  expect(await act("electCommittee", anElection(union, next))).toMatchObject({
    __typename: "Committee",
  });
  await sweeps(service, parts)("2024-11-19", "2025-01-30");
  expect((await told()).filter(({ subject }) => subject === id)).toHaveLength(1);
  for (const seat of await seatsOf(service, union, id))
    expect(seat).toMatchObject({ validTo: "2024-11-18", endReason: "TERM_ENDED" });
});

test("ORG-R15 the upper union's answer is due 15 days after the report, and stops being due once it is recorded", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union));
  await act("takeCommitteeStep", { id, step: "REPORT" });
  await sweeps(service, parts)("2021-06-12", "2021-06-13", "2021-06-16");
  await act("takeCommitteeStep", { id, step: "CONFIRM", opinion: "批复〔2021〕5号:同意" });
  await sweeps(service, parts)("2021-06-23");
  expect((await toldOf(service, union, "COMMITTEE_RESULT_ANSWER")).map(brief)).toEqual([
    "BEFORE 3",
    "DUE 0",
  ]);
});

test("ORG-R16 a vice-chair's vacancy is filled by a vice-chair, not by a member", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union));
  const [, vice] = await seatsOf(service, union, id);
  const decided = { document: "报告", decidedBy: "工会委员会" };
  await act("endCommitteeSeat", {
    ...{ seatId: vice!.id, endsOn: "2021-05-25", reason: "RESIGNED", ...decided },
  });
  const fill = (post: string) =>
    act("fillCommitteeSeat", {
      ...{ committeeId: id, vacatedSeatId: vice!.id, electedOn: "2021-05-28", ...decided },
      seat: aSeat(union.people[3]!, post),
    });
  expect(await fill("MEMBER")).toMatchObject({
    code: "VACANCY_OTHER_POST",
    message: expect.stringContaining("副主席"),
  });
  expect(await fill("VICE_CHAIR")).toMatchObject({ __typename: "Committee" });
});

test("ORG-R6 a man chairs no women workers' committee", async () => {
  const union = await anElectorate(service);
  const { people } = union;
  await service.ground.db.query("UPDATE member SET sex = 'MALE' WHERE union_id = ? AND id = ?", [
    ...[union.unionId, people[0]],
  ]);
  const women = (memberId: string) =>
    actOn(service, union)(
      "electCommittee",
      anElection(union, { kind: "WOMEN", seats: [aSeat(memberId, "CHAIR")] }),
    );
  expect(await women(people[0]!)).toMatchObject({ code: "CANDIDATE_NOT_WOMAN" });
  expect(await women(people[1]!)).toMatchObject({ __typename: "Committee" });
});
