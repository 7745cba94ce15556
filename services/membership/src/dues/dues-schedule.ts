import { describeError } from "@union/observability";
import type { ServiceGround } from "@union/service";
import type { LongSchedule } from "@union/worker";
import type { DuesMonth } from "./dues-month.js";
import { keepDues } from "./keep-dues.js";

type Ground = Pick<ServiceGround, "db" | "keys" | "log">;

/** Every morning dues are kept for each union that has begun to charge them; one that fails is in the log, and holds up no other. */
export const duesSchedule = ({ db, keys, log }: Ground): LongSchedule => ({
  name: "dues",
  pattern: "20 6 * * *",
  runInSteps: async ({ instant }, signal) => {
    const unions = await db.query<{ unionId: string; latest: DuesMonth }[]>(
      "SELECT union_id AS unionId, MAX(month) AS latest FROM dues_run WHERE taken_back_on IS NULL GROUP BY union_id ORDER BY union_id",
    );
    for (const union of unions) {
      if (signal.aborted) return;
      try {
        await keepDues({ db, keys, log, clock: () => instant }, union);
      } catch (failure) {
        const { unionId } = union;
        log.error({ err: describeError(failure), unionId }, "dues wait until tomorrow");
      }
    }
  },
});
