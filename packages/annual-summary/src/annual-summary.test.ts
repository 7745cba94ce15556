import { annualSummary, findFigure } from "./annual-summary.js";
import { compared } from "./compared.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderTable } from "./render-table.js";
import type { SummaryAnswer } from "./summary-answer.js";

const figure = (
  code: string,
  unit: string,
  value: number | null,
  byCampus: [string, number][] | null,
) => ({
  code,
  name: code,
  definition: `what ${code} counts`,
  unit,
  value,
  rows: 1,
  byCampus: byCampus?.map(([campusId, value]) => ({ campusId, value })) ?? null,
});
const answer: SummaryAnswer = {
  unionOrg: {
    name: "示范医院工会",
    membershipFigures: [
      figure("A1_members", "PERSONS", 1574, [
        ["a", 1098],
        ["b", 476],
      ]),
    ],
    democraticFigures: null,
    welfareFigures: [figure("C1_visitValueFen", "FEN", 9_510_000, [["a", 9_510_000]])],
    activityFigures: [figure("D1_activities", "ITEMS", 15, null)],
  },
  campuses: [
    { id: "a", name: "本部院区" },
    { id: "b", name: "东院区" },
  ],
};

test("a figure shows its total and every campus; a campus without records has a true zero", () => {
  const summary = annualSummary(answer, 2025);
  expect(findFigure(summary, "A1_members")).toMatchObject({ value: 1574, byCampus: [1098, 476] });
  expect(findFigure(summary, "C1_visitValueFen")?.byCampus).toEqual([9_510_000, 0]);
});
test("a campus where nothing was rated has no rate, which is not a rate of zero", () => {
  const democraticFigures = [figure("B8_satisfaction", "BASIS_POINTS", 9600, [["b", 9600]])];
  const rated = { ...answer, unionOrg: { ...answer.unionOrg!, democraticFigures } };
  const found = findFigure(annualSummary(rated, 2025), "B8_satisfaction");
  expect(found?.byCampus).toEqual([null, 9600]);
});
test("a figure that is not kept by campus has a dash there, not a zero", () => {
  const line = renderTable(annualSummary(answer, 2025))
    .split("\n")
    .find((text) => text.includes("D1_activities"));
  expect(line?.match(/—/g)).toHaveLength(2);
});
test("a figure stands in the section of its letter, whichever service keeps it: A5 is counted where trainings are", () => {
  const activityFigures = [
    figure("A5_cadreTrainings", "ITEMS", 1, null),
    figure("D1_activities", "ITEMS", 15, null),
  ];
  const { sections } = annualSummary(
    { ...answer, unionOrg: { ...answer.unionOrg!, activityFigures } },
    2025,
  );
  const codesOf = (section: string) =>
    sections.find(({ key }) => key === section)?.figures?.map(({ code }) => code);
  expect(codesOf("membershipFigures")).toEqual(["A1_members", "A5_cadreTrainings"]);
  expect(codesOf("activityFigures")).toEqual(["D1_activities"]);
});
test("what the administration entered stands in a section of its own, once, and strays of a service in its first section", () => {
  const democraticFigures = [
    figure("B9_consultations", "ITEMS", 6, null),
    figure("F2_admissions", "PERSON_TIMES", 8200, null),
    figure("X1_other", "ITEMS", 1, null),
  ];
  const { sections } = annualSummary(
    { ...answer, unionOrg: { ...answer.unionOrg!, democraticFigures } },
    2025,
  );
  const shown = sections.map(({ figures }) => figures?.map(({ code }) => code));
  expect(shown).toEqual([
    ["A1_members"],
    ["B9_consultations", "X1_other"],
    ["C1_visitValueFen"],
    ["D1_activities"],
    ["F2_admissions"],
  ]);
});
test("a service that is down leaves its section missing, and nothing of it is zero", () => {
  const summary = annualSummary(answer, 2025);
  expect(summary.sections.find(({ key }) => key === "democraticFigures")?.figures).toBeNull();
  expect(renderMarkdown(summary)).toContain("暂缺：负责它的服务没有应答");
  expect(renderTable(summary)).toContain("does not answer");
});
test("the document writes money in yuan with its cents, and traces every figure by its code", () => {
  const text = renderMarkdown(annualSummary(answer, 2025));
  expect(text).toContain(
    "| C1_visitValueFen | C1_visitValueFen | 元 | 95,100.00 | 95,100.00 | 0.00 |",
  );
  expect(text).toContain("# 示范医院工会 2025 年度工作总结");
});
test("of a year that is not over the document says that its figures are to date, and of one that is over nothing", () => {
  for (const language of ["zh", "en"] as const) {
    const running = annualSummary(answer, 2025, language, { thisYear: 2025 });
    expect(running.toDate).toMatch(language === "zh" ? /2025 年还没有结束/ : /2025 is not over/);
    expect(renderMarkdown(running)).toContain(`\n> ${running.toDate}\n`);
    expect(renderTable(running)).toContain(running.toDate);
    const over = annualSummary(answer, 2025, language, { thisYear: 2026 });
    expect(over.toDate).toBeNull();
    expect(renderMarkdown(over)).toBe(renderMarkdown(annualSummary(answer, 2025, language)));
  }
});
test("the annex says what every figure that is shown counts", () => {
  const text = renderMarkdown(annualSummary(answer, 2025));
  expect(text).toContain("- A1_members A1_members：what A1_members counts");
});
test("in English the same document has the same figures in the same order, and no Chinese word of its own", () => {
  const zh = annualSummary({ ...answer, campuses: [] }, 2025);
  const en = annualSummary({ ...answer, campuses: [] }, 2025, "en");
  const codes = (text: string) => text.match(/^\| [A-Z]\d+_\w+/gm);
  expect(codes(renderMarkdown(en))).toEqual(codes(renderMarkdown(zh)));
  expect(renderMarkdown(en).replaceAll("示范医院工会", "")).not.toMatch(/[\u4e00-\u9fff]/);
});
test("beside the year before every figure shows its change with its sign; nothing is compared with what is missing or zero", () => {
  const membershipFigures = [
    figure("A1_members", "PERSONS", 1600, null),
    figure("A1_women", "PERSONS", 7, null),
    figure("A3_joined", "PERSONS", 46, null),
  ];
  const welfareFigures = [figure("C1_visitValueFen", "FEN", 10_010_000, null)];
  const before = annualSummary(
    { ...answer, unionOrg: { ...answer.unionOrg!, membershipFigures, welfareFigures } },
    2024,
  );
  const lost = [
    figure("A1_members", "PERSONS", 1574, null),
    figure("A1_women", "PERSONS", null, null),
    figure("A5_new", "ITEMS", 3, null),
  ];
  const now = annualSummary(
    { ...answer, unionOrg: { ...answer.unionOrg!, membershipFigures: lost } },
    2025,
  );
  const text = renderMarkdown(compared(now, before));
  expect(text).toContain("| 合计 | 本部院区 | 东院区 | 2024 年 | 增减 | 增减率(%) |");
  expect(text).toContain("| 1,574 | — | — | 1,600 | -26 | -1.63 |");
  expect(text).toContain("| 95,100.00 | 95,100.00 | 0.00 | 100,100.00 | -5,000.00 | -5.00 |");
  expect(text).toContain("| — | — | — | 7 | — | — |");
  expect(text).toContain("| 3 | — | — | — | — | — |");
  expect(renderMarkdown(now)).not.toContain("2024 年");
});
