import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { OfficerDeputy } from "./deputy.js";

const columns = `union_id AS unionId, id, member_id AS memberId, deputy_id AS deputyId, campus_id AS campusId, valid_from AS validFrom,
  valid_to AS validTo, document, decided_by AS decidedBy`;

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

  /** Whether, in a part of the period, the officer himself stands in for his deputy; held. */
  async isOtherWay({
    unionId,
    memberId,
    deputyId,
    validFrom,
    validTo,
  }: OfficerDeputy): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      `SELECT id FROM officer_deputy WHERE union_id = ? AND member_id = ? AND deputy_id = ? AND valid_from < ? AND valid_to > ? FOR UPDATE`,
      [unionId, deputyId, memberId, validTo, validFrom],
    );
    return rows.length > 0;
  }

  /** One that has not ended by a day, held. */
  async hold(unionId: string, id: string, on: LocalDate): Promise<OfficerDeputy | null> {
    const [row] = await this.sql.query<OfficerDeputy[]>(
      `SELECT ${columns} FROM officer_deputy WHERE union_id = ? AND id = ? AND valid_to > ? FOR UPDATE`,
      [unionId, id, on],
    );
    return row ?? null;
  }

  async end(unionId: string, id: string, on: LocalDate): Promise<void> {
    await this.sql.query(
      "UPDATE officer_deputy SET valid_to = GREATEST(?, valid_from) WHERE union_id = ? AND id = ?",
      [on, unionId, id],
    );
  }

  /** Those who begin or end by a day and were not followed yet; those in another's hand are passed over. */
  async turning(on: LocalDate, limit: number): Promise<OfficerDeputy[]> {
    return this.sql.query(
      `SELECT ${columns} FROM officer_deputy WHERE (phase = 'BEFORE' AND valid_from <= ?) OR (phase = 'DURING' AND valid_to <= ?)
       ORDER BY valid_from LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [on, on],
    );
  }

  async follow({ unionId, id, validTo }: OfficerDeputy, on: LocalDate): Promise<void> {
    await this.sql.query("UPDATE officer_deputy SET phase = ? WHERE union_id = ? AND id = ?", [
      validTo <= on ? "AFTER" : "DURING",
      unionId,
      id,
    ]);
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
