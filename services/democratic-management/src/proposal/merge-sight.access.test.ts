import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { importProposals } from "../testing/import-proposals.js";
import { aCalendar, aProposalHouse } from "../testing/proposal-house.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { unanswered } from "../testing/unanswered.js";

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
/** A piece of E1 that a sheet merges into the first online case. */
const piece = (more: object = {}) =>
  proposalSheet({
    ...{ ...unanswered, 编号: "Z-1", 提案人工号: "E1", 附议人工号: "E2", 提交日期: "2026-01-05" },
    ...{ 交办日期: "", 审查结果: "并案", 并入编号: "W3-2-001", ...more },
  });

test("PR-R6 a sheet merges into no case beyond the sight of whoever imports it, and opens none to its proposer", async () => {
  const { chair, filed, memberId, officerOf, show } = await aHouse();
  const id = await filed("M1", ["M2", "M4"]);
  const officer = { ...officerOf("东院区"), memberId: memberId("E1") };
  const outcome = await importProposals(service, officer, piece());
  expect(outcome.refusals).toMatchObject([{ column: "并入编号", code: "MERGE_TARGET_UNKNOWN" }]);
  const whole = await importProposals(service, chair, piece());
  expect(whole.refusals).toMatchObject([{ column: "并入编号", code: "MERGE_TARGET_UNFIT" }]);
  expect(await show(officer, id)).toBeNull();
});

test("PR-R6 a row that stands merged into a case of another campus shows it to nobody and tells nobody of it", async () => {
  const { chair, filed, member, memberId, show, step, told, handOver, did, staff } = await aHouse();
  const id = await filed("M1", ["M2", "M4"]);
  const alone = { 审查结果: "", 并入编号: "" };
  await importProposals(service, chair, piece(alone));
  await service.ground.db.query(
    "UPDATE proposal SET status = 'MERGED', result = 'MERGED', merged_into_no = 'W3-2-001' WHERE union_id = ? AND no = 'Z-1'",
    [chair.unionId],
  );
  expect(await show(member("E1"), id)).toBeNull();
  expect(await show(chair, id)).toMatchObject({ mergedPieces: [] });
  await did(chair, "assignProposal", { id, ...handOver() });
  await told();
  await step(staff.handler, id, "ACCEPT");
  expect(await told()).toMatchObject([{ step: "ACCEPT", recipients: [memberId("M1")] }]);
});

test("PR-R6 a sheet merges into an open case of its own session and campus, whose authors then hear of it; not into one that is answered", async () => {
  const { answered, chair, inHandling, member, show } = await aHouse();
  const id = await inHandling("M1", ["M2", "M4"]);
  const own = { 提案人工号: "M3" };
  const other = await importProposals(service, chair, piece({ ...own, 次: "3" }));
  expect(other.refusals).toMatchObject([{ code: "MERGE_TARGET_UNFIT" }]);
  expect(await show(member("M3"), id)).toBeNull();
  expect(await importProposals(service, chair, piece(own))).toMatchObject({ accepted: 1 });
  expect(await show(member("M3"), id)).toMatchObject({ mergedPieces: [{ no: "Z-1" }] });
  await answered(id);
  const late = await importProposals(service, chair, piece({ ...own, 编号: "Z-2" }));
  expect(late.refusals).toMatchObject([{ code: "MERGE_TARGET_UNFIT" }]);
  expect(await importProposals(service, chair, piece(own))).toMatchObject({ unchanged: 1 });
});

test("PR-R6 a case that others were merged into stays a filed case of their session, and is not taken back before them", async () => {
  const { chair } = await aHouse();
  const sheet = (more: object) => proposalSheet({ 编号: "TA-1", 次: "2", ...more });
  const { id } = await importProposals(service, chair, sheet({}));
  const merged = { ...unanswered, 交办日期: "", 审查结果: "并案", 并入编号: "TA-1" };
  await importProposals(service, chair, proposalSheet({ ...merged, 编号: "TA-2" }));
  const apply = { corrections: "APPLY" } as const;
  for (const wrong of [{ 次: "3" }, { 审查结果: "转建议" }]) {
    const outcome = await importProposals(service, chair, sheet(wrong), apply);
    expect(outcome.refusals).toMatchObject([{ column: "审查结果", code: "CASE_HAS_PIECES" }]);
  }
  expect(await importProposals(service, chair, sheet({ 案由: "改" }), apply)).toMatchObject({
    corrected: 1,
  });
  const { undone } = await service.ask<{ undone: { code: string } }>(
    chair,
    "mutation($id: ID!) { undone: undoDemocraticManagementImport(importId: $id) { ... on Refused { code } } }",
    { id },
  );
  expect(undone).toEqual({ code: "IMPORT_BUILT_ON" });
});
