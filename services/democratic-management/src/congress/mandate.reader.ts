import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { CongressTerm, CongressType, Mandate } from "./congress.js";
import { mandateInForce } from "./mandate-in-force.js";

const mandates = `SELECT d.id, d.congress_id AS congressId, d.member_id AS memberId, d.class, d.district_id AS districtId,
    d.campus_id AS campusId, d.department_id AS departmentId
  FROM delegate d WHERE d.union_id = ? AND d.congress_id = ? AND ${mandateInForce("?")}`;

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

  /** A congress by its number (届), whether it sits or not; null where there is none. */
  async congressNo(unionId: string, type: CongressType, no: number): Promise<CongressTerm | null> {
    const [row] = await this.sql.query<CongressTerm[]>(
      `SELECT id, type, no, term_from AS termFrom, term_to AS termTo FROM congress
        WHERE union_id = ? AND type = ? AND no = ?`,
      [unionId, type, no],
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

  /** The mandates of one person on a day, of every class, in the order of their ids. */
  mandatesOf(
    unionId: string,
    congressId: string,
    memberId: string,
    on: LocalDate,
  ): Promise<Mandate[]> {
    return this.sql.query(`${mandates} AND d.member_id = ? ORDER BY d.id`, [
      ...[unionId, congressId, on, on, on, on, memberId],
    ]);
  }

  /** How many formal delegates a congress has on a day: the base of quorum and votes (SC-R12, SC-R13). */
  async formalDelegates(unionId: string, congressId: string, on: LocalDate): Promise<number> {
    const [row] = await this.sql.query<{ n: string }[]>(
      `SELECT COUNT(DISTINCT memberId) AS n FROM (${mandates} AND d.class = 'FORMAL') f`,
      [unionId, congressId, on, on, on, on],
    );
    return Number(row?.n ?? 0);
  }
}
