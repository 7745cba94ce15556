import { createHash } from "node:crypto";
import type { Actor, Refusal, Result } from "@union/kernel";
import type { Sql } from "./database.js";
import { toSqlInstant } from "./instant.js";

export type IdempotencyKeyReused = { readonly kind: "IdempotencyKeyReused" };

/** What stands under a key already: the answer to the same request, or another request's. */
type Prior<T> =
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
  private readonly hash: Buffer;

  constructor(
    private readonly actor: Actor,
    key: string,
    private readonly command: string,
    input: unknown,
  ) {
    this.key = storable(key);
    this.hash = fingerprint(command, input);
  }

  /**
   * Takes the key for a transaction; a second request with the same key waits here until the first has ended. Fails with a
   * duplicate entry where the key is taken.
   */
  async claim(tx: Sql): Promise<void> {
    await tx.query(
      `INSERT INTO command_log (union_id, account_id, idempotency_key, command, input_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
      [...this.id, this.command, this.hash, toSqlInstant(new Date())],
    );
  }

  async prior<T>(tx: Sql): Promise<Prior<T>> {
    const [prior] = await tx.query<{ input_hash: Buffer; result: unknown }[]>(
      `SELECT input_hash, result FROM command_log WHERE union_id = ? AND account_id = ? AND idempotency_key = ? LOCK IN SHARE MODE`,
      this.id,
    );
    if (!prior?.input_hash.equals(this.hash)) return { state: "reused" };
    const outcome = typeof prior.result === "string" ? JSON.parse(prior.result) : prior.result;
    return { state: "answered", outcome: outcome as Result<T, Refusal> };
  }

  async store(tx: Sql, outcome: Result<unknown, Refusal>): Promise<void> {
    await tx.query(
      `UPDATE command_log SET result = ? WHERE union_id = ? AND account_id = ? AND idempotency_key = ?`,
      [JSON.stringify(outcome), ...this.id],
    );
  }

  private get id(): string[] {
    return [this.actor.unionId, this.actor.accountId, this.key];
  }
}
