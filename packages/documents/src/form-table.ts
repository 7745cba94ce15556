import { Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from "docx";
import type { FormLine } from "./word-document.js";

/** Columns of the grid that lines of one to four labels all divide evenly. */
const gridColumns = 24;
const margins = { top: 100, bottom: 100, left: 100, right: 100 };

/** A table of labels and values; a label takes a third of its share, a value the rest. */
export const formTable = (lines: readonly FormLine[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: lines.map((line) => {
      const share = Math.floor(gridColumns / line.length);
      const label = Math.min(4, Math.max(1, Math.floor(share / 3)));
      return new TableRow({
        cantSplit: true,
        children: line.flatMap(([name, value]) => [cell(name, label), cell(value, share - label)]),
      });
    }),
  });

const cell = (text: string, columnSpan: number): TableCell =>
  new TableCell({
    columnSpan,
    margins,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: (columnSpan * 100) / gridColumns, type: WidthType.PERCENTAGE },
    children: text.split("\n").map((line) => new Paragraph({ text: line })),
  });
