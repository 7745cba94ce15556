import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CommentState } from "./comment.stages.js";

export type ContractComment = {
  readonly unionId: string;
  readonly id: string;
  readonly contractId: string;
  readonly clauseId: string;
  readonly authorId: string;
  readonly text: string;
  readonly state: CommentState;
  readonly saidOn: LocalDate;
  readonly version: number;
};
export const commentSelect = `m.union_id AS unionId, m.id, m.contract_id AS contractId, m.clause_id AS clauseId, m.author_member_id AS authorId, m.text,
  m.state, m.said_on AS saidOn, m.version`;

/** Comments on clauses in one transaction. */
export class CommentRepository {
  constructor(private readonly tx: Sql) {}

  async add(comment: ContractComment): Promise<void> {
    const { unionId, id, contractId, clauseId, authorId, text, state, saidOn } = comment;
    await this.tx.query(
      "INSERT INTO contract_comment (union_id, id, contract_id, clause_id, author_member_id, text, state, said_on, version) VALUES (?)",
      [[unionId, id, contractId, clauseId, authorId, text, state, saidOn, 1]],
    );
  }

  async find(unionId: string, id: string): Promise<ContractComment | null> {
    const [row] = await this.tx.query<ContractComment[]>(
      `SELECT ${commentSelect} FROM contract_comment m WHERE m.union_id = ? AND m.id = ?`,
      [unionId, id],
    );
    return row ?? null;
  }

  async save({ unionId, id, state, version }: ContractComment): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE contract_comment SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  async countOpen({
    unionId,
    id,
  }: {
    readonly unionId: string;
    readonly id: string;
  }): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM contract_comment WHERE union_id = ? AND contract_id = ? AND state = 'OPEN'",
      [unionId, id],
    );
    return Number(row?.n ?? 0);
  }
}
