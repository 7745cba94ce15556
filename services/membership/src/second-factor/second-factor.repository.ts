import { type DataKeys, newId, newSalt, type Sql, toSqlInstant } from "@union/persistence";
import { newRecoveryCodes, recoveryIndex, tidyCode } from "./recovery-code.js";
import { stepOfCode } from "./totp.js";

const column = "second_factor.secret";
type Of = { readonly unionId: string; readonly id: string };
/** BEGUN waits for its first code; one in force may stand beside it until then. */
type State = "BEGUN" | "IN_FORCE";
type Row = {
  readonly salt: Buffer;
  readonly secret: Buffer;
  readonly since: string;
  readonly lastStep: number | null;
};

/** Second factors: the sealed secret of an account's app, and the codes for when it is lost. The account is locked by whoever asks. */
export class SecondFactorRepository {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  /** Takes up a secret that does not count before its first code; one begun earlier is forgotten, one in force stays so until then. */
  async begin({ unionId, id }: Of, secret: string, now: Date): Promise<void> {
    const salt = newSalt();
    const sealed = this.keys.forSubject(salt).seal(column, secret);
    await this.sql.query(
      `INSERT INTO second_factor (union_id, account_id, state, salt, secret, since) VALUES (?, ?, 'BEGUN', ?, ?, ?)
       ON DUPLICATE KEY UPDATE salt = VALUES(salt), secret = VALUES(secret), since = VALUES(since), last_step = NULL, missed = 0`,
      [unionId, id, salt, sealed, toSqlInstant(now)],
    );
  }

  /** Whether a code of the app is right and was not used before; it is used now. */
  async passByApp(accountId: string, state: State, code: string, now: Date): Promise<boolean> {
    const row = await this.row(accountId, state, "FOR UPDATE");
    if (!row) return false;
    const secret = this.keys.forSubject(row.salt).open(column, row.secret);
    const step = stepOfCode(secret, tidyCode(code), now);
    if (step === null || (row.lastStep !== null && step <= row.lastStep)) return false;
    await this.sql.query(
      "UPDATE second_factor SET last_step = ? WHERE account_id = ? AND state = ?",
      [step, accountId, state],
    );
    return true;
  }

  /** Counts a wrong code of the app that is being set up; the last that is allowed gives the set-up up. False where none is under way. */
  async missBegun(accountId: string, allowed: number): Promise<boolean> {
    const of = "account_id = ? AND state = 'BEGUN'";
    await this.sql.query(`DELETE FROM second_factor WHERE ${of} AND missed + 1 >= ?`, [
      accountId,
      allowed,
    ]);
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      `UPDATE second_factor SET missed = missed + 1 WHERE ${of}`,
      [accountId],
    );
    return affectedRows === 1;
  }

  /** Whether a code is right: one of the app, or one for a lost app, which is used up. */
  async pass({ unionId, id: accountId }: Of, code: string, now: Date): Promise<boolean> {
    if (/^\d{6}$/.test(tidyCode(code))) return this.passByApp(accountId, "IN_FORCE", code, now);
    const index = recoveryIndex(this.keys, { unionId, accountId }, code);
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      "UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND code_index = ? AND used_at IS NULL",
      [toSqlInstant(now), accountId, index],
    );
    return affectedRows === 1;
  }

  /** The one begun counts from now on, instead of any before. Answers the codes for a lost app, which are shown this once. */
  async confirm({ unionId, id: accountId }: Of, now: Date): Promise<string[]> {
    await this.sql.query("DELETE FROM recovery_code WHERE account_id = ?", [accountId]);
    await this.sql.query("DELETE FROM second_factor WHERE account_id = ? AND state = 'IN_FORCE'", [
      accountId,
    ]);
    await this.sql.query(
      "UPDATE second_factor SET state = 'IN_FORCE', since = ? WHERE account_id = ? AND state = 'BEGUN'",
      [toSqlInstant(now), accountId],
    );
    const codes = newRecoveryCodes();
    for (const code of codes)
      await this.sql.query(
        "INSERT INTO recovery_code (union_id, account_id, code_index) VALUES (?, ?, ?)",
        [unionId, accountId, recoveryIndex(this.keys, { unionId, accountId }, code)],
      );
    return codes;
  }

  private async row(accountId: string, state: State, lock = ""): Promise<Row | null> {
    const [row] = await this.sql.query<Row[]>(
      `SELECT salt, secret, since, last_step AS lastStep FROM second_factor WHERE account_id = ? AND state = ? ${lock}`,
      [accountId, state],
    );
    return row ?? null;
  }
}

/** Takes an account's second factor and its recovery codes away, and keeps who did so and why. */
export async function forgetSecondFactor(
  sql: Sql,
  { unionId, id: accountId }: Of,
  { by, because, at }: { readonly by: string; readonly because: string; readonly at: Date },
): Promise<void> {
  await sql.query("DELETE FROM recovery_code WHERE account_id = ?", [accountId]);
  await sql.query("DELETE FROM second_factor WHERE account_id = ?", [accountId]);
  await sql.query(
    "INSERT INTO second_factor_reset (union_id, id, account_id, reset_by, reason, at) VALUES (?, ?, ?, ?, ?, ?)",
    [unionId, newId(), accountId, by, because, toSqlInstant(at)],
  );
}
