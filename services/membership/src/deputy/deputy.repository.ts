import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { OfficerDeputy } from "./deputy.js";

/** Who stands in for whom, in one transaction. */
export class DeputyRepository {
  constructor(private readonly sql: Sql) {}

  /** Who stands in for some people on a day: theirs is the place to which a clock escalates. */
  async of(unionId: string, memberIds: readonly string[], on: LocalDate): Promise<string[]> {
    if (memberIds.length === 0) return [];
    const rows = await this.sql.query<{ id: string }[]>(
      `SELECT DISTINCT deputy_id AS id FROM officer_deputy
       WHERE union_id = ? AND member_id IN (?) AND valid_from <= ? AND valid_to > ? ORDER BY deputy_id`,
      [unionId, memberIds, on, on],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether somebody stands in for a person in a part of a period already; held. */
  async overlaps({ unionId, memberId, validFrom, validTo }: OfficerDeputy): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      `SELECT id FROM officer_deputy WHERE union_id = ? AND member_id = ? AND valid_from < ? AND valid_to > ? FOR UPDATE`,
      [unionId, memberId, validTo, validFrom],
    );
    return rows.length > 0;
  }

  async add(deputy: OfficerDeputy): Promise<void> {
    const { unionId, id, memberId, deputyId, campusId, validFrom, validTo } = deputy;
    const { document, decidedBy } = deputy;
    await this.sql.query(
      `INSERT INTO officer_deputy (union_id, id, member_id, deputy_id, campus_id, valid_from, valid_to, document, decided_by) VALUES (?)`,
      [[unionId, id, memberId, deputyId, campusId, validFrom, validTo, document, decidedBy]],
    );
  }
}
