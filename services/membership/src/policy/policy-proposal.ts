import { type Actor, addDays, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import {
  findPolicyKey,
  type PolicyKey,
  type PolicyOverride,
  type PolicyRefusal,
  parsePolicyValue,
  resolvePolicy,
} from "@union/policy";

export type PolicyProposalState = "PROPOSED" | "APPROVED" | "REJECTED" | "WITHDRAWN";

/** What is decided about a key: the value, where, from which day on, and on what ground. */
export type PolicyDecision = {
  readonly key: PolicyKey;
  readonly campusId: string | null;
  readonly value: unknown;
  readonly effectiveFrom: LocalDate;
  readonly source: string;
};

/** 本会规定提议 — a decision that one person proposed and another one approves before it is in force (domain 2.15). */
export type PolicyProposal = PolicyDecision & {
  readonly id: string;
  readonly unionId: string;
  readonly state: PolicyProposalState;
  /** The account that proposed it, and the person behind it where there is one. */
  readonly proposedBy: string;
  readonly proposerId: string | null;
  readonly version: number;
};

export type PolicyKeyUnknown = { readonly kind: "PolicyKeyUnknown" };
export type PolicySourceMissing = { readonly kind: "PolicySourceMissing" };
export type PolicyTooFarAhead = { readonly kind: "PolicyTooFarAhead"; readonly latest: LocalDate };
export type PolicyTooLate = { readonly kind: "PolicyTooLate"; readonly earliest: LocalDate };

const longestSource = 200;

/** Reads a decision as somebody wrote it. Refuses unknown keys, values that are not of their key's kind, and a missing or long source. */
export function readPolicyDecision(
  asked: Omit<PolicyDecision, "key"> & { readonly key: string },
): Result<PolicyDecision, PolicyKeyUnknown | PolicySourceMissing | PolicyRefusal> {
  const key = findPolicyKey(asked.key);
  if (key === null) return err({ kind: "PolicyKeyUnknown" });
  const value = parsePolicyValue(key, asked.value);
  if (!value.ok) return value;
  const source = asked.source.trim();
  if (isUnseen(source) || [...source].length > longestSource)
    return err({ kind: "PolicySourceMissing" });
  return ok({ ...asked, key, value: value.value, source });
}

/**
 * Whether a decision may still take effect on its day: finished cases never change (2.16 no. 6), so it may not begin before
 * the day of its approval, except by the days that `policy.backdateMaxDays` of the place allows; nor
 * may it lie so far ahead that nobody would remember it.
 */
export function mayTakeEffect(
  { campusId, effectiveFrom }: Pick<PolicyDecision, "campusId" | "effectiveFrom">,
  today: LocalDate,
  decided: readonly PolicyOverride[],
): Result<null, PolicyTooLate | PolicyTooFarAhead> {
  const moment = { campusId, on: today };
  const { value: days } = resolvePolicy("policy.backdateMaxDays", moment, decided);
  const earliest = addDays(today, -days);
  if (effectiveFrom < earliest) return err({ kind: "PolicyTooLate", earliest });
  const latest = addDays(today, resolvePolicy("policy.aheadMaxDays", moment, decided).value);
  return effectiveFrom > latest ? err({ kind: "PolicyTooFarAhead", latest }) : ok(null);
}

/** Whether somebody is the person who proposed it, by whichever of his accounts. */
export const isProposer = (
  { proposedBy, proposerId }: Pick<PolicyProposal, "proposedBy" | "proposerId">,
  { accountId, memberId }: Actor,
): boolean => proposedBy === accountId || (proposerId !== null && proposerId === memberId);
