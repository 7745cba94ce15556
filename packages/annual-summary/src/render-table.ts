import type { AnnualSummary } from "./annual-summary.js";
import { columns } from "./columns.js";
import { measureWord } from "./quantity.js";
import { remarks } from "./remarks.js";

/** Columns a text takes in a terminal: Chinese characters and full-width signs take two. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );
const left = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)));
const right = (text: string, columns: number): string =>
  " ".repeat(Math.max(0, columns - width(text))) + text;

/** The figures as a table for a terminal, in the columns of the document; — where a figure is missing or not kept by campus. */
export function renderTable(summary: AnnualSummary): string {
  const numbers = columns(summary);
  const lines = [summary.heading, "", ...remarks(summary).flatMap((remark) => [remark, ""])];
  for (const { title, figures } of summary.sections) {
    lines.push(
      left(`【${title}】`, 50) + numbers.map((column) => right(column.title, 14)).join(""),
    );
    if (figures === null)
      lines.push(
        "  (暂缺：负责这部分的服务没有应答 · the service behind this section does not answer)",
      );
    for (const figure of figures ?? []) {
      const label = `  ${figure.name}(${measureWord(figure.unit, summary.language)})`;
      lines.push(left(label, 50) + numbers.map(({ cell }) => right(cell(figure), 14)).join(""));
    }
    lines.push("");
  }
  return lines.join("\n");
}
