import { createHash } from "node:crypto";
import type { Actor, Refusal, Result } from "@union/kernel";
import type { Sql } from "./database.js";
import { toSqlInstant } from "./instant.js";

export type IdempotencyKeyReused = { readonly kind: "IdempotencyKeyReused" };

type Claim<T> =
  | { readonly state: "claimed" }
  | { readonly state: "answered"; readonly outcome: Result<T, Refusal> }
  | { readonly state: "reused" };

const fingerprint = (command: string, input: unknown): Buffer =>
  createHash("sha256")
    .update(command)
    .update("\n")
    .update(JSON.stringify(input ?? null))
    .digest();

/** The key as its column holds it: one that is too long or not plain ASCII by its fingerprint, lest two of them look alike. */
const storable = (key: string): string =>
  /^[\x21-\x7e]{1,80}$/.test(key) ? key : createHash("sha256").update(key).digest("hex");

/** Remembers what a command answered under its idempotency key, so that the same request has one effect. */
export class CommandLog {
  private readonly key: string;

  constructor(
    private readonly tx: Sql,
    private readonly actor: Actor,
    key: string,
  ) {
    this.key = storable(key);
  }

  /** Takes the key for this transaction; a second request with the same key waits here until the first has ended. */
  async claim<T>(command: string, input: unknown): Promise<Claim<T>> {
    const hash = fingerprint(command, input);
    const claimed = await this.tx.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO command_log (union_id, account_id, idempotency_key, command, input_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
      [this.actor.unionId, this.actor.accountId, this.key, command, hash, toSqlInstant(new Date())],
    );
    if (claimed.affectedRows === 1) return { state: "claimed" };
    const [prior] = await this.tx.query<{ input_hash: Buffer; result: unknown }[]>(
      `SELECT input_hash, result FROM command_log WHERE union_id = ? AND account_id = ? AND idempotency_key = ? LOCK IN SHARE MODE`,
      [this.actor.unionId, this.actor.accountId, this.key],
    );
    if (!prior?.input_hash.equals(hash)) return { state: "reused" };
    const outcome = typeof prior.result === "string" ? JSON.parse(prior.result) : prior.result;
    return { state: "answered", outcome: outcome as Result<T, Refusal> };
  }

  async store(outcome: Result<unknown, Refusal>): Promise<void> {
    await this.tx.query(
      `UPDATE command_log SET result = ? WHERE union_id = ? AND account_id = ? AND idempotency_key = ?`,
      [JSON.stringify(outcome), this.actor.unionId, this.actor.accountId, this.key],
    );
  }
}
