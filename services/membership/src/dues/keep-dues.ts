import type { LocalDate } from "@union/kernel";
import { type DataKeys, newId, Outbox, type Sql } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { PolicyOverrideRepository } from "../policy/index.js";
import { addMonths, type DuesMonth, monthOf } from "./dues-month.js";
import { runMonth } from "./run-month.js";
import { watchArrears } from "./watch-arrears.js";

/** A union that charges dues, and the latest month it has charged. */
export type DuesUnion = { readonly unionId: string; readonly latest: DuesMonth };
type Needs = { readonly sql: Sql; readonly keys: DataKeys; readonly clock: () => Date };

/** How many months before it a run of the house looks at again, for what became known since; later ones are asked for by hand. */
const monthsBack = 12;

/**
 * What a day brings for a union's dues: from the policy day on it charges the months that are over and sets the year before
 * right, and it looks after arrears. Where all is done it does nothing.
 */
export async function keepDues(
  { sql, keys, clock }: Needs,
  union: DuesUnion,
  today: LocalDate,
): Promise<void> {
  const { unionId } = union;
  const overrides = await new PolicyOverrideRepository(sql).all(unionId);
  const outbox = new Outbox(sql, { unionId, traceId: newId() });
  const needs = { sql, keys, outbox, overrides, today };
  for (const month of await monthsToRun(sql, union, overrides, today))
    await runMonth(needs, { unionId, month, accountId: null });
  await watchArrears({ ...needs, unionId, clock });
}

/** The months to charge now and, where there are any, those of the year before that were charged. */
async function monthsToRun(
  sql: Sql,
  { unionId, latest }: DuesUnion,
  overrides: readonly PolicyOverride[],
  today: LocalDate,
): Promise<DuesMonth[]> {
  const moment = { campusId: null, on: today };
  const isDay = Number(today.slice(8)) >= resolvePolicy("dues.chargeDay", moment, overrides).value;
  const until = addMonths(monthOf(today), isDay ? -1 : -2);
  if (until <= latest) return [];
  const charged = await sql.query<{ month: DuesMonth }[]>(
    "SELECT DISTINCT month FROM dues_run WHERE union_id = ? AND month >= ? ORDER BY month",
    [unionId, addMonths(until, -monthsBack)],
  );
  const months = charged.map(({ month }) => month);
  for (let month = addMonths(latest, 1); month <= until; month = addMonths(month, 1))
    months.push(month);
  return months;
}
