import { bulkInsert, type Sql } from "@union/persistence";

/** A row of a table, whatever its columns. */
export type TableRow = Readonly<Record<string, unknown>>;

/**
 * What a merge laid aside or brought over: rows of the absorbed record as they stood (post, membership_fact), the days of those that came over
 * (camePost, cameFact), accounts that it closed, and the index of the absorbed record's document.
 */
export type ShelfKind =
  | "post"
  | "membership_fact"
  | "camePost"
  | "cameFact"
  | "account"
  | "document";

/** The shelf of one merge: what a split needs to give everything back as it was. */
export class MergeShelf {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
    private readonly mergeId: string,
  ) {}

  async put(kind: ShelfKind, contents: readonly TableRow[]): Promise<void> {
    const [last] = await this.tx.query<{ no: number | null }[]>(
      "SELECT MAX(no) AS no FROM merge_shelf WHERE union_id = ? AND merge_id = ?",
      [this.unionId, this.mergeId],
    );
    const from = Number(last?.no ?? 0) + 1;
    await bulkInsert(
      this.tx,
      "merge_shelf",
      ["union_id", "merge_id", "no", "kind", "content"],
      contents.map((content, n) => [
        ...[this.unionId, this.mergeId, from + n, kind, JSON.stringify(content)],
      ]),
    );
  }

  /** Lays a person's rows of a table on the shelf. */
  async takeFrom(table: "post" | "membership_fact", memberId: string, rows: readonly TableRow[]) {
    await this.put(table, rows);
    await this.tx.query(`DELETE FROM ${table} WHERE union_id = ? AND member_id = ?`, [
      this.unionId,
      memberId,
    ]);
  }

  /** Everything of a kind, in the order it was laid there. */
  async contents(kind: ShelfKind): Promise<TableRow[]> {
    const rows = await this.tx.query<{ content: string }[]>(
      "SELECT CAST(content AS CHAR) AS content FROM merge_shelf WHERE union_id = ? AND merge_id = ? AND kind = ? ORDER BY no",
      [this.unionId, this.mergeId, kind],
    );
    return rows.map(({ content }) => JSON.parse(content));
  }

  async clear(): Promise<void> {
    await this.tx.query("DELETE FROM merge_shelf WHERE union_id = ? AND merge_id = ?", [
      this.unionId,
      this.mergeId,
    ]);
  }
}

/** Writes rows back, each with all the columns it has. */
export async function insertRows(tx: Sql, table: string, rows: readonly TableRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => columns.map((column) => row[column] ?? null));
  await bulkInsert(tx, table, columns, values);
}
