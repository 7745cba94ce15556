import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCalendar, aProposalHouse } from "../testing/proposal-house.js";

const days = aCalendar("2025-11-20");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());

test("PR-R1 to PR-R12 a proposal goes from draft to closed, over the Spring Festival, and every step tells the right people", async () => {
  days.set("2025-11-20");
  const house = await aProposalHouse(service, days, "2025-12-20");
  const { chair, member, memberId, staff, did, step, told, handOver } = house;
  const [author, coAuthor] = [memberId("M1"), memberId("M3")];
  const ids = (...staffNos: string[]) => staffNos.map(memberId).sort();
  const office = ["CHAIR", "UNION_OFFICER"];

  const id = await house.seconded("M1", ["M2", "E1"]);
  expect(await told()).toEqual([
    { step: "ASK_TO_SECOND", recipients: ids("M2", "E1"), roles: [] },
    { step: "SECOND", recipients: [author], roles: [] },
    { step: "SECOND", recipients: [author], roles: [] },
  ]);
  await step(member("M1"), id, "SUBMIT");
  await step(chair, id, "TAKE_UP");
  await house.examine(id, "FILE");
  expect(await told()).toEqual([
    { step: "SUBMIT", recipients: ids("M2", "E1"), roles: office },
    { step: "TAKE_UP", recipients: [author], roles: [] },
    { step: "FILE", recipients: ids("M1", "M2", "E1"), roles: [] },
  ]);

  // A second piece about the same matter is merged: its author is told of everything from now on.
  const other = await house.underExamination("M3", ["M4", "E2"], "关于增加夜班餐的提案");
  await told();
  expect(await house.examine(other, "MERGE", { mergeIntoId: id })).toMatchObject({
    status: "MERGED",
  });
  expect(await told()).toEqual([{ step: "MERGE", recipients: ids("M1", "M3"), roles: [] }]);

  // Assigned on 22 December 2025: the sixtieth day is 20 February 2026, in the Spring Festival (15 to 23 February).
  days.set("2025-12-22");
  const assigned = await did(chair, "assignProposal", { id, ...handOver() });
  expect(assigned).toMatchObject({ status: "ASSIGNED", dueOn: "2026-02-24" });
  expect(await told()).toEqual([
    { step: "ASSIGN", recipients: [...ids("M1", "M3", "E5", "E6", "M6")], roles: [] },
  ]);
  await step(staff.handler, id, "OBJECT", "此事属于后勤部门");
  await step(chair, id, "UPHOLD", "食堂由贵部门管理");
  await step(staff.handler, id, "ACCEPT");
  expect(await told()).toEqual([
    { step: "OBJECT", recipients: [], roles: office },
    { step: "UPHOLD", recipients: ids("E5", "E6"), roles: [] },
    { step: "ACCEPT", recipients: ids("M1", "M3"), roles: office },
  ]);

  // Four days more end on Saturday, 28 February 2026, which the year's notice makes a working day.
  days.set("2026-02-10");
  const asked = await did(staff.handler, "askProposalExtension", {
    ...{ proposalId: id, days: 4, reason: "等待招标结果" },
  });
  const extension = (asked["extensions"] as { id: string }[])[0]!;
  const granted = await did(chair, "decideProposalExtension", { id: extension.id, step: "GRANT" });
  expect(granted).toMatchObject({ dueOn: "2026-02-28", currentDueOn: "2026-02-28" });
  expect(await told()).toEqual([
    { step: "ASK", recipients: [], roles: office },
    { step: "GRANT", recipients: ids("M1", "M3", "E5", "E6"), roles: [] },
  ]);
  expect(await house.deadlines()).toEqual([
    { kind: "PROPOSAL_ANSWER_DUE", dueOn: "2026-02-28", state: "OPEN" },
  ]);

  // Answered on 10 February; delivered the next day: ten working days, over the festival, with 14 and 28 February worked.
  await house.answered(id, { class: "C" });
  expect(await told()).toEqual([
    { step: "WRITE", recipients: ids("E6"), roles: [] },
    { step: "APPROVE_AS_HEAD", recipients: ids("M6"), roles: [] },
    { step: "APPROVE_AS_LEADER", recipients: ids("E5", "E6"), roles: [] },
    { step: "ANSWER", recipients: [], roles: office },
  ]);
  days.set("2026-02-11");
  const delivered = await step(chair, id, "DELIVER");
  expect(delivered).toMatchObject({ status: "FEEDBACK_DUE", feedbackDueOn: "2026-03-03" });
  expect(await told()).toEqual([{ step: "DELIVER", recipients: ids("M1", "M3"), roles: [] }]);

  days.set("2026-03-03");
  const rated = await did(member("M1"), "rateProposalAnswer", {
    ...{ id, satisfaction: "NOT_SATISFIED", reason: "没有说明何时解决" },
  });
  expect(rated).toMatchObject({ status: "REHANDLING", round: 2, currentDueOn: "2026-04-02" });
  expect(rated).toMatchObject({ dueOn: "2026-02-28", answeredOn: "2026-02-10" });
  expect(await told()).toEqual([
    {
      step: "RATE_UNSATISFIED",
      recipients: ids("M1", "M3", "E5", "E6", "M6"),
      roles: office,
    },
  ]);

  days.set("2026-03-20");
  await house.answered(id, { class: "A" });
  await step(chair, id, "DELIVER");
  await told();
  const closed = await did(member("M1"), "rateProposalAnswer", { id, satisfaction: "SATISFIED" });
  expect(closed).toMatchObject({
    ...{ status: "CLOSED", satisfaction: "SATISFIED", answerClass: "A", round: 2 },
    answers: [
      { round: 1, class: "C", state: "APPROVED", satisfaction: "NOT_SATISFIED" },
      { round: 2, class: "A", state: "APPROVED", satisfaction: "SATISFIED" },
    ],
    mergedPieces: [{ no: "W3-2-002" }],
  });
  expect(await told()).toEqual([
    { step: "RATE_SATISFIED", recipients: ids("M1", "M3", "E5", "E6"), roles: office },
  ]);
  expect((await house.deadlines()).map(({ state }) => state)).toEqual(["MET", "MET", "MET", "MET"]);
  expect(coAuthor).not.toBe(author);
  expect(await house.show(member("M3"), id)).toMatchObject({ status: "CLOSED" });
});
