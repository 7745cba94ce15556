import { readList } from "../cells/read-list.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

type ListOptions = ColumnOptions & {
  /** The most items; 100 unless told. */
  readonly max?: number;
};

/** Several values of one kind in one cell, joined by 、: `list(staffNumber("附议人工号"))`. */
export const list = <T>(item: Column<T>, options: ListOptions = {}): Column<readonly T[]> =>
  makeColumn<readonly T[]>(
    {
      title: item.title,
      format: textFormat,
      dataClass: item.dataClass,
      description: `${item.description}(多项用“、”分隔)`,
      read: (cell, context) =>
        readList(cell, options.max ?? 100, (part) => item.read(part, context)),
      write: (values) => writeText(values.map((value) => itemText(item, value)).join("、")),
    },
    options,
  );

function itemText<T>(item: Column<T>, value: T): string {
  const cell = item.write(value);
  if (cell === null) return "";
  return cell.kind === "text" ? cell.text : cell.kind === "date" ? cell.date : cell.number;
}
