import { type Actor, ok, type Result } from "@union/kernel";
import { checkDay, type Desk, everybodyOf, type FactRefusal, recordFact } from "../matter/index.js";
import type { Decision } from "../member/index.js";

/**
 * The membership stays: the transfer that was started ends by a fact of its own day. One that ends on the day on which it
 * started never was: its start is reversed, and kept as reversed.
 */
export async function cancelFact(
  desk: Desk,
  actor: Actor,
  memberId: string,
  decision: Decision,
  why: string | null,
): Promise<Result<null, FactRefusal>> {
  const { unionId, members, today } = desk;
  const facts = await members.findFacts(everybodyOf(unionId), memberId, today);
  const latest = facts?.at(-1);
  if (latest?.kind !== "TRANSFER_STARTED" || latest.effectiveOn !== decision.effectiveOn)
    return recordFact(desk, actor, memberId, "TRANSFER_CANCELLED", decision, why);
  const timely = await checkDay(desk, actor, memberId, { on: latest.effectiveOn, why });
  if (!timely.ok) return timely;
  await members.reverseLatest({ unionId, accountId: actor.accountId }, memberId, {
    ...decision,
    reason: why,
  });
  return ok(null);
}
