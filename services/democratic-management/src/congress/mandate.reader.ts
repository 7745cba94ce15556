import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { CongressTerm, CongressType, Mandate } from "./congress.js";

/**
 * A mandate is in force from `valid_from` until before `valid_to`, but for the days of a suspension: a past day is answered as it
 * was, whatever became of the mandate since. `delegate.state` says where it stands now; what never came into force has no days.
 */
const mandates = `SELECT d.id, d.congress_id AS congressId, d.member_id AS memberId, d.class, d.district_id AS districtId,
    d.campus_id AS campusId, d.department_id AS departmentId
  FROM delegate d WHERE d.union_id = ? AND d.congress_id = ? AND d.state IN ('ACTIVE', 'SUSPENDED', 'RECALLED', 'ENDED')
    AND d.valid_from <= ? AND ? < d.valid_to
    AND NOT EXISTS (SELECT 1 FROM delegate_suspension s WHERE s.union_id = d.union_id AND s.delegate_id = d.id
      AND s.suspended_from <= ? AND ? < s.suspended_to)`;

/** Which congress sits on a day, and who its delegates are: what proposals, sessions and votes stand on. */
export class MandateReader {
  constructor(private readonly sql: Sql) {}

  /** The congress in its term on a day; one still in preparation only where no other sits. Null where there is none. */
  async congressOn(
    unionId: string,
    type: CongressType,
    on: LocalDate,
  ): Promise<CongressTerm | null> {
    const [row] = await this.sql.query<CongressTerm[]>(
      `SELECT id, type, no, term_from AS termFrom, term_to AS termTo FROM congress
        WHERE union_id = ? AND type = ? AND term_from <= ? AND ? < term_to ORDER BY state = 'PREPARING', no DESC LIMIT 1`,
      [unionId, type, on, on],
    );
    return row ?? null;
  }

  /** Delegates of a congress whose mandate is in force on a day, of every class, in the order of their ids. */
  delegatesOn(unionId: string, congressId: string, on: LocalDate): Promise<Mandate[]> {
    return this.sql.query(`${mandates} ORDER BY d.id`, [unionId, congressId, on, on, on, on]);
  }

  /** The formal mandate of a person on a day; null where he is no delegate (PR-R1). */
  async formalMandate(
    unionId: string,
    congressId: string,
    memberId: string,
    on: LocalDate,
  ): Promise<Mandate | null> {
    const [row] = await this.sql.query<Mandate[]>(
      `${mandates} AND d.member_id = ? AND d.class = 'FORMAL' LIMIT 1`,
      [unionId, congressId, on, on, on, on, memberId],
    );
    return row ?? null;
  }

  /** How many formal delegates there are on a day: the base of quorum and votes (SC-R12, SC-R13). */
  async formalDelegates(unionId: string, congressId: string, on: LocalDate): Promise<number> {
    const [row] = await this.sql.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM (${mandates} AND d.class = 'FORMAL') f`,
      [unionId, congressId, on, on, on, on],
    );
    return Number(row?.n ?? 0);
  }
}
