import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql, StaleVersion } from "@union/persistence";
import type { VoteRow } from "../vote/vote-row.js";
import type { AgendaItemKind, Topic, VoteMethod } from "./agenda-item.js";

export type AgendaItem = {
  readonly unionId: string;
  readonly id: string;
  readonly sessionId: string;
  readonly no: number;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly method: VoteMethod | null;
  /** Persons to be elected; null but for elections. */
  readonly seats: number | null;
  readonly opinions: string | null;
  readonly answer: string | null;
  readonly version: number;
};

/** What was recorded of an item's deliberation at one time. */
export type AgendaOpinions = {
  readonly itemId: string;
  readonly no: number;
  readonly opinions: string;
  readonly answer: string | null;
  readonly recordedOn: LocalDate;
};

export type CandidateCount = {
  readonly memberId: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly result: "ELECTED" | "RUN_OFF" | "NOT_ELECTED";
};

export const itemColumns = `i.union_id AS unionId, i.id, i.session_id AS sessionId, i.no, i.title, i.kind, i.method, i.seats, i.opinions, i.answer, i.version`;
export const voteColumns = `v.id, v.item_id AS itemId, v.round, v.kind, v.state, v.voted_on AS votedOn, v.present, v.issued, v.collected,
  v.valid, v.invalid, v.yes, v.no, v.abstain, COALESCE(v.total, s.entitled) AS total,
  IF(s.source = 'REGISTER', s.present, NULL) AS sessionPresent,
  v.rule_num AS ruleNum, v.rule_den AS ruleDen, v.rule_inclusive AS ruleInclusive,
  v.quorum_num AS quorumNum, v.quorum_den AS quorumDen, v.quorum_inclusive AS quorumInclusive,
  (SELECT COUNT(*) FROM agenda_candidate k WHERE k.union_id = v.union_id AND k.vote_id = v.id AND k.result = 'ELECTED') AS elected,
  (SELECT COUNT(*) FROM agenda_candidate k WHERE k.union_id = v.union_id AND k.vote_id = v.id AND k.result = 'RUN_OFF') AS runOff`;
export const voteTables = `agenda_vote v JOIN agenda_item i ON i.union_id = v.union_id AND i.id = v.item_id
  JOIN congress_session s ON s.union_id = i.union_id AND s.id = i.session_id`;

/** Agenda items of sessions and the votes on them. */
export class AgendaRepository {
  constructor(private readonly tx: Sql) {}

  /** Numbers are given in the order of the agenda. Its session must be held. */
  async add(item: Omit<AgendaItem, "no" | "version" | "opinions" | "answer">): Promise<void> {
    await this.tx.query(
      `INSERT INTO agenda_item (union_id, id, session_id, no, title, kind, method, seats, source, version)
       SELECT ?, ?, ?, COALESCE(MAX(no), 0) + 1, ?, ?, ?, ?, 'HOUSE', 1 FROM agenda_item WHERE union_id = ? AND session_id = ?`,
      [
        ...[item.unionId, item.id, item.sessionId, item.title, item.kind, item.method, item.seats],
        ...[item.unionId, item.sessionId],
      ],
    );
  }

  async find(unionId: string, id: string): Promise<AgendaItem | null> {
    const [row] = await this.tx.query<AgendaItem[]>(
      `SELECT ${itemColumns} FROM agenda_item i WHERE i.union_id = ? AND i.id = ? AND i.withdrawn_on IS NULL`,
      [unionId, id],
    );
    return row ?? null;
  }

  async ofSession(unionId: string, sessionId: string): Promise<AgendaItem[]> {
    return this.tx.query(
      `SELECT ${itemColumns} FROM agenda_item i WHERE i.union_id = ? AND i.session_id = ? AND i.withdrawn_on IS NULL ORDER BY i.no`,
      [unionId, sessionId],
    );
  }

  /** Gives a topic other words, another kind or another way of voting. Throws {@link StaleVersion}. */
  async revise({ unionId, id, version }: AgendaItem, topic: Topic): Promise<void> {
    const { title, kind, method, seats } = topic;
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE agenda_item SET title = ?, kind = ?, method = ?, seats = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [title, kind, method, seats, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Takes an item off the agenda; its record stays. */
  async withdraw({ unionId, id }: AgendaItem, on: LocalDate): Promise<void> {
    await this.tx.query(
      "UPDATE agenda_item SET withdrawn_on = ?, version = version + 1 WHERE union_id = ? AND id = ?",
      [on, unionId, id],
    );
  }

  /** Whether the handling report of proposals stands on an item (PR-R13): its kind is given then. */
  async isReport({ unionId, id }: AgendaItem): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      "SELECT 1 FROM proposal_report WHERE union_id = ? AND item_id = ? LIMIT 1",
      [unionId, id],
    );
    return rows.length > 0;
  }

  /** What the congress said of an item, and what was answered, kept beside what was recorded before. Throws {@link StaleVersion}. */
  async saveOpinions(
    { unionId, id, version }: AgendaItem,
    { opinions, answer }: Pick<AgendaOpinions, "answer"> & { readonly opinions: string },
    on: LocalDate,
  ): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE agenda_item SET opinions = ?, answer = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [opinions, answer, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
    await this.tx.query(
      `INSERT INTO agenda_opinion (union_id, item_id, no, opinions, answer, recorded_on)
       SELECT ?, ?, COALESCE(MAX(no), 0) + 1, ?, ?, ? FROM agenda_opinion WHERE union_id = ? AND item_id = ?`,
      [unionId, id, opinions, answer, on, unionId, id],
    );
  }

  /** The votes on an item, round by round. */
  async votesOn(unionId: string, itemId: string): Promise<VoteRow[]> {
    return this.tx.query(
      `SELECT ${voteColumns} FROM ${voteTables} WHERE v.union_id = ? AND v.item_id = ? ORDER BY v.round`,
      [unionId, itemId],
    );
  }

  /** The candidates of one round. */
  async candidatesOf(unionId: string, voteId: string): Promise<CandidateCount[]> {
    return this.tx.query(
      "SELECT member_id AS memberId, yes, no, abstain, result FROM agenda_candidate WHERE union_id = ? AND vote_id = ?",
      [unionId, voteId],
    );
  }

  async addVote(
    unionId: string,
    vote: Omit<VoteRow, "id" | "elected" | "runOff" | "sessionPresent">,
    candidates: readonly CandidateCount[],
  ): Promise<void> {
    const id = newId();
    await bulkInsert(
      this.tx,
      "agenda_vote",
      [
        ...["union_id", "id", "item_id", "round", "kind", "state", "voted_on", "total", "present"],
        ...["issued", "collected", "valid", "invalid", "yes", "no", "abstain"],
        ...[
          "rule_num",
          "rule_den",
          "rule_inclusive",
          "quorum_num",
          "quorum_den",
          "quorum_inclusive",
        ],
      ],
      [
        [
          ...[unionId, id, vote.itemId, vote.round, vote.kind, vote.state, vote.votedOn],
          ...[vote.total, vote.present, vote.issued, vote.collected, vote.valid, vote.invalid],
          ...[vote.yes, vote.no, vote.abstain, vote.ruleNum, vote.ruleDen, vote.ruleInclusive],
          ...[vote.quorumNum, vote.quorumDen, vote.quorumInclusive],
        ],
      ],
    );
    await bulkInsert(
      this.tx,
      "agenda_candidate",
      ["union_id", "vote_id", "member_id", "yes", "no", "abstain", "result"],
      candidates.map(({ memberId, yes, no, abstain, result }) => [
        ...[unionId, id, memberId, yes, no, abstain, result],
      ]),
    );
  }
}
