import type { LocalDate } from "@union/kernel";
import {
  type Database,
  type DataKeys,
  newId,
  Outbox,
  type Sql,
  tryAgain,
} from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { PolicyOverrideRepository } from "../policy/index.js";
import { addMonths, type DuesMonth, monthOf } from "./dues-month.js";
import { runMonth } from "./run-month.js";
import { watchArrears } from "./watch-arrears.js";

/** A union that charges dues, and the latest month it has charged. */
export type DuesUnion = { readonly unionId: string; readonly latest: DuesMonth };
type Needs = { readonly db: Database; readonly keys: DataKeys; readonly clock: () => Date };

/** How many months before it a run of the house looks at again, for what became known since; later ones are asked for by hand. */
const monthsBack = 12;

/**
 * What a day brings for a union's dues: from the policy day on it charges the months that are over and sets the year before
 * right, a month in a transaction, and it looks after arrears. Where all is done it does nothing.
 */
export async function keepDues(
  { db, keys, clock }: Needs,
  union: DuesUnion,
  today: LocalDate,
): Promise<void> {
  const { unionId } = union;
  const overrides = await new PolicyOverrideRepository(db.manager).all(unionId);
  const needs = { keys, overrides, today };
  const step = (work: (on: { sql: Sql; outbox: Outbox }) => Promise<unknown>): Promise<unknown> =>
    tryAgain(() =>
      db.transaction("READ COMMITTED", (sql) =>
        work({ sql, outbox: new Outbox(sql, { unionId, traceId: newId() }) }),
      ),
    );
  for (const month of await monthsToRun(db.manager, union, overrides, today))
    await step((on) => runMonth({ ...needs, ...on }, { unionId, month, accountId: null }));
  await step((on) => watchArrears({ ...needs, ...on, unionId, clock }));
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
