import { annualSummary, findFigure } from "./annual-summary.js";
import { compared } from "./compared.js";
import { headlines } from "./headlines.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderTable } from "./render-table.js";
import type { SummaryAnswer } from "./summary-answer.js";
import type { SummaryLanguage } from "./wording.js";

/** What a figure comes to in all and, where it is kept so, in the campuses a and b. */
type Values = readonly [inAll: number | null, atA?: number | null, atB?: number | null];

const figure = (code: string, unit: string, [inAll, ...at]: Values) => ({
  ...{ code, name: code, definition: `what ${code} counts`, unit, value: inAll, rows: 1 },
  byCampus:
    at.length === 0
      ? null
      : at.flatMap((value, n) =>
          typeof value === "number" ? [{ campusId: "ab"[n]!, value }] : [],
        ),
});
const answerOf = (members: Values, value: Values, rated: Values): SummaryAnswer => ({
  unionOrg: {
    name: "示范医院工会",
    membershipFigures: [
      figure("A1_members", "PERSONS", members),
      figure("A4_bodies", "ITEMS", [3]),
    ],
    democraticFigures: [
      figure("B4_filed", "PIECES", [66, 40, 26]),
      figure("B8_satisfaction", "BASIS_POINTS", rated),
      figure("F1_income", "FEN", [5_000_000_00]),
    ],
    welfareFigures: [
      figure("C1_visits", "PERSON_TIMES", [747, 747]),
      figure("C1_visitValueFen", "FEN", value),
    ],
    activityFigures: null,
  },
  campuses: [
    { id: "a", name: "本部院区" },
    { id: "b", name: "东院区" },
  ],
});
const now = answerOf([1574, 1098, 476], [95_100_00, 60_000_00, 35_100_00], [9600, 9600]);
const last = answerOf([1528, 1072, 456], [90_000_00, 50_000_00, 40_000_00], [9500, 9400, 9700]);
const campus = { id: "b", name: "东院区" };
const east = (language: SummaryLanguage = "zh") => annualSummary(now, 2025, language, { campus });
const rowOf = (text: string, code: string): string | undefined =>
  text.split("\n").find((line) => line.startsWith(`| ${code} |`));

test("the summary of a campus says so in its heading and under it, in the document and in the terminal", () => {
  expect(east().heading).toBe("示范医院工会 东院区 2025 年度工作总结");
  expect(east("en").heading).toBe("示范医院工会, 东院区: annual summary 2025");
  for (const text of [renderMarkdown(east()), renderTable(east())])
    expect(text).toContain("除“全会”一列外，各数都是东院区的");
  expect(renderMarkdown(east("en"))).toMatch(/^> All numbers but .*“Whole union” are of 东院区/m);
  const whole = annualSummary(now, 2025);
  expect([whole.campus, whole.ofCampus]).toEqual([null, null]);
  expect(renderMarkdown(whole)).not.toContain("全会");
});

test("its values are the campus's in every unit, and what stands in all has the last column", () => {
  const text = renderMarkdown(east());
  expect(text).toContain("| 编号 | 指标 | 单位 | 东院区 | 全会 |");
  expect(text).not.toContain("本部院区");
  const rows: [string, string][] = [
    ["A1_members", "人 | 476 | 1,574 |"],
    ["B4_filed", "件 | 26 | 66 |"],
    ["B8_satisfaction", "% | — | 96.00 |"],
    ["C1_visits", "人次 | 0 | 747 |"],
    ["C1_visitValueFen", "元 | 35,100.00 | 95,100.00 |"],
  ];
  for (const [code, cells] of rows)
    expect(rowOf(text, code)).toBe(`| ${code} | ${code} | ${cells}`);
  const line = renderTable(east())
    .split("\n")
    .find((one) => one.includes("A1_members"));
  expect(line).toMatch(/ 476 +1,574$/);
});

test("a figure that is not kept by campus has no value there, but its total", () => {
  expect(findFigure(east(), "A4_bodies")).toMatchObject({ value: null, inAll: 3 });
  const text = renderMarkdown(compared(east(), annualSummary(last, 2024, "zh", { campus })));
  expect(rowOf(text, "A4_bodies")).toMatch(/\| 项 \| — \| — \| — \| — \| 3 \|$/);
  expect(rowOf(text, "F1_income")).toMatch(/\| 元 \| — \| — \| — \| — \| 5,000,000\.00 \|$/);
});

test("its overview is of the campus", () => {
  expect(headlines(east()).map(({ code, value }) => [code, value])).toEqual([
    ["A1_members", 476],
    ["B4_filed", 26],
    ["C1_visits", 0],
    ["C1_visitValueFen", 35_100_00],
  ]);
  expect(renderMarkdown(east())).toContain(
    "2025 年，示范医院工会 东院区：A1_members 476 人，B4_filed 26 件",
  );
});

test("beside the year before its year, change and rate are the campus's in every unit", () => {
  const text = renderMarkdown(compared(east(), annualSummary(last, 2024, "zh", { campus })));
  expect(text).toContain("| 东院区 | 2024 年 | 增减 | 增减率(%) | 全会 |");
  const rows: [string, string][] = [
    ["A1_members", "476 | 456 | +20 | +4.39 | 1,574 |"],
    ["B4_filed", "26 | 26 | 0 | 0.00 | 66 |"],
    ["B8_satisfaction", "— | 97.00 | — | — | 96.00 |"],
    ["C1_visits", "0 | 0 | 0 | — | 747 |"],
    ["C1_visitValueFen", "35,100.00 | 40,000.00 | -4,900.00 | -12.25 | 95,100.00 |"],
  ];
  for (const [code, cells] of rows)
    expect([code, rowOf(text, code)?.endsWith(`| ${cells}`)]).toEqual([code, true]);
});

test("to whoever does not see the whole union, what stands in all is not called the whole union's", () => {
  const text = renderMarkdown(annualSummary(now, 2025, "zh", { campus, isWhole: false }));
  expect(text).toContain("| 东院区 | 合计 |");
  expect(text).not.toContain("全会");
});

test("the summary of a campus is there while nobody answers which campuses there are", () => {
  const summary = annualSummary({ ...now, campuses: null }, 2025, "zh", { campus });
  expect(findFigure(summary, "A1_members")).toMatchObject({ value: 476, inAll: 1574 });
});
