import { err, type LocalDate, ok, openEnd, type Result } from "@union/kernel";
import { addFact, type MembershipFact, type MembershipStatus, statusOn } from "../member/index.js";

export type MembershipStands = {
  readonly kind: "MembershipStands";
  readonly status: MembershipStatus | "NONE";
};

/**
 * Whether a person may apply: whoever is no member, and whoever withdrew, was expelled or went over to another union (MEM-R5,
 * MEM-R12). Employment type is irrelevant (MEM-R1).
 */
export function mayJoin(
  facts: readonly MembershipFact[],
  today: LocalDate,
): Result<null, MembershipStands> {
  const said = { reason: null, document: null, decidedBy: null };
  const joined = addFact(facts, { kind: "ENROLLED", effectiveOn: today, ...said }, today);
  return joined.ok || joined.error.kind !== "FactNotPossible"
    ? ok(null)
    : err({ kind: "MembershipStands", status: statusOn(facts, openEnd)?.status ?? "NONE" });
}
