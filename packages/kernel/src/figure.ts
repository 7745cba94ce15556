import type { Sentence } from "./refusal.js";

/** What a figure counts. Persons are distinct people, person-times are events (domain 2.16 no. 4). */
export type FigureUnit = "PERSONS" | "PERSON_TIMES" | "PIECES" | "ITEMS" | "FEN" | "BASIS_POINTS";

/**
 * A number of the annual summary, declared once (domain part 3). `rows` selects the records behind it; the total is
 * `value` over exactly those rows, so the total and its drill-down cannot disagree. The statement selects the columns
 * `id, kind, label, day, campus_id, department_id, member_id, amount` and uses the named parameters
 * `:unionId :from :to`; year and scope are the mechanism's business.
 */
export type FigureDeclaration = {
  readonly code: string;
  readonly name: Sentence;
  /** What it means: which records count, by which day, and what is left out. Readers see it beside the number. */
  readonly definition: Sentence;
  readonly unit: FigureUnit;
  readonly rows: string;
  readonly value: "COUNT(*)" | "COUNT(DISTINCT member_id)" | "SUM(amount)" | "ROUND(AVG(amount))";
  /** False for records that belong to the whole union: such a figure has no value for one campus. */
  readonly byCampus: boolean;
  /** True where nothing is known without a record: the value is null then, not zero. */
  readonly isKnownByRows?: boolean;
};
