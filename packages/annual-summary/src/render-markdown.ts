import { type AnnualSummary, findFigure, type SummaryFigure } from "./annual-summary.js";
import { measureWord, quantity } from "./quantity.js";

/** The figures that open the report (domain 3.2 no. 2), as far as their services exist. */
const headlines = [
  "A1_members",
  "A1_women",
  "A2_staff",
  "B4_filed",
  "B4_answered",
  "C1_visits",
  "C1_visitValueFen",
  "D1_activities",
  "D1_participantTimes",
];

const missing = "> 这一部分暂缺:负责它的服务没有应答,请稍后重新生成。";
const phrase = ({ name, value, unit }: SummaryFigure): string =>
  `${name} ${quantity(value, unit)} ${measureWord(unit)}`;

/** The year's summary as a Markdown document; every figure with its code, so that it can be traced to its records. */
export function renderMarkdown(summary: AnnualSummary): string {
  const { unit, year, sections } = summary;
  const first = headlines
    .flatMap((code) => findFigure(summary, code) ?? [])
    .filter(({ value }) => value !== null);
  const lines = [
    `# ${unit} ${year} 年度工作总结`.replace(/ +/g, " "),
    "",
    "## 一、概述",
    "",
    first.length === 0 ? missing : `${year} 年,${unit}:${first.map(phrase).join(",")}。`,
    "",
  ];
  sections.forEach(({ title, figures }, n) => {
    lines.push(`## ${"二三四五六"[n]}、${title}`, "");
    lines.push(...(figures === null ? [missing] : table(summary, figures)), "");
  });
  lines.push(
    "## 附:指标说明",
    "",
    "每个数字都由记录统计而来,编号与年度总结指标目录一致;按编号可在系统中打开它的全部明细。“—”表示该指标不分院区或暂缺,不等于零。",
    "",
  );
  return lines.join("\n");
}

function table({ campuses }: AnnualSummary, figures: readonly SummaryFigure[]): string[] {
  const head = ["编号", "指标", "单位", "合计", ...campuses];
  const rows = figures.map((figure) => [
    figure.code,
    figure.name,
    measureWord(figure.unit),
    quantity(figure.value, figure.unit),
    ...campuses.map((_, n) => quantity(figure.byCampus?.[n] ?? null, figure.unit)),
  ]);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map((_, n) => (n < 3 ? "---" : "--:"))), ...rows.map(line)];
}
