import { newId, type Sql, toSqlInstant } from "@union/persistence";
import { importColumns, importOf } from "./import.reader.js";
import type { ClaimedImport } from "./import-needs.js";
import type { RegisterImport } from "./import-state.js";

/** How long a runner may be silent before another takes its import over, unless told. */
export const usualLeaseMs = 20_000;

type Held = Pick<ClaimedImport, "id" | "lease">;

export type Tally = {
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly corrected: number;
};

/** The imports that wait or run. Whoever holds a lease writes on; whoever lost it writes nothing. */
export class ImportQueue {
  constructor(
    private readonly sql: Sql,
    private readonly leaseMs = usualLeaseMs,
  ) {}

  /**
   * Takes the oldest import that waits, or whose runner has fallen silent, unless its register is being imported already;
   * the unique key on `busy_with` decides between runners that try at once. The lease is what tells this runner from one
   * that came back from the dead.
   */
  async claim(): Promise<ClaimedImport | null> {
    for (;;) {
      const now = toSqlInstant(new Date());
      const [next] = await this.sql.query<{ position: number }[]>(
        `SELECT i.position FROM register_import i
         WHERE (i.state = 'QUEUED' OR (i.state = 'RUNNING' AND i.lease_until < ?)) AND NOT EXISTS (
           SELECT 1 FROM register_import r
           WHERE r.busy_with = CONCAT(i.union_id, '/', i.register) AND r.position <> i.position)
         ORDER BY i.position LIMIT 1`,
        [now],
      );
      if (!next) return null;
      const lease = newId();
      const taken = await this.sql.query<{ affectedRows: number }>(
        `UPDATE IGNORE register_import SET state = 'RUNNING', lease = ?, lease_until = ?, attempts = attempts + 1
         WHERE position = ? AND (state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < ?))`,
        [lease, this.leaseEnd(), next.position, now],
      );
      if (taken.affectedRows === 0) continue;
      const [row] = await this.sql.query<Record<string, unknown>[]>(
        `SELECT ${importColumns}, attempts FROM register_import WHERE position = ? AND lease = ?`,
        [next.position, lease],
      );
      return row ? { ...importOf(row), lease, attempts: Number(row["attempts"]) } : null;
    }
  }

  /** Keeps an import held while nothing of it is committed, as in a long reading. */
  async renew({ id, lease }: Held): Promise<void> {
    await this.sql.query("UPDATE register_import SET lease_until = ? WHERE id = ? AND lease = ?", [
      this.leaseEnd(),
      id,
      lease,
    ]);
  }

  /** Adds a decided chunk to the tally and renews the lease; false when another runner has taken over. */
  async advance({ id, lease }: Held, doneRow: number, tally: Tally): Promise<boolean> {
    const written = await this.sql.query<{ affectedRows: number }>(
      `UPDATE register_import SET done_row = ?, total_rows = total_rows + ?, accepted = accepted + ?, unchanged_rows = unchanged_rows + ?,
       refused = refused + ?, corrected = corrected + ?, attempts = 0, lease_until = ? WHERE id = ? AND lease = ? AND state = 'RUNNING'`,
      [
        doneRow,
        tally.total,
        tally.accepted,
        tally.unchanged,
        tally.refused,
        tally.corrected,
        this.leaseEnd(),
        id,
        lease,
      ],
    );
    return written.affectedRows === 1;
  }

  /** The tally so far, locked, or null when the lease is another's. */
  async tally({
    id,
    lease,
  }: Held): Promise<Pick<Tally, "accepted" | "unchanged" | "refused"> | null> {
    const [row] = await this.sql.query<Pick<Tally, "accepted" | "unchanged" | "refused">[]>(
      "SELECT accepted, unchanged_rows AS unchanged, refused FROM register_import WHERE id = ? AND lease = ? FOR UPDATE",
      [id, lease],
    );
    return row ?? null;
  }

  /** Ends an import that is held; false when another runner has taken over. */
  async end(
    { id, lease }: Held,
    state: "DONE" | "FAILED",
    problem: RegisterImport["problem"],
  ): Promise<boolean> {
    const ended = await this.sql.query<{ affectedRows: number }>(
      "UPDATE register_import SET state = ?, problem = ?, finished_at = ?, lease = NULL, lease_until = NULL WHERE id = ? AND lease = ?",
      [state, problem && JSON.stringify(problem), toSqlInstant(new Date()), id, lease],
    );
    return ended.affectedRows === 1;
  }

  /** Lets go of an import after an accident: whoever looks first after the wait goes on from its checkpoint. */
  async retryAfter({ id, lease }: Held, waitMs: number): Promise<void> {
    await this.sql.query(
      "UPDATE register_import SET lease = NULL, lease_until = ? WHERE id = ? AND lease = ?",
      [toSqlInstant(new Date(Date.now() + waitMs)), id, lease],
    );
  }

  /** Lets go of an import because this runner stops: another goes on from its checkpoint at once. */
  async putBack({ id, lease }: Held): Promise<void> {
    await this.sql.query(
      "UPDATE register_import SET state = 'QUEUED', lease = NULL, lease_until = NULL WHERE id = ? AND lease = ?",
      [id, lease],
    );
  }

  private leaseEnd(): string {
    return toSqlInstant(new Date(Date.now() + this.leaseMs));
  }
}
