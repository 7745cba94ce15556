import { type LocalDate, openEnd } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CommitteeKind } from "./committee-kind.js";
import type { Committee } from "./committee-name.js";
import type { EndReason, OtherSeat, SeatFacts, SeatPost } from "./committee-seat.js";
import type { Decision } from "./decision.js";

export type Seat = Omit<SeatFacts, "leaderTie" | "electedBy"> & {
  readonly id: string;
  readonly validFrom: LocalDate;
};
export type LeftSeat = {
  readonly id: string;
  readonly post: SeatPost;
  readonly filledBy: string | null;
};
export type SeatEnd = Decision & {
  readonly on: LocalDate;
  readonly reason: EndReason;
  readonly votesFor?: number;
  readonly votesOf?: number;
};

const columns = `c.union_id AS unionId, c.id, c.org_id AS orgId, o.name AS orgName, c.campus_id AS campusId, c.kind, c.term_no AS termNo,
  c.elected_on AS electedOn, c.ends_on AS endsOn, c.delayed_to AS delayedTo, c.upper_contact AS upperContact, c.state, c.version`;
const source = "committee c JOIN union_org o ON o.id = c.org_id";

/** Committees and their seats, in one transaction. */
export class CommitteeRepository {
  constructor(private readonly tx: Sql) {}

  /** Acts on the committees of a union follow each other: who sits on one decides who may sit on another (ORG-R22). */
  async holdUnion(unionId: string): Promise<void> {
    await this.tx.query("SELECT id FROM union_org WHERE union_id = ? AND id = ? FOR UPDATE", [
      unionId,
      unionId,
    ]);
  }

  /** A committee that is in force or was, held until the transaction ends; null where the union has none of that id. */
  async hold(unionId: string, id: string): Promise<Committee | null> {
    const [row] = await this.tx.query<Committee[]>(
      `SELECT ${columns} FROM ${source} WHERE c.union_id = ? AND c.id = ? AND c.succeeded_on IS NULL FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** The committee of a kind that is in force in an organisation, held. */
  async inForce(unionId: string, orgId: string, kind: CommitteeKind): Promise<Committee | null> {
    const [row] = await this.tx.query<Committee[]>(
      `SELECT ${columns} FROM ${source} WHERE c.union_id = ? AND c.org_id = ? AND c.kind = ? AND c.succeeded_on IS NULL FOR UPDATE`,
      [unionId, orgId, kind],
    );
    return row ?? null;
  }

  /** The committees in force on which some person sits, held. */
  async ofMember(unionId: string, memberId: string): Promise<Committee[]> {
    return this.tx.query(
      `SELECT ${columns} FROM ${source} JOIN committee_seat s ON s.union_id = c.union_id AND s.committee_id = c.id
       WHERE c.union_id = ? AND s.member_id = ? AND s.end_reason IS NULL AND c.succeeded_on IS NULL ORDER BY c.id FOR UPDATE`,
      [unionId, memberId],
    );
  }

  async add(committee: Committee, decision: Decision & { upperApproval: string | null }) {
    const { unionId, id, orgId, campusId, kind, termNo, electedOn, endsOn, upperContact, state } =
      committee;
    await this.tx.query(
      `INSERT INTO committee (union_id, id, org_id, campus_id, kind, term_no, elected_on, ends_on, document, decided_by, upper_approval,
         upper_contact, state, version) VALUES (?)`,
      [
        [
          ...[unionId, id, orgId, campusId, kind, termNo, electedOn, endsOn],
          ...[decision.document, decision.decidedBy, decision.upperApproval],
          ...[upperContact, state, 1],
        ],
      ],
    );
  }

  async save({ unionId, id, state, delayedTo, version }: Committee): Promise<void> {
    const written = await this.tx.query<{ affectedRows: number }>(
      "UPDATE committee SET state = ?, delayed_to = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, delayedTo, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Another committee follows: this one and all its seats end on that day. */
  async succeed({ unionId, id }: Committee, on: LocalDate): Promise<void> {
    await this.tx.query(
      "UPDATE committee SET succeeded_on = ?, version = version + 1 WHERE union_id = ? AND id = ?",
      [on, unionId, id],
    );
    await this.tx.query(
      `UPDATE committee_seat SET valid_to = ?, end_reason = 'TERM_ENDED' WHERE union_id = ? AND committee_id = ? AND end_reason IS NULL`,
      [on, unionId, id],
    );
  }

  /** Who sits on a committee now, held. */
  seats({ unionId, id }: Pick<Committee, "unionId" | "id">): Promise<Seat[]> {
    return this.tx.query(
      `SELECT id, member_id AS memberId, post, employment, duty, valid_from AS validFrom FROM committee_seat
       WHERE union_id = ? AND committee_id = ? AND end_reason IS NULL ORDER BY id FOR UPDATE`,
      [unionId, id],
    );
  }

  /** Seats of a committee that somebody left before its term was over, and the seat that fills each; held. */
  async leftSeats({ unionId, id }: Committee): Promise<LeftSeat[]> {
    return this.tx.query(
      `SELECT s.id, s.post, f.id AS filledBy FROM committee_seat s
       LEFT JOIN committee_seat f ON f.union_id = s.union_id AND f.fills_seat_id = s.id
       WHERE s.union_id = ? AND s.committee_id = ? AND s.end_reason NOT IN ('TERM_ENDED') FOR UPDATE`,
      [unionId, id],
    );
  }

  /** The committee of a seat that somebody holds now. */
  async committeeOfSeat(unionId: string, seatId: string): Promise<string | null> {
    const [row] = await this.tx.query<{ id: string }[]>(
      "SELECT committee_id AS id FROM committee_seat WHERE union_id = ? AND id = ?",
      [unionId, seatId],
    );
    return row?.id ?? null;
  }

  async addSeat(
    { unionId, id }: Pick<Committee, "unionId" | "id">,
    seat: Seat & Pick<SeatFacts, "electedBy">,
    { document, decidedBy }: Decision,
    fillsSeatId: string | null = null,
  ): Promise<void> {
    const { memberId, post, employment, duty, validFrom, electedBy } = seat;
    await this.tx.query(
      `INSERT INTO committee_seat (union_id, id, committee_id, member_id, post, employment, duty, valid_from, valid_to, document, decided_by,
         elected_by, fills_seat_id) VALUES (?)`,
      [
        [
          ...[unionId, seat.id, id, memberId, post, employment, duty],
          ...[validFrom, openEnd, document, decidedBy, electedBy, fillsSeatId],
        ],
      ],
    );
  }

  async endSeat(unionId: string, seatId: string, end: SeatEnd): Promise<void> {
    const { on, reason, document, decidedBy, votesFor = null, votesOf = null } = end;
    await this.tx.query(
      `UPDATE committee_seat SET valid_to = ?, end_reason = ?, end_document = ?, end_decided_by = ?, votes_for = ?, votes_of = ?
       WHERE union_id = ? AND id = ?`,
      [on, reason, document, decidedBy, votesFor, votesOf, unionId, seatId],
    );
  }

  /** What some people sit on in the union on a day, but for committees of one kind. */
  otherSeats(unionId: string, memberIds: readonly string[], on: LocalDate): Promise<OtherSeat[]> {
    return this.tx.query(
      `SELECT s.member_id AS memberId, c.kind, s.post, s.duty FROM committee_seat s
       JOIN committee c ON c.union_id = s.union_id AND c.id = s.committee_id
       WHERE s.union_id = ? AND s.member_id IN (?) AND s.valid_from <= ? AND s.valid_to > ?`,
      [unionId, memberIds, on, on],
    );
  }
}
