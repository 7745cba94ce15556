import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { demoPeople } from "../testing/demo-people.js";
import { importProposals } from "../testing/import-proposals.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { somePeople } from "../testing/some-people.js";
import { unanswered } from "../testing/unanswered.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

const zero = {
  B4_received: 0,
  B4_valid: 0,
  B4_cases: 0,
  B4_filed: 0,
  B4_answered: 0,
  B4_suggestionsAnswered: 0,
  B4_answeredOnTime: 0,
  B4_satisfiedOrBasically: 0,
};

test("B4 the demo year's proposals come in and their figures are the ones expected", async () => {
  const { chair, campusId } = await aUnion(service, await demoPeople());
  const outcome = await importProposals(service, chair, "infra/demo/yearbook.xlsx");
  expect(outcome).toMatchObject({ state: "DONE", total: 56, accepted: 56, refused: 0 });
  const total = await proposalFiguresOf(service, chair);
  const expected = {
    B4_received: 56,
    B4_valid: 54,
    B4_cases: 41,
    B4_filed: 41,
    B4_answered: 41,
    B4_answeredOnTime: 38,
    B4_satisfiedOrBasically: 39,
  };
  expect(valuesOf(total)).toEqual({ ...expected, B4_suggestionsAnswered: 0 });
  const main = await proposalFiguresOf(service, chair, { campusId: campusId("本部院区") });
  const east = await proposalFiguresOf(service, chair, { campusId: campusId("东院区") });
  for (const [code, value] of Object.entries(expected)) {
    expect(east[code]!.value).toBeGreaterThan(0);
    expect(main[code]!.value + east[code]!.value).toBe(value);
    expect(new Map(total[code]!.byCampus.map((one) => [one.campusId, one.value]))).toEqual(
      new Map([
        [campusId("本部院区"), main[code]!.value],
        [campusId("东院区"), east[code]!.value],
      ]),
    );
  }
  expect(valuesOf(await proposalFiguresOf(service, chair, { year: 2024 }))).toEqual(zero);
});

test("the records of each figure add up to its value", async () => {
  const { chair } = await aUnion(service, await demoPeople());
  await importProposals(service, chair, "infra/demo/yearbook.xlsx");
  for (const figure of Object.values(await proposalFiguresOf(service, chair))) {
    const records = figure.records.edges.map(({ node }) => node);
    expect(figure.unit).toBe("PIECES");
    expect(records).toHaveLength(figure.value);
    expect(figure.rows).toBe(figure.value);
    expect(figure.records.totalCount).toBe(figure.value);
    expect(records.reduce((sum, { amount }) => sum + amount, 0)).toBe(figure.value);
    expect(records.every(({ kind }) => kind === "Proposal")).toBe(true);
  }
});

test("PR-R10 no feedback, typed or left blank, is never counted as satisfied", async () => {
  const { chair } = await aUnion(service, somePeople());
  const words = ["满意", "基本满意", "不满意", "未反馈", ""];
  const sheet = proposalSheet(...words.map((word, n) => ({ 编号: `TA-${n}`, 满意度: word })));
  expect(await importProposals(service, chair, sheet)).toMatchObject({ accepted: 5 });
  expect(valuesOf(await proposalFiguresOf(service, chair))).toMatchObject({
    B4_answered: 5,
    B4_satisfiedOrBasically: 2,
  });
});

test("B4 a proposal counts in the year it was submitted, and on time up to the last day", async () => {
  const { chair } = await aUnion(service, somePeople());
  const december = { 提交日期: "2024-12-31", 交办日期: "2025-01-02" };
  const january = { 提交日期: "2025-01-01", 交办日期: "2025-01-02" };
  const sheet = proposalSheet(
    { 编号: "TA-1", ...december, 答复日期: "2025-03-03" },
    { 编号: "TA-2", ...january, 答复日期: "2025-03-03" },
    { 编号: "TA-3", ...january, 答复日期: "2025-03-04" },
    { 编号: "TA-4", ...january, ...unanswered },
    { 编号: "TA-5", ...january, ...unanswered, 审查结果: "转建议", 交办日期: "" },
    { 编号: "TA-6", ...january, ...unanswered, 审查结果: "", 交办日期: "" },
  );
  expect(await importProposals(service, chair, sheet)).toMatchObject({ accepted: 6 });
  expect(valuesOf(await proposalFiguresOf(service, chair, { year: 2024 }))).toEqual({
    B4_received: 1,
    B4_valid: 1,
    B4_cases: 1,
    B4_filed: 1,
    B4_answered: 1,
    B4_suggestionsAnswered: 0,
    B4_answeredOnTime: 1,
    B4_satisfiedOrBasically: 1,
  });
  expect(valuesOf(await proposalFiguresOf(service, chair))).toEqual({
    B4_received: 5,
    B4_valid: 4,
    B4_cases: 3,
    B4_filed: 3,
    B4_answered: 2,
    B4_suggestionsAnswered: 0,
    B4_answeredOnTime: 1,
    B4_satisfiedOrBasically: 2,
  });
});

test("B4 only cases are counted as answered, on time and satisfactory; an answered suggestion stands apart", async () => {
  const { chair } = await aUnion(service, somePeople());
  const sheet = proposalSheet({}, { 编号: "TA-2", 审查结果: "转建议" });
  expect(await importProposals(service, chair, sheet)).toMatchObject({ accepted: 2 });
  expect(valuesOf(await proposalFiguresOf(service, chair))).toEqual({
    ...{ B4_received: 2, B4_valid: 2, B4_cases: 1, B4_filed: 1, B4_answered: 1 },
    ...{ B4_suggestionsAnswered: 1, B4_answeredOnTime: 1, B4_satisfiedOrBasically: 1 },
  });
});
