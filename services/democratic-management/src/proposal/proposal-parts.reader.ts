import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { answerSelect } from "./answer/proposal-answer.columns.js";
import type { ProposalAnswer } from "./answer/proposal-answer.js";
import type { PauseReason } from "./handling/pause-reason.js";
import type { Seconder } from "./matter/online-proposal.repository.js";

type OfProposal = { readonly proposalId: string };
export type PauseRow = OfProposal & {
  readonly id: string;
  readonly reason: PauseReason;
  readonly pausedOn: LocalDate;
  readonly resumedOn: LocalDate | null;
};

/** A delegate who was asked, with his name as far as it is known. */
export type Seconding = Seconder & { readonly name: string | null };

/** What belongs to proposals that the reader was shown: many at once, by proposal. */
export class ProposalPartsReader {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** Answers, oldest first. */
  answers(ids: readonly string[]): Promise<ProposalAnswer[]> {
    return this.sql.query(
      `SELECT ${answerSelect} FROM proposal_answer a WHERE a.union_id = ? AND a.proposal_id IN (?) ORDER BY a.id`,
      [this.unionId, ids],
    );
  }

  pauses(ids: readonly string[]): Promise<PauseRow[]> {
    return this.sql.query(
      `SELECT id, proposal_id AS proposalId, reason, paused_on AS pausedOn, resumed_on AS resumedOn FROM proposal_pause
       WHERE union_id = ? AND proposal_id IN (?) ORDER BY id`,
      [this.unionId, ids],
    );
  }

  /** Who was asked to second, in the order they were asked. */
  secondings(ids: readonly string[]): Promise<(Seconding & OfProposal)[]> {
    return this.sql.query(
      `SELECT s.proposal_id AS proposalId, s.member_id AS memberId, s.state, m.name FROM proposal_seconder s
       LEFT JOIN directory_member m ON m.union_id = s.union_id AND m.id = s.member_id
       WHERE s.union_id = ? AND s.proposal_id IN (?) AND s.state IS NOT NULL ORDER BY s.proposal_id, s.position`,
      [this.unionId, ids],
    );
  }
}
