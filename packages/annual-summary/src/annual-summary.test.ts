import { annualSummary, findFigure } from "./annual-summary.js";
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
  expect(renderMarkdown(summary)).toContain("暂缺:负责它的服务没有应答");
  expect(renderTable(summary)).toContain("does not answer");
});
test("the document writes money in yuan with its cents, and traces every figure by its code", () => {
  const text = renderMarkdown(annualSummary(answer, 2025));
  expect(text).toContain(
    "| C1_visitValueFen | C1_visitValueFen | 元 | 95,100.00 | 95,100.00 | 0.00 |",
  );
  expect(text).toContain("# 示范医院工会 2025 年度工作总结");
});
