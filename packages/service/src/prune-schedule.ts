import type { Clock } from "@union/kernel";
import { counter, describeError, type Logger } from "@union/observability";
import { type Database, type Prunable, prune, type Sql } from "@union/persistence";
import { retentionDays, type UnionOverride } from "@union/policy";
import type { LongSchedule } from "@union/worker";

type Needs = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly prunables: readonly Prunable[];
  /** What the unions decided, as this service knows it. */
  readonly decided: (sql: Sql) => Promise<readonly UnionOverride[]>;
};

const pruned = counter({
  name: "rows_pruned_total",
  help: "Rows that went because they were older than the policy keeps them",
  labels: ["table"],
});

/**
 * Every night what is older than the unions' policy keeps it goes, table by table. What cannot be pruned today does not
 * hold up the others: it is in the log, and tomorrow's run does it.
 */
export const pruneSchedule = ({ db, clock, log, prunables, decided }: Needs): LongSchedule => ({
  name: "prune",
  pattern: "40 3 * * *",
  runInSteps: async ({ day }, signal) => {
    const overrides = await decided(db.manager);
    const now = clock();
    for (const prunable of prunables) {
      const { table, key } = prunable;
      try {
        const rows = await prune(db, prunable, {
          now,
          daysOf: (asked, unionId) => retentionDays(asked, unionId, day, overrides),
          signal,
        });
        pruned.inc({ table }, rows);
        if (rows > 0) log.info({ table, policy: key, rows }, "old rows went");
      } catch (failure) {
        log.error({ err: describeError(failure), table }, "old rows stay until tomorrow");
      }
    }
  },
});
