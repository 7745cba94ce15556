import type { ArrearsState, ArrearsStep } from "./dues-arrears.stages.js";

/** The months at which the policy reminds and opens. */
export type ArrearsLimits = { readonly remindAt: number; readonly openAt: number };

/**
 * The steps that months missed in a row call for, in their order (DUE-R6): a reminder, the opening for the committee, taking
 * it back once fewer months are missed, and the end once they are paid. OWING stands for arrears nobody was told of yet.
 */
export function decideArrears(
  months: number,
  state: ArrearsState,
  { remindAt, openAt }: ArrearsLimits,
): ArrearsStep[] {
  const opens = months >= Math.max(openAt, remindAt);
  if (state === "OWING") return months < remindAt ? [] : opens ? ["remind", "open"] : ["remind"];
  if (state === "SETTLED") return [];
  if (months < remindAt) return ["settle"];
  if (state === "REMINDED") return opens ? ["open"] : [];
  return opens ? [] : ["relent"];
}
