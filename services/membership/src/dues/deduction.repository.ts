import type { Actor, LocalDate } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";

type Open = { readonly id: string; readonly givenOn: LocalDate };
type NewDeduction = {
  readonly memberId: string;
  readonly givenOn: LocalDate;
  readonly paper: string | null;
};

/** The authorisations of payroll deduction: one open for a person, those withdrawn kept. */
export class DeductionRepository {
  constructor(private readonly sql: Sql) {}

  async findOpen(unionId: string, memberId: string): Promise<Open | null> {
    await this.sql.query("SELECT id FROM member WHERE union_id = ? AND id = ? FOR UPDATE", [
      unionId,
      memberId,
    ]);
    const [row] = await this.sql.query<Open[]>(
      "SELECT id, given_on AS givenOn FROM dues_authorisation WHERE union_id = ? AND member_id = ? AND is_open = 1 FOR UPDATE",
      [unionId, memberId],
    );
    return row ?? null;
  }

  async add(
    { unionId, accountId }: Actor,
    { memberId, givenOn, paper }: NewDeduction,
  ): Promise<string> {
    const id = newId();
    await this.sql.query(
      "INSERT INTO dues_authorisation (union_id, id, member_id, given_on, document, recorded_by) VALUES (?, ?, ?, ?, ?, ?)",
      [unionId, id, memberId, givenOn, paper, accountId],
    );
    return id;
  }

  async withdraw({ unionId, accountId }: Actor, id: string, on: LocalDate): Promise<void> {
    await this.sql.query(
      "UPDATE dues_authorisation SET withdrawn_on = ?, withdrawn_by = ? WHERE union_id = ? AND id = ?",
      [on, accountId, unionId, id],
    );
  }

  /** Which of these people had authorised deduction on a day; the day of withdrawal is the first without. */
  async inForce(
    unionId: string,
    memberIds: readonly string[],
    on: LocalDate,
  ): Promise<Set<string>> {
    const found = new Set<string>();
    for (let at = 0; at < memberIds.length; at += 1_000) {
      const rows = await this.sql.query<{ memberId: string }[]>(
        `SELECT DISTINCT member_id AS memberId FROM dues_authorisation
         WHERE union_id = ? AND member_id IN (?) AND given_on <= ? AND (withdrawn_on IS NULL OR withdrawn_on > ?)`,
        [unionId, memberIds.slice(at, at + 1_000), on, on],
      );
      for (const { memberId } of rows) found.add(memberId);
    }
    return found;
  }
}
