import type { WelfareRowsQuery } from "./workbooks.generated.js";

type Rows = NonNullable<NonNullable<WelfareRowsQuery["one"]>["rows"]>;
/** A row of an import and what became of it. */
export type JudgedRow = Rows["edges"][number]["node"];
