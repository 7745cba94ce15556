import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { demoPeople } from "../testing/demo-people.js";
import { exportedProposals } from "../testing/exported-proposals.js";
import { importProposals } from "../testing/import-proposals.js";
import { listedProposals } from "../testing/listed-proposals.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { somePeople } from "../testing/some-people.js";
import { unanswered } from "../testing/unanswered.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

const undo = `mutation($importId: ID!) { undoDemocraticManagementImport(importId: $importId) {
  ... on RegisterImport { state } ... on Refused { code } } }`;

test("a proposal is kept as the row tells it, its seconders in the order they were named", async () => {
  const { chair, memberId, campusId } = await aUnion(service, somePeople());
  await importProposals(service, chair, proposalSheet({ 附议人工号: "E2、M3，E1" }));
  expect(await listedProposals(service, chair)).toEqual([
    {
      no: "TA-1",
      congressNo: 3,
      sessionNo: 2,
      title: "关于延长食堂夜宵时间的提案",
      category: "后勤保障",
      proposer: { id: memberId("M1") },
      seconders: [{ id: memberId("E2") }, { id: memberId("M3") }, { id: memberId("E1") }],
      campus: { id: campusId("本部院区") },
      submittedOn: "2025-01-06",
      status: "CLOSED",
      result: "FILED",
      mergedIntoNo: null,
      leadDepartment: "后勤部",
      assistDepartment: "院办、财务部",
      assignedOn: "2025-02-20",
      dueOn: "2025-04-21",
      answeredOn: "2025-03-20",
      answerClass: "A",
      satisfaction: "SATISFIED",
    },
  ]);
});

test("the demo year imported again changes nothing, and so does its own export", async () => {
  const { chair } = await aUnion(service, await demoPeople());
  await importProposals(service, chair, "infra/demo/yearbook.xlsx");
  const again = await importProposals(service, chair, "infra/demo/yearbook.xlsx");
  expect(again).toMatchObject({ total: 56, accepted: 0, unchanged: 56, refused: 0 });
  for (const format of ["XLSX", "CSV"] as const) {
    const exported = await exportedProposals(service, chair, format);
    expect(await importProposals(service, chair, exported)).toMatchObject({
      total: 56,
      accepted: 0,
      unchanged: 56,
      refused: 0,
    });
  }
});

test("other values for a number that stands are refused unless corrections are chosen", async () => {
  const { chair, memberId } = await aUnion(service, somePeople());
  await importProposals(service, chair, proposalSheet(unanswered));
  const answered = proposalSheet({ 附议人工号: "E3、E1" });
  const refused = await importProposals(service, chair, answered);
  expect(refused.refusals).toMatchObject([{ column: "编号", code: "STANDS_WITH_OTHER_VALUES" }]);
  expect(await listedProposals(service, chair)).toMatchObject([{ status: "ASSIGNED" }]);
  const applied = await importProposals(service, chair, answered, { corrections: "APPLY" });
  expect(applied).toMatchObject({ accepted: 1, corrected: 1, refused: 0 });
  expect(await listedProposals(service, chair)).toMatchObject([
    { status: "CLOSED", seconders: [{ id: memberId("E3") }, { id: memberId("E1") }] },
  ]);
});

test("an import undone leaves nothing of its new rows and gives corrected ones their old values", async () => {
  const { chair } = await aUnion(service, somePeople());
  await importProposals(service, chair, proposalSheet(unanswered));
  const before = await listedProposals(service, chair);
  const sheet = proposalSheet({ 附议人工号: "" }, { 编号: "TA-2" });
  const { id } = await importProposals(service, chair, sheet, { corrections: "APPLY" });
  expect(await listedProposals(service, chair)).toHaveLength(2);
  await expect(service.ask(chair, undo, { importId: id })).resolves.toEqual({
    undoDemocraticManagementImport: { state: "UNDONE" },
  });
  expect(await listedProposals(service, chair)).toEqual(before);
  const seconders = "SELECT COUNT(*) AS n FROM proposal_seconder WHERE union_id = ?";
  await expect(service.ground.db.query(seconders, [chair.unionId])).resolves.toEqual([{ n: 2 }]);
});

test("a dry run gives the same verdicts and stores nothing", async () => {
  const { chair } = await aUnion(service, somePeople());
  const sheet = proposalSheet({}, { 编号: "TA-2", 提案人工号: "X9" });
  const dry = await importProposals(service, chair, sheet, { dryRun: true });
  expect(await listedProposals(service, chair)).toEqual([]);
  const wet = await importProposals(service, chair, sheet);
  for (const outcome of [dry, wet])
    expect(outcome).toMatchObject({ total: 2, accepted: 1, unchanged: 0, refused: 1 });
  expect(dry.refusals).toEqual(wet.refusals);
});

test.each([
  ["an unknown proposer", { 提案人工号: "X9" }, "提案人工号", "PERSON_UNKNOWN"],
  ["an unknown seconder", { 附议人工号: "E1、X9" }, "附议人工号", "PERSON_UNKNOWN"],
  [
    "an assignment before the submission",
    { 交办日期: "2025-01-05" },
    "交办日期",
    "END_BEFORE_START",
  ],
  ["an answer before the assignment", { 答复日期: "2025-02-19" }, "答复日期", "END_BEFORE_START"],
  ["a day that does not exist", { 提交日期: "2025-02-30" }, "提交日期", "DATE_IMPOSSIBLE"],
  ["an answer in the future", { 答复日期: "2999-01-01" }, "答复日期", "DATE_IN_FUTURE"],
  ["a merger into nothing", { 审查结果: "并案" }, "并入编号", "MERGE_TARGET_MISSING"],
  ["a target without a merger", { 并入编号: "TA-2" }, "并入编号", "MERGE_TARGET_WITHOUT_MERGE"],
  [
    "a merger into itself",
    { 审查结果: "并案", 并入编号: "TA-1" },
    "并入编号",
    "MERGED_INTO_ITSELF",
  ],
  [
    "a class without an answer",
    { ...unanswered, 答复类别: "B" },
    "答复类别",
    "RATED_WITHOUT_ANSWER",
  ],
  [
    "a rating without an answer",
    { ...unanswered, 满意度: "满意" },
    "满意度",
    "RATED_WITHOUT_ANSWER",
  ],
  [
    "an answer before any examination",
    { 审查结果: "", 交办日期: "" },
    "答复日期",
    "HANDLED_UNFILED",
  ],
  [
    "an assignment after a refusal",
    { ...unanswered, 审查结果: "不予立案" },
    "交办日期",
    "HANDLED_UNFILED",
  ],
  [
    "a merger into what is nowhere",
    { ...unanswered, 审查结果: "并案", 并入编号: "TA-8" },
    "并入编号",
    "MERGE_TARGET_UNKNOWN",
  ],
  ["its proposer as a seconder", { 附议人工号: "E1、M1" }, "附议人工号", "SECONDS_HIMSELF"],
  ["a result that is none", { 审查结果: "待定" }, "审查结果", "NOT_AMONG_CHOICES"],
])(
  "a row with %s is refused, named by its column, and stops no other",
  async (_, wrong, column, code) => {
    const { chair } = await aUnion(service, somePeople());
    const outcome = await importProposals(service, chair, proposalSheet(wrong, { 编号: "TA-9" }));
    expect(outcome).toMatchObject({ state: "DONE", accepted: 1, refused: 1 });
    expect(outcome.refusals).toMatchObject([{ rowNo: 2, column, code }]);
    expect(await listedProposals(service, chair)).toMatchObject([{ no: "TA-9" }]);
  },
);

test("a merged proposal may come before the one it was merged into", async () => {
  const { chair } = await aUnion(service, somePeople());
  const merged = { ...unanswered, 交办日期: "", 审查结果: "并案", 并入编号: "TA-2" };
  const outcome = await importProposals(
    service,
    chair,
    proposalSheet({ ...merged }, { 编号: "TA-2" }),
  );
  expect(outcome).toMatchObject({ accepted: 2, refused: 0 });
});

test("numbers that differ by a letter's case or width are different proposals", async () => {
  const { chair } = await aUnion(service, somePeople());
  const sheet = proposalSheet({ 编号: "TA-1" }, { 编号: "ta-1" }, { 编号: "ＴＡ-1" });
  expect(await importProposals(service, chair, sheet)).toMatchObject({
    state: "DONE",
    accepted: 3,
  });
  expect(await importProposals(service, chair, sheet)).toMatchObject({ unchanged: 3 });
});

test("a proposal stays with its campus when its proposer moves on and the row is corrected", async () => {
  const { chair, moves, campusId } = await aUnion(service, somePeople());
  await importProposals(service, chair, proposalSheet(unanswered));
  await moves("M1", "东院区");
  const apply = { corrections: "APPLY" } as const;
  await importProposals(service, chair, proposalSheet({}), apply);
  expect(await listedProposals(service, chair)).toMatchObject([
    { status: "CLOSED", campus: { id: campusId("本部院区") } },
  ]);
  await importProposals(service, chair, proposalSheet({ 提案人工号: "E2" }), apply);
  expect(await listedProposals(service, chair)).toMatchObject([
    { campus: { id: campusId("东院区") } },
  ]);
});

test("membership is told of the proposers and seconders that proposals now stand on", async () => {
  const { chair, memberId } = await aUnion(service, somePeople());
  await importProposals(service, chair, proposalSheet({}, { 编号: "TA-2", 附议人工号: "E1" }));
  const told = await service.ground.db.query(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'records.linked.v1'",
    [chair.unionId],
  );
  expect(told.map(({ payload }: { payload: string }) => JSON.parse(payload))).toEqual([
    {
      unionId: chair.unionId,
      service: "democratic-management",
      memberIds: [memberId("M1"), memberId("E1"), memberId("M2")],
    },
  ]);
});
