import type { LocalDate } from "@union/kernel";
import {
  bulkInsert,
  isDuplicate,
  newId,
  type Sql,
  StaleVersion,
  toSqlInstant,
} from "@union/persistence";
import type { CheckEvery } from "./check-every.js";
import type { Clause, ClauseDraft, ClauseWords } from "./clause.js";

type Of = { readonly unionId: string; readonly id: string };
type Row = Omit<Clause, "isDropped"> & { readonly isDropped: number };
/** A clause that binds, and how often it is checked; null where it is not. */
export type Binding = Pick<Clause, "unionId" | "id"> & { readonly every: CheckEvery | null };

export const clauseSelect = `k.union_id AS unionId, k.id, k.contract_id AS contractId, k.chapter_no AS chapterNo, k.chapter, k.clause_no AS clauseNo,
  k.current_no AS currentNo, k.in_force_no AS inForceNo, k.is_dropped AS isDropped, v.holder, v.check_every AS checkEvery,
  b.check_every AS checkInForce, k.next_check_on AS nextCheckOn, k.version`;
/** Clauses with their newest versions `v` and those that bind `b`. */
export const clauseFrom = `contract_clause k
  JOIN contract_clause_version v ON v.union_id = k.union_id AND v.clause_id = k.id AND v.no = k.current_no
  LEFT JOIN contract_clause_version b ON b.union_id = k.union_id AND b.clause_id = k.id AND b.no = k.in_force_no`;
export const clauseOf = <T extends Row>(row: T) => ({ ...row, isDropped: row.isDropped === 1 });

/** The clauses of contracts and the versions of their texts, in one transaction. */
export class ClauseRepository {
  constructor(private readonly tx: Sql) {}

  async addAll({ unionId, id }: Of, drafts: readonly ClauseDraft[], now: Date): Promise<string[]> {
    const rows = drafts.map((draft) => ({ ...draft, id: newId() }));
    await bulkInsert(
      this.tx,
      "contract_clause",
      [
        ...["union_id", "id", "contract_id", "chapter_no", "chapter", "clause_no", "current_no"],
        ...["in_force_no", "is_dropped", "next_check_on", "version"],
      ],
      rows.map((row) => [
        ...[unionId, row.id, id, row.chapterNo, row.chapter, row.clauseNo, 1, null, 0],
        ...[null, 1],
      ]),
    );
    await bulkInsert(
      this.tx,
      "contract_clause_version",
      ["union_id", "clause_id", "no", "text", "holder", "check_every", "written_at"],
      rows.map(({ text, holder, checkEvery, ...row }) => [
        ...[unionId, row.id, 1, text, holder, checkEvery, toSqlInstant(now)],
      ]),
    );
    return rows.map((row) => row.id);
  }

  /** The id of a new clause, or null where another has its number. */
  async add(contract: Of, draft: ClauseDraft, now: Date): Promise<string | null> {
    try {
      return (await this.addAll(contract, [draft], now))[0] ?? null;
    } catch (thrown) {
      if (isDuplicate(thrown)) return null;
      throw thrown;
    }
  }

  async find(unionId: string, id: string): Promise<Clause | null> {
    return (await this.read("k.union_id = ? AND k.id = ?", [unionId, id]))[0] ?? null;
  }

  /** Writes a clause anew; what it says now is a version of its own. Throws {@link StaleVersion} for another's change meanwhile. */
  async save(clause: Clause, words: ClauseWords | null, now: Date): Promise<void> {
    const { unionId, id, isDropped } = clause;
    const currentNo = words === null ? clause.currentNo : (await this.lastNo(unionId, id)) + 1;
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE contract_clause SET current_no = ?, is_dropped = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [currentNo, Number(isDropped), unionId, id, clause.version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
    if (words !== null)
      await this.tx.query(
        "INSERT INTO contract_clause_version (union_id, clause_id, no, text, holder, check_every, written_at) VALUES (?)",
        [[unionId, id, currentNo, words.text, words.holder, words.checkEvery, toSqlInstant(now)]],
      );
  }

  async textOf({ unionId, id }: Of, no: number): Promise<string | null> {
    const [row] = await this.tx.query<{ text: string }[]>(
      "SELECT text FROM contract_clause_version WHERE union_id = ? AND clause_id = ? AND no = ?",
      [unionId, id, no],
    );
    return row?.text ?? null;
  }

  async countStanding({ unionId, id }: Of): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM contract_clause WHERE union_id = ? AND contract_id = ? AND is_dropped = 0",
      [unionId, id],
    );
    return Number(row?.n ?? 0);
  }

  /** The newest texts bind from now on; what was dropped binds no more. */
  async putInForce({ unionId, id }: Of): Promise<void> {
    await this.tx.query(
      `UPDATE contract_clause SET in_force_no = IF(is_dropped = 1, NULL, current_no), version = version + 1
       WHERE union_id = ? AND contract_id = ?`,
      [unionId, id],
    );
  }

  /** A change was given up: what bound before stands again, and clauses that never bound are dropped. */
  async restore({ unionId, id }: Of): Promise<void> {
    await this.tx.query(
      `UPDATE contract_clause SET is_dropped = IF(in_force_no IS NULL, 1, 0), current_no = COALESCE(in_force_no, current_no),
         version = version + 1 WHERE union_id = ? AND contract_id = ?`,
      [unionId, id],
    );
  }

  /** The clauses that bind now, each with the rhythm of the version that binds, whatever is being written meanwhile. */
  async binding({ unionId, id }: Of): Promise<Binding[]> {
    const rows = await this.read(
      "k.union_id = ? AND k.contract_id = ? AND k.in_force_no IS NOT NULL",
      [unionId, id],
    );
    return rows.map((row) => ({ unionId, id: row.id, every: row.checkInForce }));
  }

  /** The day of the next check; null where there is none any more. */
  async checkOn({ unionId, id }: Of, day: LocalDate | null): Promise<void> {
    await this.tx.query(
      "UPDATE contract_clause SET next_check_on = ?, version = version + 1 WHERE union_id = ? AND id = ?",
      [day, unionId, id],
    );
  }

  private async read(where: string, params: readonly unknown[]): Promise<Clause[]> {
    const rows = await this.tx.query<Row[]>(
      `SELECT ${clauseSelect} FROM ${clauseFrom} WHERE ${where} ORDER BY k.chapter_no, k.clause_no`,
      [...params],
    );
    return rows.map(clauseOf);
  }

  private async lastNo(unionId: string, id: string): Promise<number> {
    const [row] = await this.tx.query<{ no: number }[]>(
      "SELECT MAX(no) AS no FROM contract_clause_version WHERE union_id = ? AND clause_id = ?",
      [unionId, id],
    );
    return Number(row?.no ?? 0);
  }
}
