import type { ServiceGround } from "@union/service";
import type { Schedule } from "@union/worker";
import type { DuesMonth } from "./dues-month.js";
import { keepDues } from "./keep-dues.js";

/** Every morning dues are kept for each union that has begun to charge them. */
export const duesSchedule = ({ keys, clock }: Pick<ServiceGround, "keys" | "clock">): Schedule => ({
  name: "dues",
  pattern: "20 6 * * *",
  run: async (tx, { day }) => {
    const unions = await tx.query<{ unionId: string; latest: DuesMonth }[]>(
      "SELECT union_id AS unionId, MAX(month) AS latest FROM dues_run GROUP BY union_id ORDER BY union_id",
    );
    for (const union of unions) await keepDues({ sql: tx, keys, clock }, union, day);
  },
});
