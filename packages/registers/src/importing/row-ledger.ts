import { bulkInsert, type Sql } from "@union/persistence";

/** What the ledger knows of a register number: what it became, and the values it came with. */
export type LedgerEntry = {
  readonly number: string;
  readonly subjectId: string;
  readonly hash: Buffer;
  readonly importId: string;
  readonly rowNo: number;
};

/** Characters of a register number at most; a number may be made of several columns. */
export const longestNumber = 200;

const select =
  "number, subject_id AS subjectId, row_hash AS hash, import_id AS importId, row_no AS rowNo";

/** Which register number became what, by which import: the memory that makes importing again change nothing. */
export class RowLedger {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
    private readonly register: string,
  ) {}

  async find(numbers: readonly string[]): Promise<Map<string, LedgerEntry>> {
    if (numbers.length === 0) return new Map();
    const rows = await this.sql.query<LedgerEntry[]>(
      `SELECT ${select} FROM register_row WHERE union_id = ? AND register = ? AND number IN (?)`,
      [this.unionId, this.register, numbers],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  async add(entries: readonly LedgerEntry[]): Promise<void> {
    const columns = [
      "union_id",
      "register",
      "number",
      "subject_id",
      "row_hash",
      "import_id",
      "row_no",
    ];
    const rows = entries.map((one) => [
      this.unionId,
      this.register,
      one.number,
      one.subjectId,
      one.hash,
      one.importId,
      one.rowNo,
    ]);
    await bulkInsert(this.sql, "register_row", columns, rows);
  }

  async replace({ number, hash, importId, rowNo }: LedgerEntry): Promise<void> {
    await this.sql.query(
      "UPDATE register_row SET row_hash = ?, import_id = ?, row_no = ? WHERE union_id = ? AND register = ? AND number = ?",
      [hash, importId, rowNo, this.unionId, this.register, number],
    );
  }

  /** What an import added or corrected and nobody corrected since. */
  ofImport(importId: string): Promise<LedgerEntry[]> {
    return this.sql.query(`SELECT ${select} FROM register_row WHERE import_id = ?`, [importId]);
  }

  async remove(numbers: readonly string[]): Promise<void> {
    if (numbers.length === 0) return;
    await this.sql.query(
      "DELETE FROM register_row WHERE union_id = ? AND register = ? AND number IN (?)",
      [this.unionId, this.register, numbers],
    );
  }
}
