import { type PolicyOverride, type PolicyValue, resolvePolicy } from "@union/policy";
import type { DuesRate } from "./dues-amount.js";
import { type DuesMonth, firstDayOf } from "./dues-month.js";

export type BaseItem = PolicyValue<"dues.baseItems">[number];
/** The rule of a campus and a month (DUE-R1, DUE-R2): the rate, and the pay items whose sum is the base. */
export type DuesRule = DuesRate & { readonly baseItems: readonly BaseItem[] };

/** The rule in force at a campus on the first day of a month: what is decided within a month holds from the next one. */
export function duesRuleAt(
  overrides: readonly PolicyOverride[],
  campusId: string,
  month: DuesMonth,
): DuesRule {
  const moment = { campusId, on: firstDayOf(month) };
  return {
    rateBps: resolvePolicy("dues.rateBps", moment, overrides).value,
    truncateFen: resolvePolicy("dues.truncateFen", moment, overrides).value,
    baseItems: resolvePolicy("dues.baseItems", moment, overrides).value,
  };
}
