import type { LocalDate } from "@union/kernel";
import { fromSqlInstant, type Sql } from "@union/persistence";
import type { CheckEvery } from "./clause/check-every.js";
import type { Clause } from "./clause/clause.js";
import { clauseFrom, clauseOf, clauseSelect } from "./clause/clause.repository.js";
import { type ContractComment, commentSelect } from "./clause/comment.repository.js";
import type { ContractDateCode, DatedRound } from "./date/contract-date.js";

export type ClauseRow = Clause & { readonly text: string };
export type ClauseVersion = {
  readonly clauseId: string;
  readonly no: number;
  readonly text: string;
  readonly holder: string | null;
  readonly checkEvery: CheckEvery | null;
  readonly writtenAt: Date;
};
/** Women on the staff side of a contract, null where nobody is named yet, and in the union. */
export type WomenOf = { readonly onStaffSide: number | null; readonly inUnion: number };
type DateRow = {
  readonly contractId: string;
  readonly code: ContractDateCode;
  readonly roundNo: number;
  readonly on: LocalDate;
  readonly zh: string;
  readonly en: string;
};

/** What belongs to contracts that the reader sees already; many of them in one statement each. */
export class ContractPartsReader {
  constructor(private readonly sql: Sql) {}

  async dates(
    unionId: string,
    contractIds: readonly string[],
  ): Promise<(DatedRound & { readonly contractId: string })[]> {
    const rows = await this.sql.query<DateRow[]>(
      `SELECT contract_id AS contractId, round_no AS roundNo, code, due_on AS \`on\`, says_zh AS zh, says_en AS en FROM contract_date
       WHERE union_id = ? AND contract_id IN (?) ORDER BY contract_id, due_on, round_no, code`,
      [unionId, contractIds],
    );
    return rows.map(({ zh, en, ...row }) => ({ ...row, says: { zh, en } }));
  }

  /** The clauses of contracts with their newest texts, in the order of the contract. */
  async clauses(unionId: string, contractIds: readonly string[]): Promise<ClauseRow[]> {
    const rows = await this.sql.query<
      (Omit<ClauseRow, "isDropped"> & { readonly isDropped: number })[]
    >(
      `SELECT ${clauseSelect}, v.text FROM ${clauseFrom}
       WHERE k.union_id = ? AND k.contract_id IN (?) ORDER BY k.contract_id, k.chapter_no, k.clause_no`,
      [unionId, contractIds],
    );
    return rows.map(clauseOf);
  }

  async versions(unionId: string, clauseIds: readonly string[]): Promise<ClauseVersion[]> {
    const rows = await this.sql.query<
      (Omit<ClauseVersion, "writtenAt"> & { readonly writtenAt: string })[]
    >(
      `SELECT clause_id AS clauseId, no, text, holder, check_every AS checkEvery, written_at AS writtenAt FROM contract_clause_version
       WHERE union_id = ? AND clause_id IN (?) ORDER BY clause_id, no`,
      [unionId, clauseIds],
    );
    return rows.map((row) => ({ ...row, writtenAt: fromSqlInstant(row.writtenAt) }));
  }

  /** The comments on clauses: all of them, or only one person's own. */
  comments(
    unionId: string,
    clauseIds: readonly string[],
    authorId: string | null,
  ): Promise<ContractComment[]> {
    const [own, params] =
      authorId === null ? ["", []] : [" AND m.author_member_id = ?", [authorId]];
    return this.sql.query(
      `SELECT ${commentSelect} FROM contract_comment m WHERE m.union_id = ? AND m.clause_id IN (?)${own} ORDER BY m.clause_id, m.id`,
      [unionId, clauseIds, ...params],
    );
  }

  /** How many women there are on the staff sides of contracts and among the union's people, as the directory knows them. */
  async women(unionId: string, contractIds: readonly string[]): Promise<Map<string, WomenOf>> {
    const rows = await this.sql.query<{ id: string; onStaffSide: string; inUnion: string }[]>(
      `SELECT r.contract_id AS id, COUNT(m.id) AS onStaffSide,
         (SELECT COUNT(*) FROM directory_member w WHERE w.union_id = ? AND w.sex = 'FEMALE' AND w.removed = 0) AS inUnion
       FROM contract_representative r
         LEFT JOIN directory_member m ON m.union_id = r.union_id AND m.id = r.member_id AND m.sex = 'FEMALE'
       WHERE r.union_id = ? AND r.contract_id IN (?) AND r.side = 'STAFF' GROUP BY r.contract_id`,
      [unionId, unionId, contractIds],
    );
    return new Map(
      rows.map(({ id, onStaffSide, inUnion }) => [
        id,
        { onStaffSide: Number(onStaffSide), inUnion: Number(inUnion) },
      ]),
    );
  }
}
