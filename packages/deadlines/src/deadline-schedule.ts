import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { DeadlineKind } from "./deadline-kind.js";
import { sweepDeadlines } from "./sweep-deadlines.js";

/** The schedule by which a service sweeps its clocks: some of them every minute, so that a backlog is told little by little. */
export const deadlineSchedule = (kinds: readonly DeadlineKind[]) => ({
  name: "sweep-deadlines",
  everyMs: 60_000,
  run: async (tx: Sql, { day }: { readonly day: LocalDate }): Promise<void> => {
    await sweepDeadlines(tx, kinds, day);
  },
});
