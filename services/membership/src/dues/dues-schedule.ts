import type { LocalDate } from "@union/kernel";
import { newId, Outbox, type Tx } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ServiceGround } from "@union/service";
import type { Schedule } from "@union/worker";
import { PolicyOverrideRepository } from "../policy/index.js";
import { addMonths, type DuesMonth, monthOf } from "./dues-month.js";
import { runMonth } from "./run-month.js";
import { watchArrears } from "./watch-arrears.js";

type Union = { readonly unionId: string; readonly latest: DuesMonth };

/** How many months before it a run of the house looks at again, for what became known since; later ones are asked for by hand. */
const monthsBack = 12;

/**
 * Every morning, for each union that has begun to charge dues: from the policy day on it charges the months that are over, sets
 * the year before right, and looks after arrears. It does nothing where all is done.
 */
export const duesSchedule = ({ keys, clock }: Pick<ServiceGround, "keys" | "clock">): Schedule => ({
  name: "dues",
  pattern: "20 6 * * *",
  run: async (tx, { day: today }) => {
    const unions = await tx.query<Union[]>(
      "SELECT union_id AS unionId, MAX(month) AS latest FROM dues_run GROUP BY union_id ORDER BY union_id",
    );
    for (const { unionId, latest } of unions) {
      const overrides = await new PolicyOverrideRepository(tx).all(unionId);
      const outbox = new Outbox(tx, { unionId, traceId: newId() });
      const needs = { sql: tx, keys, outbox, overrides, today };
      for (const month of await monthsToRun(tx, { unionId, latest }, overrides, today))
        await runMonth(needs, { unionId, month, accountId: null });
      await watchArrears({ ...needs, unionId, clock });
    }
  },
});

/** The months to charge now and, where there are any, those of the year before that were charged. */
async function monthsToRun(
  tx: Tx,
  { unionId, latest }: Union,
  overrides: readonly PolicyOverride[],
  today: LocalDate,
): Promise<DuesMonth[]> {
  const { value: day } = resolvePolicy("dues.chargeDay", { campusId: null, on: today }, overrides);
  const isDay = Number(today.slice(8)) >= day;
  const until = addMonths(monthOf(today), isDay ? -1 : -2);
  if (until <= latest) return [];
  const charged = await tx.query<{ month: DuesMonth }[]>(
    "SELECT DISTINCT month FROM dues_run WHERE union_id = ? AND month >= ? ORDER BY month",
    [unionId, addMonths(until, -monthsBack)],
  );
  const months = charged.map(({ month }) => month);
  for (let month = addMonths(latest, 1); month <= until; month = addMonths(month, 1))
    months.push(month);
  return months;
}
