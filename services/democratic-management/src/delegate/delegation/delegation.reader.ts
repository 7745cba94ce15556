import type { Sql } from "@union/persistence";

/** 代表团(组) — the delegates of some districts, who deliberate together; `headId` is the mandate that heads it. */
export type DelegationRow = {
  readonly id: string;
  readonly congressId: string;
  readonly no: number;
  readonly name: string;
  readonly headId: string | null;
};

const columns =
  "g.id, g.congress_id AS congressId, g.no, g.name, g.head_delegate_id AS headId FROM delegation g";

/** The delegations of congresses: published to all staff, like the congress itself. */
export class DelegationReader {
  constructor(private readonly sql: Sql) {}

  /** Those that some congresses are in now, by number. */
  ofCongresses(unionId: string, congressIds: readonly string[]): Promise<DelegationRow[]> {
    return this.sql.query(
      `SELECT ${columns} WHERE g.union_id = ? AND g.congress_id IN (?) AND g.dissolved_on IS NULL ORDER BY g.no`,
      [unionId, congressIds],
    );
  }

  /** Those in which the delegates of some sessions deliberate, by number, one statement for all of them. */
  ofSessions(
    unionId: string,
    sessionIds: readonly string[],
  ): Promise<(DelegationRow & { readonly sessionId: string })[]> {
    return this.sql.query(
      `SELECT s.id AS sessionId, ${columns}
         JOIN congress c ON c.union_id = g.union_id AND c.id = g.congress_id
         JOIN congress_session s ON s.union_id = c.union_id AND s.type = c.type AND s.congress_no = c.no
       WHERE g.union_id = ? AND s.id IN (?) AND g.dissolved_on IS NULL ORDER BY s.id, g.no`,
      [unionId, sessionIds],
    );
  }

  /** Some by id, dissolved ones too. */
  byIds(unionId: string, ids: readonly string[]): Promise<DelegationRow[]> {
    return this.sql.query(`SELECT ${columns} WHERE g.union_id = ? AND g.id IN (?)`, [unionId, ids]);
  }

  /** One that stands; null where there is none, or none any more. */
  async standing(unionId: string, id: string): Promise<DelegationRow | null> {
    const [row] = await this.sql.query<DelegationRow[]>(
      `SELECT ${columns} WHERE g.union_id = ? AND g.id = ? AND g.dissolved_on IS NULL`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** The one that the delegates of a district sit in; null where that sits in none. */
  async ofDistrict(unionId: string, districtId: string | null): Promise<DelegationRow | null> {
    if (districtId === null) return null;
    const [row] = await this.sql.query<DelegationRow[]>(
      `SELECT ${columns} JOIN electoral_district e ON e.union_id = g.union_id AND e.delegation_id = g.id
       WHERE g.union_id = ? AND e.id = ?`,
      [unionId, districtId],
    );
    return row ?? null;
  }
}
