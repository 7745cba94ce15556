import { err, type LocalDate, localDateOf, ok, type Result } from "@union/kernel";
import type { MembershipStatus } from "../member/index.js";

/** Why somebody is to be erased: he asks for it himself, or the time for which his registration is kept is over. */
export type ErasureGround = "OWN_REQUEST" | "RETENTION_OVER";

/** What decides whether a person may be erased: where his membership stands and since when; null is never a member. */
export type ErasureFacts = {
  readonly status: MembershipStatus | null;
  /** Since when the status lasts; of staff who never joined, the day on which the last post ended, null while it lasts. */
  readonly since: LocalDate | null;
};

export type StillMember = { readonly kind: "StillMember" };
export type KeptUntil = { readonly kind: "KeptUntil"; readonly until: LocalDate | null };

const ended: readonly MembershipStatus[] = [
  "TRANSFERRED_OUT",
  "WITHDRAWN",
  "DEEMED_WITHDRAWN",
  "EXPELLED",
  "DECEASED",
];

/** The first day on which a registration is no more kept: so many years after the end (retention default of 2.13.1); null while it goes on. */
export function keptUntil({ status, since }: ErasureFacts, years: number): LocalDate | null {
  if (since === null || (status !== null && !ended.includes(status))) return null;
  const [year, month, day] = since.split("-").map(Number) as [number, number, number];
  return localDateOf(year + years, month, day) ?? localDateOf(year + years, 3, 1);
}

/**
 * Whether the law lets a person be erased now (PI-R10): never while the membership goes on, whose register the union has to
 * keep. His own wish may be followed before the time of keeping is over; an officer's may not.
 */
export function mayErase(
  facts: ErasureFacts,
  ground: ErasureGround,
  today: LocalDate,
  years: number,
): Result<null, StillMember | KeptUntil> {
  if (facts.status !== null && !ended.includes(facts.status)) return err({ kind: "StillMember" });
  if (ground === "OWN_REQUEST") return ok(null);
  const until = keptUntil(facts, years);
  return until !== null && until <= today ? ok(null) : err({ kind: "KeptUntil", until });
}
