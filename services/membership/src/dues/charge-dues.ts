import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Outbox, Sql } from "@union/persistence";
import type { PolicyOverrideRepository } from "../policy/index.js";
import { type DuesMonth, findDuesMonth, lastDayOf } from "./dues-month.js";
import { runMonth } from "./run-month.js";

export type MonthUnreadable = { readonly kind: "MonthUnreadable" };
export type MonthNotOver = { readonly kind: "MonthNotOver"; readonly lastDay: LocalDate };
export type WholeUnionNeeded = { readonly kind: "WholeUnionNeeded" };
export type ChargeDuesInput = { readonly month: string };

type Needs = {
  sql: Sql;
  keys: DataKeys;
  outbox: Outbox;
  policies: Pick<PolicyOverrideRepository, "all">;
  today: LocalDate;
};
type Refusal = MonthUnreadable | MonthNotOver | WholeUnionNeeded;

/**
 * Charges a month that is over for the whole union (DUE-R1, MEM-R13: only full months count). Asked again it corrects what
 * became known since, and changes nothing where nothing did.
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
    return ok(
      await runMonth({ sql, keys, outbox, overrides, today }, { unionId, month, accountId }),
    );
  };
