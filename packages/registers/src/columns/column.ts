import type { LocalDate, Result, Sentence } from "@union/kernel";
import type { CellProblem } from "../cells/cell-problem.js";
import type { CellValue } from "../workbook/cell-value.js";

/** How closely a column's values are guarded (domain 2.13), from P0 public to P3 sensitive. */
export type DataClass = "P0" | "P1" | "P2" | "P3";

/** What reading a row may depend on, besides the row. */
export type ReadContext = { readonly today: LocalDate };

/** A cell to be written; `null` stays empty. A number is plain decimal text. */
export type WrittenCell =
  | null
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "date"; readonly date: LocalDate };

/** How a column is formatted in a template and an export. */
export type ColumnFormat =
  | { readonly kind: "text"; readonly labels: readonly string[] }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly places: number };

/** One column of a register: how a cell becomes a value of the row, and a value a cell again. */
export type Column<T> = {
  readonly title: string;
  readonly isRequired: boolean;
  readonly dataClass: DataClass;
  /** What to type, for the person who fills in the template. */
  readonly description: string;
  readonly format: ColumnFormat;
  /** Free text keeps marks such as "-"; everywhere else an optional column takes them for empty. */
  readonly isFreeText: boolean;
  read(cell: CellValue, context: ReadContext): Result<T, CellProblem>;
  write(value: T): WrittenCell;
  /** Something worth telling about a value that is not wrong. */
  note(value: T): Sentence | null;
};

/** What every column can be told. */
export type ColumnOptions = {
  readonly dataClass?: DataClass;
  readonly description?: string;
};
