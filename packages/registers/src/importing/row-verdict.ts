/** What becomes of a row (判定): every row of a sheet has exactly one. */
export type RowVerdict = "NEW" | "CORRECTED" | "UNCHANGED" | "REFUSED";

/** A row of an import, by Excel's number, with what became of it; in a dry run, what would. */
export type JudgedRow = { readonly rowNo: number; readonly verdict: RowVerdict };
