import type { Page, PageRequest } from "@union/kernel";
import { countRows, fromSqlInstant, type List, readPage, type Sql } from "@union/persistence";

export type SensitiveReadRow = {
  readonly id: string;
  readonly field: string;
  readonly reason: string;
  readonly readerName: string | null;
  readonly role: string | null;
  readonly isEmergency: number | boolean;
  readonly at: Date;
};

/** Who saw the guarded values of one person, why and when; newest first (PI-R10, and audit of sensitive reads in 2.13.1). */
export class SensitiveReadReader {
  constructor(private readonly sql: Sql) {}

  async list(
    unionId: string,
    memberId: string,
    page: PageRequest,
  ): Promise<Page<SensitiveReadRow>> {
    const found = await readPage<Omit<SensitiveReadRow, "at"> & { at: string }>(
      this.sql,
      readsOf(unionId, memberId),
      page,
    );
    return { ...found, nodes: found.nodes.map((row) => ({ ...row, at: fromSqlInstant(row.at) })) };
  }

  count(unionId: string, memberId: string): Promise<number> {
    return countRows(this.sql, readsOf(unionId, memberId));
  }
}

const readsOf = (unionId: string, memberId: string): List => ({
  select:
    "r.id, r.field, r.reason, m.name AS readerName, r.role, r.emergency_id IS NOT NULL AS isEmergency, r.at",
  from: `reveal r LEFT JOIN account a ON a.union_id = r.union_id AND a.id = r.account_id
    LEFT JOIN member m ON m.union_id = a.union_id AND m.id = a.member_id`,
  where: [{ sql: "r.union_id = ? AND r.member_id = ?", params: [unionId, memberId] }],
  order: [{ by: "r.id", descending: true }],
});
