import { labelKey } from "../cells/label-key.js";
import { readChoice } from "../cells/read-choice.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { writeText } from "./text-format.js";

/**
 * One of a few values, each typed by its label: `choice("性别", { 男: "MALE", 女: "FEMALE" })`. Several labels may
 * mean the same value; the first one is what an export writes.
 */
export function choice<const V extends string | number | boolean>(
  title: string,
  values: Readonly<Record<string, V>>,
  options: ColumnOptions = {},
): Column<V> {
  const labels = Object.keys(values);
  const byLabel = new Map(Object.entries(values).map(([label, value]) => [labelKey(label), value]));
  const labelOf = new Map(
    Object.entries(values)
      .map(([label, value]) => [value, label] as const)
      .reverse(),
  );
  return makeColumn<V>(
    {
      title,
      format: { kind: "text", labels },
      description: labels.join("、"),
      read: (cell) => readChoice(cell, byLabel, labels),
      write: (value) => writeText(labelOf.get(value) ?? String(value)),
    },
    options,
  );
}
