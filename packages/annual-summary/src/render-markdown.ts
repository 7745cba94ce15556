import type { AnnualSummary, SummaryFigure } from "./annual-summary.js";
import { columns } from "./columns.js";
import { headlines } from "./headlines.js";
import { measureWord, quantity } from "./quantity.js";
import { remarks } from "./remarks.js";
import { wording } from "./wording.js";

/** The year's summary as a Markdown document; every figure with its code, so that it can be traced to its records. */
export function renderMarkdown(summary: AnnualSummary): string {
  const { place, year, language, sections } = summary;
  const { part, overview, overviewOf, missing, annex, note, colon } = wording[language];
  const phrase = ({ name, value, unit }: SummaryFigure): string =>
    `${name} ${quantity(value, unit)} ${measureWord(unit, language)}`;
  const first = headlines(summary);
  const lines = [
    `# ${summary.heading}`,
    "",
    ...remarks(summary).flatMap((remark) => [`> ${remark}`, ""]),
    `## ${part(0, overview)}`,
    "",
    first.length === 0 ? `> ${missing}` : overviewOf(place, year, first.map(phrase)),
    "",
  ];
  for (const { heading, figures } of sections) {
    lines.push(`## ${heading}`, "");
    lines.push(...(figures === null ? [`> ${missing}`] : table(summary, figures)), "");
  }
  const explained = sections.flatMap(({ figures }) => figures ?? []);
  lines.push(`## ${annex}`, "", note, "");
  lines.push(
    ...explained.map(({ code, name, definition }) => `- ${code} ${name}${colon}${definition}`),
    "",
  );
  return lines.join("\n");
}

function table(summary: AnnualSummary, figures: readonly SummaryFigure[]): string[] {
  const { code, figure, unit } = wording[summary.language].columns;
  const numbers = columns(summary);
  const head = [code, figure, unit, ...numbers.map(({ title }) => title)];
  const rows = figures.map((one) => [
    one.code,
    one.name,
    measureWord(one.unit, summary.language),
    ...numbers.map(({ cell }) => cell(one)),
  ]);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map((_, n) => (n < 3 ? "---" : "--:"))), ...rows.map(line)];
}
