import { type LocalDate, openEnd } from "@union/kernel";
import { bulkInsert, newId, type Sql, StaleVersion } from "@union/persistence";
import type { CongressType, DelegateClass } from "../../congress/index.js";
import type { EndReason } from "./delegate.js";
import { type DelegateState, type DelegateStep, open, seated } from "./delegate.stages.js";

/** A delegate as acts on his mandate need him. In force on the days from `validFrom` to before `validTo`; none where they are equal. */
export type Delegate = {
  readonly id: string;
  readonly unionId: string;
  readonly congressId: string;
  readonly type: CongressType;
  readonly no: number;
  readonly memberId: string;
  readonly class: DelegateClass;
  readonly districtId: string | null;
  readonly campusId: string;
  readonly departmentId: string | null;
  readonly state: DelegateState;
  readonly endedBecause: EndReason | null;
  /** The day of what was decided last. */
  readonly sinceOn: LocalDate;
  readonly leftDistrictOn: LocalDate | null;
  readonly electionId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate;
  readonly version: number;
};
/** What was decided on a mandate. */
export type MandateDecision = {
  readonly step: DelegateStep;
  readonly on: LocalDate;
  readonly document: string | null;
  readonly decidedBy: string | null;
  readonly because?: EndReason | null;
  readonly votesFor?: number;
  readonly votesOf?: number;
};

const select = `SELECT d.id, d.union_id AS unionId, d.congress_id AS congressId, c.type, c.no, d.member_id AS memberId, d.class, d.district_id AS districtId,
    d.campus_id AS campusId, d.department_id AS departmentId, d.state, d.ended_because AS endedBecause, COALESCE(d.since_on, d.valid_from) AS sinceOn,
    d.left_district_on AS leftDistrictOn, d.election_id AS electionId, d.valid_from AS validFrom, d.valid_to AS validTo,
    c.term_from AS termFrom, c.term_to AS termTo, d.version
  FROM delegate d JOIN congress c ON c.union_id = d.union_id AND c.id = d.congress_id`;

/** Delegates and what was decided on their mandates, in one transaction. */
export class DelegateRepository {
  constructor(private readonly tx: Sql) {}

  /** Some delegates, held, in the order of their ids. */
  async hold(unionId: string, ids: readonly string[]): Promise<Delegate[]> {
    if (ids.length === 0) return [];
    return this.tx.query(
      `${select} WHERE d.union_id = ? AND d.id IN (?) ORDER BY d.id FOR UPDATE`,
      [unionId, ids],
    );
  }

  /** Delegates of a congress whose mandate is not over, held. */
  openOf(unionId: string, congressId: string): Promise<Delegate[]> {
    return this.tx.query(
      `${select} WHERE d.union_id = ? AND d.congress_id = ? AND d.state IN (?) ORDER BY d.id FOR UPDATE`,
      [unionId, congressId, open],
    );
  }

  /** Mandates of some people that are not over, held. */
  async openOfMembers(unionId: string, memberIds: readonly string[]): Promise<Delegate[]> {
    if (memberIds.length === 0) return [];
    return this.tx.query(
      `${select} WHERE d.union_id = ? AND d.member_id IN (?) AND d.state IN (?) ORDER BY d.id FOR UPDATE`,
      [unionId, memberIds, open],
    );
  }

  /** Seats of a district that somebody holds now, from his election to the end of his mandate; held, for the transaction's own view may be older. */
  async seatsTaken(unionId: string, districtId: string): Promise<number> {
    const rows = await this.tx.query<unknown[]>(
      "SELECT id FROM delegate WHERE union_id = ? AND district_id = ? AND class = 'FORMAL' AND state IN (?) FOR UPDATE",
      [unionId, districtId, seated],
    );
    return rows.length;
  }

  add(delegates: readonly Delegate[]): Promise<void> {
    return bulkInsert(
      this.tx,
      "delegate",
      [
        ...["union_id", "id", "congress_id", "member_id", "class", "district_id", "campus_id"],
        ...["department_id", "state", "since_on", "valid_from", "valid_to", "version"],
      ],
      delegates.map((one) => [
        ...[one.unionId, one.id, one.congressId, one.memberId, one.class, one.districtId],
        ...[one.campusId, one.departmentId, one.state, one.sinceOn, one.validFrom, one.validTo, 1],
      ]),
    );
  }

  /** Saves what may change; throws StaleVersion where somebody else did since. */
  async save(one: Delegate): Promise<void> {
    const written = await this.tx.query<{ affectedRows: number }>(
      `UPDATE delegate SET state = ?, ended_because = ?, since_on = ?, left_district_on = ?, election_id = ?, valid_from = ?, valid_to = ?,
         version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[one.state, one.endedBecause, one.sinceOn, one.leftDistrictOn, one.electionId],
        ...[one.validFrom, one.validTo, one.unionId, one.id, one.version],
      ],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(one.id);
  }

  /** Keeps what was decided, with its paper. */
  async decide(unionId: string, delegateId: string, decision: MandateDecision): Promise<void> {
    const { step, on, document, decidedBy, because = null } = decision;
    const { votesFor = null, votesOf = null } = decision;
    await this.tx.query(
      `INSERT INTO delegate_decision (union_id, id, delegate_id, no, step, decided_on, document, decided_by, because, votes_for, votes_of)
       SELECT ?, ?, ?, COALESCE(MAX(no), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM delegate_decision WHERE union_id = ? AND delegate_id = ?`,
      [
        ...[unionId, newId(), delegateId, step, on, document, decidedBy, because],
        ...[votesFor, votesOf, unionId, delegateId],
      ],
    );
  }

  /** A mandate rests from a day until further notice. */
  async suspend({ unionId, id }: Delegate, from: LocalDate): Promise<void> {
    await this.tx.query(
      `INSERT INTO delegate_suspension (union_id, delegate_id, suspended_from, suspended_to) VALUES (?)
       ON DUPLICATE KEY UPDATE suspended_to = VALUES(suspended_to)`,
      [[unionId, id, from, openEnd]],
    );
  }

  /** What rested goes on from a day. */
  async resume({ unionId, id }: Delegate, on: LocalDate): Promise<void> {
    await this.tx.query(
      "UPDATE delegate_suspension SET suspended_to = ? WHERE union_id = ? AND delegate_id = ? AND suspended_to > ?",
      [on, unionId, id, on],
    );
  }
}
