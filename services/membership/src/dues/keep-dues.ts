import { dayOf, type LocalDate } from "@union/kernel";
import { newId, Outbox, type Sql, tryAgain, type Unit } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ServiceGround } from "@union/service";
import { matterKinds } from "../life-cycle/index.js";
import { deskOn } from "../matter/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { addMonths, type DuesMonth, monthOf } from "./dues-month.js";
import { runMonth } from "./run-month.js";
import { watchArrears } from "./watch-arrears.js";

/** A union that charges dues, and the latest month it has charged. */
export type DuesUnion = { readonly unionId: string; readonly latest: DuesMonth };
type Needs = Pick<ServiceGround, "db" | "keys" | "clock" | "log">;

/** How many months before it a run of the house looks at again, for what became known since; later ones are asked for by hand. */
const monthsBack = 12;

/**
 * What a day brings for a union's dues: from the policy day on it charges the months that are over and sets the year before
 * right, a month in a transaction, and it looks after arrears. Where all is done it does nothing.
 */
export async function keepDues({ db, keys, clock, log }: Needs, union: DuesUnion): Promise<void> {
  const today = dayOf(clock());
  const { unionId } = union;
  const overrides = await new PolicyOverrideRepository(db.manager).all(unionId);
  const needs = { keys, overrides, today };
  const step = (work: (unit: Unit) => Promise<unknown>): Promise<unknown> =>
    tryAgain(() =>
      db.transaction("READ COMMITTED", (tx) => {
        const traceId = newId();
        return work({ tx, traceId, outbox: new Outbox(tx, { unionId, traceId }) });
      }),
    );
  for (const month of await monthsToRun(db.manager, union, overrides, today))
    await step(({ tx, outbox }) =>
      runMonth({ ...needs, sql: tx, outbox }, { unionId, month, accountId: null }),
    );
  const ground = { clock, keys, kinds: matterKinds };
  await watchArrears({
    ...{ db, log, step, overrides, unionId, today, clock },
    deskOn: (unit) => deskOn(ground, unit, unionId),
  });
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
    "SELECT DISTINCT month FROM dues_run WHERE union_id = ? AND taken_back_on IS NULL AND month >= ? ORDER BY month",
    [unionId, addMonths(until, -monthsBack)],
  );
  const months = charged.map(({ month }) => month);
  for (let month = addMonths(latest, 1); month <= until; month = addMonths(month, 1))
    months.push(month);
  return months;
}
