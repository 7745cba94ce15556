import type { RetentionKey } from "@union/policy";
import type { Database, Sql } from "./database.js";
import { toSqlInstant } from "./instant.js";
import type { Prunable } from "./prunable.js";
import { pruneStatement } from "./prune-statement.js";
import { tryAgain } from "./try-again.js";

export type PruneOptions = {
  readonly now: Date;
  /** Days for which rows are kept: a union's, or everybody's (null). */
  readonly daysOf: (key: RetentionKey, unionId: string | null) => number;
  /** Rows that go in one transaction at most; 1,000 unless told. */
  readonly chunk?: number;
  /** Once it is aborted nothing more is begun. */
  readonly signal?: Pick<AbortSignal, "aborted">;
};

const dayMs = 24 * 3_600_000;

/**
 * Deletes what is old, a little at a time: each chunk is a transaction of its own, so that nobody waits for long. Answers
 * how many rows went. Any number of processes may do it at once, and it may end anywhere: who comes next goes on.
 */
export async function prune(
  db: Database,
  prunable: Prunable,
  { now, daysOf, chunk = 1_000, signal }: PruneOptions,
): Promise<number> {
  const statement = pruneStatement(prunable, chunk);
  const needed = (await prunable.neededFrom?.()) ?? now;
  let gone = 0;
  for (const unionId of prunable.isPerUnion ? await unionsIn(db, prunable) : [null]) {
    const before = now.getTime() - daysOf(prunable.key, unionId) * dayMs;
    const old = toSqlInstant(new Date(Math.min(before, needed.getTime())));
    const parameters = unionId === null ? [old] : [unionId, old];
    for (let went = chunk; went === chunk && !signal?.aborted; gone += went)
      went = await deleteChunk(db, statement, parameters);
  }
  return gone;
}

/** READ COMMITTED locks the rows that go and nothing between them, so that writers go on. */
const deleteChunk = (db: Database, statement: string, parameters: string[]): Promise<number> =>
  tryAgain(() =>
    db.transaction("READ COMMITTED", async (tx) => {
      const { affectedRows } = await tx.query<{ affectedRows: number }>(statement, parameters);
      return affectedRows;
    }),
  );

async function unionsIn(sql: Sql, { table }: Prunable): Promise<string[]> {
  const rows = await sql.query<{ unionId: string }[]>(
    `SELECT DISTINCT union_id AS unionId FROM ${table}`,
  );
  return rows.map(({ unionId }) => unionId);
}
