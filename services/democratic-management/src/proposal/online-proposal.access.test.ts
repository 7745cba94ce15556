import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { exportedProposals } from "../testing/exported-proposals.js";
import { importProposals } from "../testing/import-proposals.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { aCalendar, aProposalHouse } from "../testing/proposal-house.js";
import { proposalSheet } from "../testing/proposal-sheet.js";

const days = aCalendar("2026-01-05");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());
const aHouse = () => aProposalHouse(service, days);

test("a draft is its proposer's and his seconders' alone; it counts nowhere and is in no list or export", async () => {
  const { chair, did, member, memberId, seconded, show } = await aHouse();
  const { id } = await did(member("M1"), "draftProposal", {
    text: { title: "一", category: "二", grounds: "三", measure: "四" },
  });
  expect(await show(member("M1"), id)).toMatchObject({ status: "DRAFT" });
  for (const other of [chair, member("M2")]) expect(await show(other, id)).toBeNull();
  await did(member("M1"), "askToSecond", { id, memberIds: [memberId("M2")] });
  expect(await show(member("M2"), id)).toMatchObject({ status: "SECONDING" });
  await seconded("M3", ["M4", "E1"]);
  expect(await service.ask(chair, "{ proposals { totalCount } }")).toEqual({
    proposals: { totalCount: 0 },
  });
  expect(valuesOf(await proposalFiguresOf(service, chair, { year: 2026 }))).toMatchObject({
    B4_received: 0,
  });
  expect((await exportedProposals(service, chair, "CSV")).toString()).not.toContain("W3-2");
});

test("a campus officer acts on what lies in his campus; everything else is unknown to him", async () => {
  const { act, officerOf, seconded, step, member } = await aHouse();
  const id = await seconded("M1");
  await step(member("M1"), id, "SUBMIT");
  const take = { id, step: "TAKE_UP" };
  expect(await act(officerOf("东院区"), "takeProposalStep", take)).toMatchObject({
    code: "PROPOSAL_UNKNOWN",
  });
  expect(await act(officerOf("本部院区"), "takeProposalStep", take)).toMatchObject({
    status: "UNDER_EXAMINATION",
  });
});

test("an officer examines no proposal of his own", async () => {
  const { act, chair, memberId, seconded, step, member } = await aHouse();
  const id = await seconded("M1");
  await step(member("M1"), id, "SUBMIT");
  const himself = { ...chair, memberId: memberId("M1") };
  expect(await act(himself, "takeProposalStep", { id, step: "TAKE_UP" })).toMatchObject({
    code: "STEP_APART",
  });
});

test("a department sees what it handles, and nothing that another handles", async () => {
  const { filed, handler, inHandling, show, staff } = await aHouse();
  const [handled, other] = [await inHandling("M1"), await filed("M2", ["M1", "E1"])];
  expect(await show(staff.handler, handled)).not.toBeNull();
  expect(await show(staff.leader, handled)).not.toBeNull();
  expect(await show(staff.handler, other)).toBeNull();
  expect(await show(handler("M4", "本部院区", "内科"), handled)).toBeNull();
});

test("what is handled here is not changed by a sheet, and what a sheet brought in is not handled here", async () => {
  const { act, chair, filed } = await aHouse();
  const id = await filed("M1");
  const outcome = await importProposals(
    service,
    chair,
    proposalSheet({ 编号: "W3-2-001" }, { 编号: "TA-9" }),
    { corrections: "APPLY" },
  );
  expect(outcome).toMatchObject({ accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([{ column: "编号", code: "HANDLED_ONLINE" }]);
  const [row] = await service.ground.db.query(
    "SELECT id FROM proposal WHERE union_id = ? AND no = 'TA-9'",
    [chair.unionId],
  );
  expect(await act(chair, "takeProposalStep", { id: row.id, step: "TAKE_UP" })).toMatchObject({
    code: "PROPOSAL_OF_REGISTER",
  });
  expect((await exportedProposals(service, chair, "CSV")).toString()).toContain("W3-2-001");
  expect(id).not.toBe(row.id);
});

test.each(["XLSX", "CSV"] as const)(
  "the register exported as %s and imported again changes nothing, whatever was handled here; other values are refused",
  async (format) => {
    const {
      answered,
      chair,
      examine,
      filed,
      inHandling,
      member,
      officerOf,
      seconded,
      step,
      underExamination,
    } = await aHouse();
    await importProposals(service, chair, proposalSheet({ 编号: "TA-9" }));
    const handled = await inHandling("M1");
    await answered(handled);
    await step(chair, handled, "DELIVER");
    const merged = await underExamination("E1", ["M2", "E2"], " 关于　夜班\n餐的提案\u200b");
    await examine(merged, "MERGE", { mergeIntoId: await filed("M3", ["M2", "E2"]) });
    await examine(await underExamination("M2", ["M4", "E2"]), "RETURN");
    await step(member("M4"), await seconded("M4", ["M2", "E2"]), "SUBMIT");
    const sheet = await exportedProposals(service, chair, format);
    const again = await importProposals(service, chair, sheet, { corrections: "APPLY" });
    expect(again.refusals).toEqual([]);
    expect(again).toMatchObject({ total: 6, accepted: 0, unchanged: 6, refused: 0 });
    const east = officerOf("东院区");
    const own = await exportedProposals(service, east, format);
    expect(await importProposals(service, east, own)).toMatchObject({ total: 1, unchanged: 1 });
    // The same rows are beyond the sight of another campus, and are not his to repeat.
    expect(await importProposals(service, east, sheet)).toMatchObject({ unchanged: 1, refused: 5 });
  },
);

test("of two who file and refuse at once, one is told that it was decided", async () => {
  const { examine, underExamination } = await aHouse();
  const id = await underExamination("M1");
  const both = await Promise.all([examine(id, "FILE"), examine(id, "REJECT")]);
  expect(both.filter((one) => one.__typename === "Proposal")).toHaveLength(1);
  expect(both.filter((one) => one.code === "STEP_NOT_POSSIBLE")).toHaveLength(1);
});

test("ten drafts at once have ten numbers", async () => {
  const { act, member } = await aHouse();
  const text = { title: "一", category: "二", grounds: "三", measure: "四" };
  const drafts = await Promise.all(
    Array.from({ length: 10 }, () => act(member("M1"), "draftProposal", { text })),
  );
  expect(new Set(drafts.map(({ no }) => no)).size).toBe(10);
});
