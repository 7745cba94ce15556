import { bulkInsert, type Sql } from "@union/persistence";
import type { Decision } from "./decide-chunk.js";

type Verdicts = Pick<Decision<unknown, unknown>, "fresh" | "changed" | "refused">;
type Numbered = { readonly rowNo: number };

/** Keeps which row of an import had which verdict: the row numbers of a chunk in one record, nothing of what stands in them. */
export class VerdictRepository {
  constructor(private readonly sql: Sql) {}

  async add(importId: string, reads: readonly Numbered[], verdicts: Verdicts): Promise<void> {
    const { fresh, changed, refused } = verdicts;
    const others = new Set([...fresh, ...changed, ...refused].map(({ rowNo }) => rowNo));
    const unchanged = reads.filter(({ rowNo }) => !others.has(rowNo));
    const columns = [
      "import_id",
      "last_row",
      "row_count",
      "new_rows",
      "corrected_rows",
      "unchanged_rows",
      "refused_rows",
    ];
    const lists = [fresh, changed, unchanged, refused].map(listed);
    const chunk = [importId, reads.at(-1)!.rowNo, reads.length, ...lists];
    await bulkInsert(this.sql, "register_verdict", columns, [chunk]);
  }
}

/** The numbers with commas between them; null where there are none, so that a chunk without them is not read for them. */
const listed = (rows: readonly Numbered[]): string | null =>
  rows.length === 0 ? null : rows.map(({ rowNo }) => rowNo).join(",");
