import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql } from "@union/persistence";
import type { CandidateVotes, ElectionOutcome, ElectionRule } from "./count-election.js";

export type ElectionKind = "REGULAR" | "BY_ELECTION";
/** What became of a candidate: elected, tied at the last seat, or not reached. */
export type Verdict = "ELECTED" | "TIED" | "NOT_ELECTED";

/** A district's election as it was recorded; numbers are persons or ballots. */
export type DistrictElection = {
  readonly id: string;
  readonly congressId: string;
  readonly districtId: string;
  readonly campusId: string | null;
  readonly kind: ElectionKind;
  /** The how-manieth of its district. */
  readonly no: number;
  readonly heldOn: LocalDate;
  /** Persons of the district by the directory on the day it was recorded. */
  readonly personsKnown: number;
  readonly entitled: number;
  readonly tookPart: number;
  readonly issued: number;
  readonly collected: number;
  readonly invalid: number;
  readonly seats: number;
  readonly outcome: ElectionOutcome;
  readonly rule: ElectionRule;
  readonly document: string;
  readonly decidedBy: string;
};
export type ElectionVote = CandidateVotes & { readonly verdict: Verdict };

/** District elections in one transaction; the district is held by whoever records. */
export class ElectionRepository {
  constructor(private readonly tx: Sql) {}

  /** The number of the next election of a district. */
  async nextNo(unionId: string, districtId: string): Promise<number> {
    const [row] = await this.tx.query<{ no: number }[]>(
      "SELECT COALESCE(MAX(no), 0) + 1 AS no FROM district_election WHERE union_id = ? AND district_id = ? FOR UPDATE",
      [unionId, districtId],
    );
    return Number(row?.no ?? 1);
  }

  async add(unionId: string, one: DistrictElection, votes: readonly ElectionVote[]): Promise<void> {
    await this.tx.query(
      `INSERT INTO district_election (union_id, id, congress_id, district_id, campus_id, kind, no, held_on, persons_known, entitled, took_part,
         issued, collected, invalid, seats, outcome, rule, document, decided_by, version) VALUES (?)`,
      [
        [
          ...[unionId, one.id, one.congressId, one.districtId, one.campusId, one.kind, one.no],
          ...[one.heldOn, one.personsKnown, one.entitled, one.tookPart, one.issued, one.collected],
          ...[one.invalid, one.seats, one.outcome, JSON.stringify(one.rule), one.document],
          ...[one.decidedBy, 1],
        ],
      ],
    );
    await bulkInsert(
      this.tx,
      "district_vote",
      ["union_id", "election_id", "delegate_id", "yes", "no", "abstain", "verdict"],
      votes.map(({ id, yes, no, abstain, verdict }) => [
        unionId,
        one.id,
        id,
        yes,
        no,
        abstain,
        verdict,
      ]),
    );
  }
}
