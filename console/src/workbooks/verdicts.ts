import type { RowVerdict } from "../graph/schema.generated.js";
import type { ImportOf } from "./import-of.js";

/** What can become of a row, in the order in which it is offered. */
export const verdicts: readonly RowVerdict[] = ["NEW", "CORRECTED", "UNCHANGED", "REFUSED"];
/** Which rows are looked at. */
export type VerdictChoice = RowVerdict | "ALL";

type Counted = Pick<ImportOf, "total" | "accepted" | "corrected" | "unchanged" | "refused">;

/** How many rows of an import have each verdict. */
export const countsOf = (one: Counted): Readonly<Record<VerdictChoice, number>> => ({
  ALL: one.total,
  NEW: one.accepted - one.corrected,
  CORRECTED: one.corrected,
  UNCHANGED: one.unchanged,
  REFUSED: one.refused,
});

/** The rows that the address asks for, as far as there are any; else the refused ones, or all where none was refused. */
export function verdictIn(address: URLSearchParams, one: Counted): VerdictChoice {
  const counts = countsOf(one);
  const choices: readonly VerdictChoice[] = ["ALL", ...verdicts];
  const asked = choices.find((choice) => choice.toLowerCase() === address.get("verdict"));
  if (asked && counts[asked] > 0) return asked;
  return counts.REFUSED > 0 ? "REFUSED" : "ALL";
}
