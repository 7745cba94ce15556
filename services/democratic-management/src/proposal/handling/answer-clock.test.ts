import { type TestService, testService, upload } from "@union/testing";
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

test("PR-R8 PR-R11 more time asked for in the first round is not granted in the second: the answer ended the request", async () => {
  const { act, answered, chair, did, inHandling, member, staff, step } = await aHouse();
  const id = await inHandling("M1");
  const ask = { proposalId: id, days: 30, reason: "待审批" };
  const { extensions } = await did(staff.handler, "askProposalExtension", ask);
  const [asked] = extensions as [{ id: string }];
  await answered(id, { class: "C" });
  await step(chair, id, "DELIVER");
  const rating = { id, satisfaction: "NOT_SATISFIED", reason: "未解决" };
  const again = await did(member("M1"), "rateProposalAnswer", rating);
  expect(again).toMatchObject({ round: 2, extensions: [{ state: "LAPSED" }] });
  const grant = { id: asked.id, step: "GRANT" };
  expect(await act(chair, "decideProposalExtension", grant)).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await act(staff.handler, "askProposalExtension", ask)).toMatchObject({
    extensions: [{ state: "LAPSED" }, { state: "ASKED" }],
  });
});

test("PR-R8 while a clock stands still no time is asked for or granted", async () => {
  const { act, chair, did, inHandling, staff } = await aHouse();
  const id = await inHandling("M1");
  const ask = { proposalId: id, days: 30, reason: "待审批" };
  const { extensions } = await did(staff.handler, "askProposalExtension", ask);
  const [asked] = extensions as [{ id: string }];
  await did(chair, "pauseProposal", { id, reason: "UPPER_APPROVAL" });
  const decide = (step: string) =>
    act(chair, "decideProposalExtension", { id: asked.id, step, opinion: "意见" });
  expect(await decide("GRANT")).toMatchObject({ code: "PROPOSAL_PAUSED" });
  await decide("REFUSE");
  expect(await act(staff.handler, "askProposalExtension", ask)).toMatchObject({
    code: "PROPOSAL_PAUSED",
  });
});

test("PR-R8 PR-R11 overdue is what waits for the answer of its round after its last day, and nothing whose clock stands still", async () => {
  const { answered, chair, did, inHandling, member, step } = await aHouse();
  const [paused, again, first] = [
    await inHandling("M1"),
    await inHandling("M2", ["M1", "E1"]),
    await inHandling("M3", ["M1", "E1"]),
  ];
  const query = `{ proposals(filter: { isOverdue: true }) { edges { node { id } } }
    proposalStatistics(congressNo: 3, sessionNo: 2) { total { overdue } overdue { edges { node { id } } } } }`;
  type Edges = { edges: { node: { id: string } }[] };
  const overdue = async () => {
    const { proposals, proposalStatistics } = await service.ask<{
      proposals: Edges;
      proposalStatistics: { total: { overdue: number }; overdue: Edges };
    }>(chair, query);
    const ids = ({ edges }: Edges) => edges.map(({ node }) => node.id).sort();
    expect(ids(proposalStatistics.overdue)).toEqual(ids(proposals));
    expect(proposalStatistics.total.overdue).toBe(proposals.edges.length);
    return ids(proposals);
  };
  await did(chair, "pauseProposal", { id: paused, reason: "UPPER_APPROVAL" });
  await answered(again, { class: "C" });
  await step(chair, again, "DELIVER");
  await did(member("M2"), "rateProposalAnswer", {
    ...{ id: again, satisfaction: "NOT_SATISFIED", reason: "未解决" },
  });
  // The second handling ends on 4 February, the first ones on 6 March.
  days.set("2026-02-05");
  expect(await overdue()).toEqual([again]);
  days.set("2026-03-09");
  expect(await overdue()).toEqual([again, first].sort());
});

test("PR-R12 a plan whose follow-up would leave the calendar is refused, with the last day that may be planned", async () => {
  const { act, did, inHandling, staff } = await aHouse();
  const proposalId = await inHandling("M1");
  const write = (plannedOn: string) =>
    act(staff.handler, "writeProposalAnswer", {
      ...{ proposalId, class: "B", content: "计划" },
      plannedOn,
    });
  for (const far of ["9999-12-31", "9999-10-03"])
    expect(await write(far)).toMatchObject({ code: "PLANNED_DAY_TOO_FAR" });
  const { answers } = await write("9999-10-02");
  const [{ id }] = answers as [{ id: string }];
  await service.ground.db.query(
    "UPDATE proposal_answer SET planned_on = '9999-12-31' WHERE id = ?",
    [id],
  );
  await did(staff.head, "takeProposalAnswerStep", { id, step: "APPROVE_AS_HEAD" });
  const approve = { id, step: "APPROVE_AS_LEADER" };
  expect(await act(staff.leader, "takeProposalAnswerStep", approve)).toMatchObject({
    code: "PLANNED_DAY_TOO_FAR",
  });
  await did(staff.leader, "takeProposalAnswerStep", {
    ...approve,
    step: "SEND_BACK",
    opinion: "改期",
  });
});

test("PR-R12 what was done before the answer that planned it proves nothing", async () => {
  const { act, answered, inHandling, staff } = await aHouse();
  const answerId = await answered(await inHandling("M1"), { class: "B", plannedOn: "2026-06-30" });
  const proofFileId = await upload(service, staff.handler, Buffer.from("照片"), "照片.jpg");
  const prove = (implementedOn: string) =>
    act(staff.handler, "takeProposalFollowUpStep", {
      ...{ answerId, step: "PROVE", proofFileId, implementedOn },
    });
  for (const wrong of ["1999-01-01", "2026-01-04", "2026-01-06"])
    expect(await prove(wrong)).toMatchObject({ code: "PROOF_MISSING" });
  expect(await prove("2026-01-05")).toMatchObject({ answers: [{ followUp: "PROVEN" }] });
});
