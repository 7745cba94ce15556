import type { Fen } from "@union/kernel";

export type ChargeState = "DUE" | "PAID" | "WAIVED" | "OVERDUE";
export type ReversalReason = "NO_DUTY" | "RULE_CHANGED" | "BASE_CHANGED" | "RUN_TAKEN_BACK";

/** What a run finds of a person and a month. */
export type FoundCharge = {
  readonly owes: boolean;
  /** The dues by the rule and base as they stand now; null where no base is known. */
  readonly amount: Fen | null;
  readonly rule: string;
  /** The charge that stands already. */
  readonly standing: {
    readonly state: ChargeState;
    readonly amountFen: number;
    readonly rule: string;
    /** Whether it was charged to a record that was merged into this person. */
    readonly isMoved: boolean;
  } | null;
  /** Whether the base is one that was recorded for this month, rather than the roster's of today. */
  readonly baseIsDated: boolean;
};

export type ChargeDecision = {
  readonly charges: boolean;
  readonly reverses: ReversalReason | null;
  readonly lacksBase: boolean;
};

const nothing: ChargeDecision = { charges: false, reverses: null, lacksBase: false };

/**
 * What a run does about a person and a month (DUE-R5): charges what is owed and not charged, reverses what is not owed, and
 * replaces what the rule or a recorded base makes another amount. The roster's base is that of today, so a change of it says
 * nothing about months that were charged. What was waived was decided and stays; so does what was charged to a
 * record that was merged into this one, so that a split finds it again.
 */
export function decideCharge(found: FoundCharge): ChargeDecision {
  const { owes, amount, rule, standing, baseIsDated } = found;
  if (standing === null)
    return owes ? { ...nothing, charges: amount !== null, lacksBase: amount === null } : nothing;
  if (standing.state === "WAIVED" || standing.isMoved) return nothing;
  if (!owes) return { ...nothing, reverses: "NO_DUTY" };
  if (amount === null || amount === standing.amountFen) return nothing;
  if (standing.rule !== rule) return { ...nothing, charges: true, reverses: "RULE_CHANGED" };
  return baseIsDated ? { ...nothing, charges: true, reverses: "BASE_CHANGED" } : nothing;
}
