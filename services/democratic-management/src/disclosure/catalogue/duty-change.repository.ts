import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql } from "@union/persistence";
import type { DutyChange } from "./duties-in-force.js";

type Row = Omit<DutyChange, "isOn"> & { readonly isOn: number };

/** A union's decisions on the catalogue; they are only added. */
export class DutyChangeRepository {
  constructor(private readonly sql: Sql) {}

  /** All of them, in the order in which they were decided. */
  async all(unionId: string): Promise<DutyChange[]> {
    const rows = await this.sql.query<Row[]>(
      `SELECT code, is_on AS isOn, cycle, effective_from AS effectiveFrom, reason, document
       FROM disclosure_duty_change WHERE union_id = ? ORDER BY id`,
      [unionId],
    );
    return rows.map((row) => ({ ...row, isOn: row.isOn === 1 }));
  }

  async add(
    unionId: string,
    { code, isOn, cycle, effectiveFrom, reason, document }: DutyChange,
    { accountId, decidedOn }: { readonly accountId: string; readonly decidedOn: LocalDate },
  ): Promise<void> {
    await bulkInsert(
      this.sql,
      "disclosure_duty_change",
      [
        ...["union_id", "id", "code", "is_on", "cycle", "effective_from", "reason", "document"],
        ...["decided_on", "account_id"],
      ],
      [
        [
          ...[unionId, newId(), code, Number(isOn), cycle, effectiveFrom, reason, document],
          ...[decidedOn, accountId],
        ],
      ],
    );
  }
}
