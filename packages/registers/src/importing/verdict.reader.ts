import { decodeCursor, encodeCursor, type Page, type PageRequest } from "@union/kernel";
import { BadCursor, type Sql } from "@union/persistence";
import type { RegisterImport } from "./import-state.js";
import type { JudgedRow, RowVerdict } from "./row-verdict.js";

const columnOf: Readonly<Record<RowVerdict, string>> = {
  NEW: "new_rows",
  CORRECTED: "corrected_rows",
  UNCHANGED: "unchanged_rows",
  REFUSED: "refused_rows",
};
const every = Object.keys(columnOf) as RowVerdict[];

type Chunk = { readonly last_row: number } & Partial<Record<RowVerdict, string | null>>;

/** Chunks that are read at once. */
const lot = 4;

/** Which row of an import had which verdict, in the order of the sheet. */
export class VerdictReader {
  constructor(private readonly sql: Sql) {}

  /** Whether the verdict of every decided row is kept; of imports from before verdicts were, none is, or the last ones alone. */
  async isWhole({ id, total }: Pick<RegisterImport, "id" | "total">): Promise<boolean> {
    const [kept] = await this.sql.query<{ n: number | string | null }[]>(
      "SELECT SUM(row_count) AS n FROM register_verdict WHERE import_id = ?",
      [id],
    );
    return Number(kept?.n ?? 0) >= total;
  }

  /** A page of the rows, only those with `verdict` where one is told. Reads no chunk that the page does not touch. */
  async page(
    importId: string,
    { first, after }: PageRequest,
    verdict: RowVerdict | null = null,
  ): Promise<Page<JudgedRow>> {
    const rows: JudgedRow[] = [];
    for await (const row of this.rowsAfter(importId, rowOf(after), verdict)) {
      rows.push(row);
      if (rows.length > first) break;
    }
    const nodes = rows.slice(0, first);
    const cursors = nodes.map(({ rowNo }) => encodeCursor([rowNo]));
    return { nodes, cursors, hasNextPage: rows.length > first };
  }

  private async *rowsAfter(
    importId: string,
    row: number,
    verdict: RowVerdict | null,
  ): AsyncGenerator<JudgedRow> {
    const asked = verdict ? [verdict] : every;
    const columns = asked.map((one) => `${columnOf[one]} AS ${one}`).join(", ");
    const having = verdict ? `AND ${columnOf[verdict]} IS NOT NULL` : "";
    for (let from = row; ; ) {
      const chunks = await this.sql.query<Chunk[]>(
        `SELECT last_row, ${columns} FROM register_verdict
         WHERE import_id = ? AND last_row > ? ${having} ORDER BY last_row LIMIT ${lot}`,
        [importId, from],
      );
      for (const chunk of chunks) yield* rowsIn(chunk, asked).filter(({ rowNo }) => rowNo > row);
      if (chunks.length < lot) return;
      from = chunks.at(-1)!.last_row;
    }
  }
}

const rowsIn = (chunk: Chunk, asked: readonly RowVerdict[]): JudgedRow[] =>
  asked
    .flatMap((verdict) =>
      (chunk[verdict]?.split(",") ?? []).map((rowNo) => ({ rowNo: Number(rowNo), verdict })),
    )
    .sort((a, b) => a.rowNo - b.rowNo);

/** The row after which a page begins. Throws {@link BadCursor} where the cursor is of another list. */
function rowOf(after: string | null): number {
  if (after === null) return 0;
  const key = decodeCursor(after);
  const [rowNo] = key ?? [];
  if (key?.length !== 1 || typeof rowNo !== "number") throw new BadCursor();
  return rowNo;
}
