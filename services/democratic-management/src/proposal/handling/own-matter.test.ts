import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCalendar, aProposalHouse } from "../../testing/proposal-house.js";

const days = aCalendar("2026-01-05");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());
const aHouse = () => {
  days.set("2026-01-05");
  return aProposalHouse(service, days);
};
type House = Awaited<ReturnType<typeof aHouse>>;

/** M1's proposal, which M2 and E1 second, with M3's merged into it. */
async function aCase({ examine, filed, underExamination }: House) {
  const id = await filed("M1");
  const other = await underExamination("M3", ["M4", "E2"], "关于增加夜班餐的提案");
  await examine(other, "MERGE", { mergeIntoId: id });
  return id;
}
const written = async ({ did, staff }: House, proposalId: string): Promise<string> => {
  const answer = { proposalId, class: "A", content: "已商定。" };
  const { answers } = await did(staff.handler, "writeProposalAnswer", answer);
  return (answers as { id: string }[]).at(-1)!.id;
};

test("2.15 a proposal is assigned to nobody who put it forward, was merged into it or seconded it", async () => {
  const house = await aHouse();
  const { act, chair, handOver, memberId } = house;
  const id = await aCase(house);
  const own = [{ headId: "M1" }, { leaderId: "M3" }, { handlerId: "E1" }, { leaderId: "M2" }];
  for (const one of own) {
    const [[part, staffNo]] = Object.entries(one) as [[string, string]];
    const asked = { id, ...handOver({ [part]: memberId(staffNo) }) };
    expect(await act(chair, "assignProposal", asked)).toMatchObject({
      code: "HANDLERS_OF_OWN_MATTER",
    });
  }
  expect(await act(chair, "assignProposal", { id, ...handOver() })).toMatchObject({
    status: "ASSIGNED",
  });
});

test("2.15 whoever became a co-author after it was assigned approves no answer to it; another leader is named, who does", async () => {
  const house = await aHouse();
  const {
    act,
    chair,
    did,
    filed,
    handOver,
    leader,
    memberId,
    staff,
    step,
    told,
    underExamination,
  } = house;
  const id = await filed("M1");
  await did(chair, "assignProposal", { id, ...handOver({ leaderId: memberId("M3") }) });
  await step(staff.handler, id, "ACCEPT");
  const other = await underExamination("M3", ["M4", "E2"]);
  await house.examine(other, "MERGE", { mergeIntoId: id });
  const answerId = await written(house, id);
  await did(staff.head, "takeProposalAnswerStep", { id: answerId, step: "APPROVE_AS_HEAD" });
  const approve = { id: answerId, step: "APPROVE_AS_LEADER" };
  const author = leader("M3", "东院区");
  expect(await act(author, "takeProposalAnswerStep", approve)).toMatchObject({
    code: "STEP_APART",
  });

  const people = { handlerId: memberId("E5"), headId: memberId("E6"), leaderId: memberId("M6") };
  const change = (more: object = {}) =>
    act(chair, "changeProposalHandlers", { id, ...people, reason: "须回避", ...more });
  expect(await change({ leaderId: memberId("M3") })).toMatchObject({
    code: "HANDLERS_OF_OWN_MATTER",
  });
  expect(await change({ leaderId: memberId("E6") })).toMatchObject({
    code: "THREE_PERSONS_NEEDED",
  });
  expect(await change({ reason: " " })).toMatchObject({ code: "OPINION_MISSING" });
  await told();
  expect(await change()).toMatchObject({ status: "IN_HANDLING", dueOn: "2026-03-06" });
  const heard = ["E5", "E6", "M6", "M3"].map(memberId).sort();
  expect(await told()).toEqual([{ step: "CHANGE", recipients: heard, roles: [] }]);
  expect(await act(author, "takeProposalAnswerStep", approve)).toMatchObject({
    code: "STEP_NOT_YOURS",
  });
  expect(await act(staff.leader, "takeProposalAnswerStep", approve)).toMatchObject({
    status: "ANSWERED",
  });
  expect(await change()).toMatchObject({ code: "NOBODY_HANDLES" });
});

test("PR-R7 PR-R9 whoever was named handles and approves, whatever role he holds otherwise, and nobody else of no role does", async () => {
  const house = await aHouse();
  const { act, chair, did, filed, handOver, member, show } = house;
  const id = await filed("M1");
  await did(chair, "assignProposal", { id, ...handOver() });
  const [handler, head, leader] = ["E5", "E6", "M6"].map(member);
  expect(await act(member("E4"), "takeProposalStep", { id, step: "ACCEPT" })).toMatchObject({
    code: "PROPOSAL_UNKNOWN",
  });
  expect(await show(handler!, id)).toMatchObject({ possibleSteps: ["OBJECT", "ACCEPT"] });
  await did(handler!, "takeProposalStep", { id, step: "ACCEPT" });
  const answer = { proposalId: id, class: "A", content: "已商定。" };
  expect(await act(head!, "writeProposalAnswer", answer)).toMatchObject({ code: "STEP_NOT_YOURS" });
  const { answers } = await did(handler!, "writeProposalAnswer", answer);
  const [{ id: answerId }] = answers as [{ id: string }];
  expect(await show(head!, id)).toMatchObject({ answers: [{ state: "WRITTEN" }] });
  const approve = (step: string) => ({ id: answerId, step });
  await did(head!, "takeProposalAnswerStep", approve("APPROVE_AS_HEAD"));
  expect(await act(leader!, "takeProposalAnswerStep", approve("APPROVE_AS_LEADER"))).toMatchObject({
    status: "ANSWERED",
  });
  const stranger = actorOf(chair.unionId, "MEMBER");
  expect(
    await act(stranger, "askProposalExtension", { ...{ proposalId: id, days: 1 }, reason: "a" }),
  ).toMatchObject({
    code: "PROPOSAL_UNKNOWN",
  });
});
