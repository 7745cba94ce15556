import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCalendar, aProposalHouse, text } from "../../testing/proposal-house.js";

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
const setSession = (id: string, state: string) =>
  service.ground.db.query("UPDATE congress_session SET state = ? WHERE id = ?", [state, id]);
const another = { ...text, title: "关于增加停车位的提案", grounds: "车位不足。" };

test.each(["PREPARATORY_MEETING", "IN_SESSION", "CLOSED", "ARCHIVED", "CANCELLED"])(
  "PR-R4 nothing is drafted for a session that is %s, named or not",
  async (state) => {
    const { act, member, sessionId } = await aHouse();
    await setSession(sessionId, state);
    for (const named of [{}, { sessionId }])
      expect(await act(member("M1"), "draftProposal", { text, ...named })).toMatchObject({
        code: "COLLECTING_SESSION_UNKNOWN",
      });
  },
);

test.each(["PLANNED", "PREPARING", "NOTICE_SENT"])(
  "PR-R4 proposals are drafted for a session that is %s",
  async (state) => {
    const { act, member, sessionId } = await aHouse();
    await setSession(sessionId, state);
    expect(await act(member("M1"), "draftProposal", { text })).toMatchObject({ status: "DRAFT" });
  },
);

test("PR-R4 what is submitted once the session sits, even before its day, is a suggestion", async () => {
  const { member, seconded, sessionId, step } = await aHouse();
  const id = await seconded("M1");
  await setSession(sessionId, "IN_SESSION");
  expect(await step(member("M1"), id, "SUBMIT")).toMatchObject({
    status: "CONVERTED_TO_SUGGESTION",
  });
});

test("PR-R2 whoever confirms again what he confirmed takes no step and tells nobody; he may change his mind", async () => {
  const { did, member, seconded, told } = await aHouse();
  const id = await seconded("M1");
  await told();
  for (let n = 0; n < 3; n += 1) await did(member("M2"), "secondProposal", { id, agrees: true });
  expect(await told()).toEqual([]);
  await did(member("M2"), "secondProposal", { id, agrees: false });
  expect(await told()).toMatchObject([{ step: "DECLINE" }]);
});

test("PR-R2 seconders whose mandates ended do not count when it is submitted", async () => {
  const { act, member, memberId, seconded, unionId } = await aHouse();
  const id = await seconded("M1");
  await service.ground.db.query(
    "UPDATE delegate SET state = 'ENDED', valid_to = '2026-01-05' WHERE union_id = ? AND member_id = ?",
    [unionId, memberId("M2")],
  );
  expect(await act(member("M1"), "takeProposalStep", { id, step: "SUBMIT" })).toMatchObject({
    code: "SECONDERS_MISSING",
  });
});

test("PR-R2 PR-R3 what was returned and rewritten is confirmed anew by its seconders, or by others in their place", async () => {
  const { act, chair, did, examine, member, memberId, show, step, told, underExamination } =
    await aHouse();
  const id = await underExamination("M1");
  await examine(id, "RETURN");
  await told();
  await did(member("M1"), "reviseProposal", { id, text: another });
  const asked = ["M2", "E1"].map(memberId).sort();
  expect(await told()).toEqual([{ step: "COMPLETE", recipients: asked, roles: [] }]);
  expect(await show(member("M2"), id)).toMatchObject({
    possibleSteps: ["SECOND_AGAIN", "DECLINE_AGAIN"],
  });
  const { proposalsToSecond } = await service.ask<{ proposalsToSecond: { totalCount: number } }>(
    member("M2"),
    "{ proposalsToSecond { totalCount } }",
  );
  expect(proposalsToSecond.totalCount).toBe(1);
  const submit = { id, step: "SUBMIT" };
  await did(member("M2"), "secondProposal", { id, agrees: true });
  await did(member("E1"), "secondProposal", { id, agrees: false });
  expect(await act(member("M1"), "takeProposalStep", submit)).toMatchObject({
    code: "SECONDERS_MISSING",
  });
  await did(member("M1"), "askToSecond", { id, memberIds: [memberId("E2")] });
  await did(member("E2"), "secondProposal", { id, agrees: true });
  // It came in in time before; that the window has closed since does not make it late.
  days.set("2026-01-20");
  expect(await act(member("M1"), "takeProposalStep", submit)).toMatchObject({
    status: "SUBMITTED",
  });
  expect(await step(chair, id, "TAKE_UP")).toMatchObject({ status: "UNDER_EXAMINATION" });
});

test("PR-R6 what was returned and is not rewritten stands as its seconders confirmed it", async () => {
  const { examine, member, step, underExamination } = await aHouse();
  const id = await underExamination("M1");
  await examine(id, "RETURN");
  expect(await step(member("M1"), id, "SUBMIT")).toMatchObject({ status: "SUBMITTED" });
});

test("PR-R3 a title has no more code points than a sheet of the register holds", async () => {
  const { act, member } = await aHouse();
  const flags = "🇨🇳".repeat(150);
  const drafted = act(member("M1"), "draftProposal", { text: { ...text, title: flags } });
  expect(await drafted).toMatchObject({ code: "PROPOSAL_PART_MISSING" });
});

test("PR-R2 a delegate finds delegates of every campus by name and sees who confirmed; nobody else is told who they are", async () => {
  const { member, memberId, officerOf, seconded } = await aHouse();
  const query =
    "query($name: String!) { found: delegatesToSecond(name: $name) { memberId name department campus } }";
  const find = async (actor: ReturnType<typeof member>, name: string) =>
    (await service.ask<{ found: { memberId: string }[] }>(actor, query, { name })).found;
  expect(await find(member("M1"), "东院1")).toEqual([
    { memberId: memberId("E1"), name: "东院1", department: "外科", campus: "东院区" },
  ]);
  const all = await find(member("M1"), "本部");
  expect(all.map((one) => one.memberId).sort()).toEqual(["M2", "M3", "M4"].map(memberId).sort());
  expect(await find(member("M1"), " ")).toEqual([]);
  for (const other of [member("M5"), member("M6"), officerOf("东院区")])
    expect(await find(other, "东院")).toEqual([]);
  const id = await seconded("M1");
  const seen = "query($id: ID!) { proposal(id: $id) { secondings { name state } } }";
  expect(await service.ask(member("M1"), seen, { id })).toEqual({
    proposal: {
      secondings: [
        { name: "本部2", state: "CONFIRMED" },
        { name: "东院1", state: "CONFIRMED" },
      ],
    },
  });
});
