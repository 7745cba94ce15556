import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Outbox, Sql } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { PolicyOverrideRepository } from "../policy/index.js";
import { addMonths, type DuesMonth, findDuesMonth, lastDayOf, monthOf } from "./dues-month.js";
import { runMonth } from "./run-month.js";

export type MonthUnreadable = { readonly kind: "MonthUnreadable" };
export type MonthNotOver = { readonly kind: "MonthNotOver"; readonly lastDay: LocalDate };
export type MonthTooEarly = { readonly kind: "MonthTooEarly"; readonly earliest: DuesMonth };
export type WholeUnionNeeded = { readonly kind: "WholeUnionNeeded" };
export type ChargeDuesInput = { readonly month: string };

type Needs = {
  sql: Sql;
  keys: DataKeys;
  outbox: Outbox;
  policies: Pick<PolicyOverrideRepository, "all">;
  today: LocalDate;
};
type Refusal = MonthUnreadable | MonthNotOver | MonthTooEarly | WholeUnionNeeded;

/**
 * Charges a month that is over for the whole union (DUE-R1, MEM-R13: only full months count). Asked again it corrects what
 * became known since, and changes nothing where nothing did. Months too long ago are refused: what was earned then is not known.
 */
export const chargeDues =
  ({ sql, keys, outbox, policies, today }: Needs) =>
  async (actor: Actor, input: ChargeDuesInput): Promise<Result<{ id: string }, Refusal>> => {
    const month: DuesMonth | null = findDuesMonth(input.month);
    if (month === null) return err({ kind: "MonthUnreadable" });
    const scope = scopeOf(actor, "dues.write");
    if (!scope || !isWide(scope)) return err({ kind: "WholeUnionNeeded" });
    if (lastDayOf(month) >= today) return err({ kind: "MonthNotOver", lastDay: lastDayOf(month) });
    const { unionId, accountId } = actor;
    const overrides = await policies.all(unionId);
    const moment = { campusId: null, on: today };
    const back = resolvePolicy("dues.chargeMonthsBack", moment, overrides).value;
    const earliest = addMonths(monthOf(today), -back);
    if (month < earliest) return err({ kind: "MonthTooEarly", earliest });
    return ok(
      await runMonth({ sql, keys, outbox, overrides, today }, { unionId, month, accountId }),
    );
  };
