import { type TestService, testService, upload } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aDelegation } from "../testing/a-delegation.js";
import { aCalendar, aProposalHouse, text } from "../testing/proposal-house.js";

const days = aCalendar("2026-01-05");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());
const aHouse = (opensOn?: string) => {
  days.set("2026-01-05");
  return aProposalHouse(service, days, opensOn);
};

test("PR-R1 only formal delegates of the congress that sits draft proposals", async () => {
  const { act, member } = await aHouse();
  const drafted = (staffNo: string) => act(member(staffNo), "draftProposal", { text });
  expect(await drafted("M1")).toMatchObject({ status: "DRAFT", no: "W3-2-001" });
  for (const nobody of ["M5", "M6"])
    expect(await drafted(nobody)).toMatchObject({ code: "NOT_FORMAL_DELEGATE" });
});

test("PR-R2 seconders confirm themselves; fewer than the policy asks for stop the submission, a draft of a delegation needs none", async () => {
  const { act, did, member, memberId, seconded, step, unionId } = await aHouse();
  const id = await seconded("M1", ["M2"]);
  const submit = { id, step: "SUBMIT" };
  expect(await act(member("M1"), "takeProposalStep", submit)).toMatchObject({
    code: "SECONDERS_MISSING",
  });
  const ask = (memberIds: string[]) => act(member("M1"), "askToSecond", { id, memberIds });
  for (const unfit of ["M1", "M2", "M5", "M6"])
    expect(await ask([memberId(unfit)])).toMatchObject({ code: "SECONDERS_UNFIT" });
  await ask([memberId("E1"), memberId("E2")]);
  expect(await act(member("M3"), "secondProposal", { id, agrees: true })).toMatchObject({
    code: "PROPOSAL_UNKNOWN",
  });
  await did(member("E1"), "secondProposal", { id, agrees: false });
  expect(await act(member("M1"), "takeProposalStep", submit)).toMatchObject({
    code: "SECONDERS_MISSING",
  });
  await did(member("E2"), "secondProposal", { id, agrees: true });
  expect(await step(member("M1"), id, "SUBMIT")).toMatchObject({
    status: "SUBMITTED",
    seconders: [{ id: memberId("M2") }, { id: memberId("E2") }],
  });
  const [m2, m3] = [memberId("M2"), memberId("M3")];
  const first = { name: "第一代表团", head: m2, members: [m2, m3] };
  const delegationId = await aDelegation(service, unionId, first);
  const ofDelegation = { text, delegationId };
  for (const other of ["M1", "M3"])
    expect(await act(member(other), "draftProposal", ofDelegation)).toMatchObject({
      code: "NOT_HEAD_OF_DELEGATION",
    });
  const own = await did(member("M2"), "draftProposal", ofDelegation);
  await did(member("M2"), "askToSecond", { id: own.id, memberIds: [] });
  expect(await step(member("M2"), own.id, "SUBMIT")).toMatchObject({ status: "SUBMITTED" });
});

test("PR-R1 a proposal knows the delegation of its proposer, and the session's proposals are counted by it", async () => {
  const { chair, did, member, memberId, seconded, step, unionId } = await aHouse();
  const [m1, m2] = [memberId("M1"), memberId("M2")];
  const delegation = { name: "第一代表团", head: m2, members: [m1, m2] };
  const delegationId = await aDelegation(service, unionId, delegation);
  const whole = await did(member("M2"), "draftProposal", { text, delegationId });
  await did(member("M2"), "askToSecond", { id: whole.id, memberIds: [] });
  await step(member("M2"), whole.id, "SUBMIT");
  for (const [one, by] of [
    ["M1", ["M2", "E1"]],
    ["E2", ["M1", "E1"]],
  ] as const)
    await step(member(one), await seconded(one, [...by]), "SUBMIT");
  const query = `{ proposals(first: 9) { edges { node { proposedAs delegation { id name } } } }
    proposalStatistics(congressNo: 3, sessionNo: 2) { byDelegation { name received } } }`;
  const named = { id: delegationId, name: "第一代表团" };
  expect(await service.ask(chair, query)).toEqual({
    proposals: {
      edges: [
        { node: { proposedAs: "DELEGATE", delegation: null } },
        { node: { proposedAs: "DELEGATE", delegation: named } },
        { node: { proposedAs: "DELEGATION", delegation: named } },
      ],
    },
    proposalStatistics: {
      byDelegation: [
        { name: "第一代表团", received: 2 },
        { name: null, received: 1 },
      ],
    },
  });
});

test("PR-R3 a proposal has its parts, each no longer than it may be", async () => {
  const { act, member } = await aHouse();
  for (const wrong of [{ title: " " }, { grounds: "" }, { measure: "长".repeat(2001) }])
    expect(await act(member("M1"), "draftProposal", { text: { ...text, ...wrong } })).toMatchObject(
      { code: "PROPOSAL_PART_MISSING" },
    );
});

test("PR-R4 the window closes fifteen days before the session; what comes later is a suggestion, and is answered", async () => {
  const { chair, member, seconded, step } = await aHouse("2026-01-31");
  const [inTime, late] = [await seconded("M1"), await seconded("M2", ["M1", "E1"])];
  days.set("2026-01-16");
  expect(await step(member("M1"), inTime, "SUBMIT")).toMatchObject({ status: "SUBMITTED" });
  days.set("2026-01-17");
  expect(await step(member("M2"), late, "SUBMIT")).toMatchObject({
    status: "CONVERTED_TO_SUGGESTION",
    result: "CONVERTED_TO_SUGGESTION",
  });
  expect(await step(chair, late, "ANSWER_SUGGESTION", "已转后勤部采纳")).toMatchObject({
    suggestionAnswer: "已转后勤部采纳",
    answeredOn: "2026-01-17",
  });
});

test("PR-R6 a disputed examination is decided by the presidium; returned, it is completed and submitted again", async () => {
  const { act, chair, did, examine, member, step, underExamination } = await aHouse();
  const id = await underExamination();
  await step(chair, id, "DISPUTE", "是否属于职代会职权有分歧");
  expect(await examine(id, "REJECT")).toMatchObject({ code: "PRESIDIUM_DECIDES" });
  expect(await examine(id, "RETURN", { by: "PRESIDIUM" })).toMatchObject({
    status: "RETURNED",
    examinedBy: "PRESIDIUM",
  });
  await did(member("M1"), "reviseProposal", { id, text: { ...text, measure: "补充了措施。" } });
  expect(await act(member("M1"), "takeProposalStep", { id, step: "SUBMIT" })).toMatchObject({
    code: "SECONDERS_MISSING",
  });
  for (const one of ["M2", "E1"]) await did(member(one), "secondProposal", { id, agrees: true });
  await step(member("M1"), id, "SUBMIT");
  await step(chair, id, "TAKE_UP");
  expect(await examine(id, "REJECT", { reason: null })).toMatchObject({ code: "OPINION_MISSING" });
  expect(await examine(id, "MERGE", { mergeIntoId: id })).toMatchObject({ code: "CASE_UNFIT" });
  expect(await examine(id, "FILE", { document: " " })).toMatchObject({
    code: "EXAMINATION_UNFOUNDED",
  });
  expect(await examine(id, "CONVERT")).toMatchObject({ status: "CONVERTED_TO_SUGGESTION" });
  expect(await act(chair, "takeProposalStep", { id, step: "TAKE_UP" })).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
});

test("PR-R7 a department objects within five working days and is given another; three different persons answer", async () => {
  const { act, chair, did, filed, handOver, memberId, staff, step } = await aHouse();
  const id = await filed();
  const assign = (more: object) => act(chair, "assignProposal", { id, ...handOver(more) });
  expect(await assign({ headId: memberId("E5") })).toMatchObject({ code: "THREE_PERSONS_NEEDED" });
  expect(await assign({ leadDepartmentId: id })).toMatchObject({ code: "DEPARTMENT_UNKNOWN" });
  await assign({});
  // Five working days after Monday, 5 January end on Monday, 12 January.
  days.set("2026-01-13");
  const object = { id, step: "OBJECT", opinion: "不属于本部门" };
  expect(await act(staff.handler, "takeProposalStep", object)).toMatchObject({
    code: "OBJECTION_TOO_LATE",
  });
  days.set("2026-01-12");
  await did(staff.handler, "takeProposalStep", object);
  expect(await assign({ handlerId: memberId("E4") })).toMatchObject({
    ...{ status: "ASSIGNED", assignedOn: "2026-01-12", dueOn: "2026-03-13" },
  });
  expect(await step(staff.handler, id, "ACCEPT")).toMatchObject({ status: "IN_HANDLING" });
});

test("PR-R8 an answer is extended once, and its clock stands still for listed reasons alone, for as long as it was paused", async () => {
  const { act, chair, deadlines, did, inHandling, staff } = await aHouse();
  const proposalId = await inHandling();
  const ask = (more: object = {}) =>
    act(staff.handler, "askProposalExtension", { proposalId, days: 30, reason: "待审批", ...more });
  expect(await ask({ days: 31 })).toMatchObject({ code: "EXTENSION_DAYS_WRONG" });
  const refusedOne = ((await ask())["extensions"] as { id: string }[])[0]!;
  expect(await ask()).toMatchObject({ code: "EXTENDED_ONCE" });
  const decide = (id: string, one: string) =>
    did(chair, "decideProposalExtension", { id, step: one, opinion: "意见" });
  await decide(refusedOne.id, "REFUSE");
  const [, granted] = (await ask())["extensions"] as { id: string }[];
  // 5 January and 60 days is 6 March; 30 more is Sunday, 5 April, in Qingming, so the Tuesday after it.
  expect(await decide(granted!.id, "GRANT")).toMatchObject({ dueOn: "2026-04-07" });
  expect(await ask()).toMatchObject({ code: "EXTENDED_ONCE" });

  const pause = { id: proposalId, reason: "UPPER_APPROVAL" };
  await did(chair, "pauseProposal", pause);
  expect(await act(chair, "pauseProposal", pause)).toMatchObject({ code: "PROPOSAL_PAUSED" });
  expect((await deadlines()).filter(({ state }) => state === "OPEN")).toEqual([]);
  days.set("2026-01-15");
  expect(await did(chair, "resumeProposal", { id: proposalId })).toMatchObject({
    dueOn: "2026-04-17",
    pauses: [{ reason: "UPPER_APPROVAL", pausedOn: "2026-01-05", resumedOn: "2026-01-15" }],
  });
  expect((await deadlines()).filter(({ state }) => state === "OPEN")).toEqual([
    { kind: "PROPOSAL_ANSWER_DUE", dueOn: "2026-04-17", state: "OPEN" },
  ]);
});

test("PR-R9 an answer is written, approved by the named head and then by the named leader; sent back it is written anew", async () => {
  const { act, did, handler, inHandling, member, show, staff } = await aHouse();
  const proposalId = await inHandling();
  const write = (more: object = {}) =>
    act(staff.handler, "writeProposalAnswer", { proposalId, class: "A", content: "好", ...more });
  for (const wrong of [{ class: "B" }, { class: "A", plannedOn: "2026-06-01" }])
    expect(await write(wrong)).toMatchObject({ code: "PLANNED_DAY_WRONG" });
  const written = await write();
  const { id } = (written["answers"] as { id: string }[])[0]!;
  const approve = (actor: Parameters<typeof act>[0], step: string) =>
    act(actor, "takeProposalAnswerStep", { id, step, opinion: "请补充" });
  const clerk = handler("E4", "东院区", "外科");
  for (const other of [staff.handler, clerk, staff.leader])
    expect(await approve(other, "APPROVE_AS_HEAD")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await approve(staff.leader, "APPROVE_AS_LEADER")).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await show(member("M1"), proposalId)).toMatchObject({ answers: [] });
  expect(await approve(staff.head, "SEND_BACK")).toMatchObject({
    answers: [{ state: "SENT_BACK" }],
  });
  await write();
  expect(await write()).toMatchObject({ code: "ANSWER_UNDER_WAY" });
  await expect(
    did(staff.handler, "writeProposalAnswer", { proposalId, class: "D", content: "" }),
  ).rejects.toThrow("ANSWER_CONTENT_MISSING");
});

test("PR-R10 silence is no feedback and never satisfaction: the day after the last one closes the proposal", async () => {
  const { act, answered, chair, inHandling, member, show, step, sweepSilence } = await aHouse();
  const id = await inHandling();
  await answered(id);
  expect(await step(chair, id, "DELIVER")).toMatchObject({ feedbackDueOn: "2026-01-19" });
  await sweepSilence("2026-01-19");
  expect(await show(chair, id)).toMatchObject({ status: "FEEDBACK_DUE", satisfaction: null });
  days.set("2026-01-20");
  const rating = { id, satisfaction: "SATISFIED" };
  expect(await act(member("M1"), "rateProposalAnswer", rating)).toMatchObject({
    code: "FEEDBACK_OVER",
  });
  await sweepSilence("2026-01-20");
  expect(await show(chair, id)).toMatchObject({
    ...{ status: "CLOSED", satisfaction: "NO_FEEDBACK" },
    answers: [{ satisfaction: "NO_FEEDBACK" }],
  });
});

test("PR-R11 after two unsatisfactory rounds it is decided above, and closed with a note", async () => {
  const { act, answered, chair, did, inHandling, member, step } = await aHouse();
  const id = await inHandling();
  const rate = (reason: string | null) =>
    act(member("M1"), "rateProposalAnswer", { id, satisfaction: "NOT_SATISFIED", reason });
  await answered(id);
  await step(chair, id, "DELIVER");
  expect(await rate(null)).toMatchObject({ code: "OPINION_MISSING" });
  expect(await rate("未解决")).toMatchObject({ status: "REHANDLING", round: 2 });
  await answered(id);
  await step(chair, id, "DELIVER");
  expect(await rate("仍未解决")).toMatchObject({ status: "ESCALATED", round: 2 });
  await expect(did(chair, "takeProposalStep", { id, step: "CLOSE_ESCALATED" })).rejects.toThrow(
    "OPINION_MISSING",
  );
  expect(await step(chair, id, "CLOSE_ESCALATED", "联席会议决定明年列支")).toMatchObject({
    status: "CLOSED",
    satisfaction: "NOT_SATISFIED",
  });
});

test("PR-R12 a class-B answer is followed until its plan is proven by a file and confirmed", async () => {
  const { act, answered, chair, deadlines, inHandling, member, staff, step, did } = await aHouse();
  const id = await inHandling();
  const answerId = await answered(id, { class: "B", plannedOn: "2026-06-30" });
  await step(chair, id, "DELIVER");
  await did(member("M1"), "rateProposalAnswer", { id, satisfaction: "BASICALLY_SATISFIED" });
  const open = async () => (await deadlines()).filter(({ state }) => state === "OPEN");
  const due = { kind: "PROPOSAL_FOLLOW_UP_DUE", dueOn: "2026-06-30", state: "OPEN" };
  expect(await open()).toEqual([due]);
  const follow = (actor: typeof chair, one: string, more: object = {}) =>
    act(actor, "takeProposalFollowUpStep", { answerId, step: one, ...more });
  expect(await follow(staff.handler, "PROVE")).toMatchObject({ code: "PROOF_MISSING" });
  const proofFileId = await upload(service, staff.handler, Buffer.from("照片"), "照片.jpg");
  const proof = { implementedOn: "2026-01-05", proofFileId };
  expect(await follow(chair, "CONFIRM")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  await follow(staff.handler, "PROVE", proof);
  await follow(chair, "ASK_MORE", { opinion: "请补充合同" });
  await follow(staff.handler, "PROVE", proof);
  expect(await follow(chair, "CONFIRM")).toMatchObject({
    ...{ status: "CLOSED", answers: [{ followUp: "DONE", implementedOn: "2026-01-05" }] },
  });
  expect(await open()).toEqual([]);
});
