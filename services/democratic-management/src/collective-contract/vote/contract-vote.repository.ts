import type { LocalDate, Sentence } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { ContractVoteCounts, ContractVoteOutcome } from "./contract-vote.js";

export type ContractVote = {
  readonly id: string;
  readonly sessionId: string | null;
  readonly agendaItemId: string | null;
  readonly votedOn: LocalDate;
  readonly counts: ContractVoteCounts;
  readonly outcome: ContractVoteOutcome;
  readonly working: Sentence;
};
export type ContractVoteRow = ContractVote & { readonly contractId: string; readonly no: number };
type Row = Omit<ContractVoteRow, "counts" | "working"> &
  ContractVoteCounts & {
    readonly noVotes: number;
    readonly zh: string;
    readonly en: string;
    readonly voteNo: number;
  };

/** The votes on contracts, in the order in which they were held; none is ever taken back. */
export class ContractVoteRepository {
  constructor(private readonly tx: Sql) {}

  async add(
    { unionId, id: contractId }: { readonly unionId: string; readonly id: string },
    { id, sessionId, agendaItemId, votedOn, counts, outcome, working }: ContractVote,
  ): Promise<void> {
    const { total, present, issued, collected, valid, yes, no, abstain } = counts;
    await this.tx.query(
      `INSERT INTO contract_vote (union_id, id, contract_id, no, session_id, agenda_item_id, voted_on, total, present, issued, collected,
         valid, yes, no_votes, abstain, outcome, working_zh, working_en)
       SELECT ?, ?, ?, COALESCE(MAX(no), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM contract_vote WHERE union_id = ? AND contract_id = ?`,
      [
        ...[unionId, id, contractId, sessionId, agendaItemId, votedOn, total, present, issued],
        ...[
          collected,
          valid,
          yes,
          no,
          abstain,
          outcome,
          working.zh,
          working.en,
          unionId,
          contractId,
        ],
      ],
    );
  }

  async of(unionId: string, contractIds: readonly string[]): Promise<ContractVoteRow[]> {
    const rows = await this.tx.query<Row[]>(
      `SELECT contract_id AS contractId, id, no AS voteNo, session_id AS sessionId, agenda_item_id AS agendaItemId, voted_on AS votedOn,
         total, present, issued, collected, valid, yes, no_votes AS noVotes, abstain, outcome, working_zh AS zh, working_en AS en
       FROM contract_vote WHERE union_id = ? AND contract_id IN (?) ORDER BY contract_id, no`,
      [unionId, contractIds],
    );
    return rows.map((row) => {
      const { contractId, id, voteNo, sessionId, agendaItemId, votedOn, outcome, zh, en } = row;
      const { total, present, issued, collected, valid, yes, noVotes, abstain } = row;
      return {
        ...{ contractId, id, no: voteNo, sessionId, agendaItemId, votedOn, outcome },
        counts: { total, present, issued, collected, valid, yes, no: noVotes, abstain },
        working: { zh, en },
      };
    });
  }
}
