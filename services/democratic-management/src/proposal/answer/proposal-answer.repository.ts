import { bulkInsert, newId, type Sql, StaleVersion } from "@union/persistence";
import { answerColumns, answerSelect } from "./proposal-answer.columns.js";
import type { ProposalAnswer } from "./proposal-answer.js";

type AnswerChanges = Partial<Omit<ProposalAnswer, "unionId" | "id" | "proposalId" | "version">>;

/** Loads and saves answers; whoever writes one holds its proposal. */
export class ProposalAnswerRepository {
  constructor(private readonly tx: Sql) {}

  async add(answer: Omit<ProposalAnswer, "id" | "version">): Promise<ProposalAnswer> {
    const added: ProposalAnswer = { ...answer, id: newId(), version: 1 };
    const fields = Object.keys(answerColumns) as (keyof ProposalAnswer)[];
    await bulkInsert(
      this.tx,
      "proposal_answer",
      fields.map((field) => answerColumns[field]),
      [fields.map((field) => added[field])],
    );
    return added;
  }

  async find(unionId: string, id: string): Promise<ProposalAnswer | null> {
    const [row] = await this.tx.query<ProposalAnswer[]>(
      `SELECT ${answerSelect} FROM proposal_answer a WHERE a.union_id = ? AND a.id = ?`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** The answer of a round that was written and not sent back, newest first; null where there is none. */
  async current(
    unionId: string,
    proposalId: string,
    round: number,
  ): Promise<ProposalAnswer | null> {
    const [row] = await this.tx.query<ProposalAnswer[]>(
      `SELECT ${answerSelect} FROM proposal_answer a WHERE a.union_id = ? AND a.proposal_id = ? AND a.round = ?
         AND a.state <> 'SENT_BACK' ORDER BY a.id DESC LIMIT 1`,
      [unionId, proposalId, round],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(answer: ProposalAnswer, changes: AnswerChanges): Promise<ProposalAnswer> {
    const fields = Object.keys(changes) as (keyof AnswerChanges)[];
    const set = [...fields.map((field) => `${answerColumns[field]} = ?`), "version = version + 1"];
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE proposal_answer SET ${set.join(", ")} WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...fields.map((field) => changes[field] ?? null),
        ...[answer.unionId, answer.id, answer.version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(answer.id);
    return { ...answer, ...changes, version: answer.version + 1 };
  }
}
