import { type Actor, err, type Result, type Scope } from "@union/kernel";
import {
  addFact,
  type Decision,
  type FactInFuture,
  type FactKind,
  type FactNotPossible,
  type FactReasonMissing,
  type FactTextTooLong,
  type FactTooEarly,
  type PersonUnknown,
} from "../member/index.js";
import type { Desk } from "./matter-kind.js";

export type FactRefusal =
  | PersonUnknown
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactReasonMissing
  | FactTextTooLong;

/** Everybody of a union: for facts that a matter records after it has asked whose step it is. */
export const everybodyOf = (unionId: string): Scope => ({
  unionId,
  reach: [{ campusIds: null, departmentIds: null }],
  memberId: null,
});

/** Records what a decided matter means for the membership: one dated fact with its document and decider, where it may follow. */
export async function recordFact(
  { unionId, members, today }: Desk,
  { accountId }: Pick<Actor, "accountId">,
  memberId: string,
  kind: FactKind,
  { effectiveOn, document, decidedBy }: Decision,
  reason: string | null,
): Promise<Result<null, FactRefusal>> {
  const facts = await members.findFacts(everybodyOf(unionId), memberId, today);
  if (!facts) return err({ kind: "PersonUnknown" });
  const fact = { kind, effectiveOn, document, decidedBy, reason: reason?.slice(0, 200) ?? null };
  const added = addFact(facts, fact, today);
  if (!added.ok) return added;
  await members.addFact({ unionId, accountId }, memberId, fact);
  return added;
}
