import { type Actor, err, type LocalDate, type Result, type Scope } from "@union/kernel";
import {
  addFact,
  checkFactDay,
  type Decision,
  type FactDayRefusal,
  type FactInFuture,
  type FactKind,
  type FactNotPossible,
  type FactReasonMissing,
  type FactTextTooLong,
  type FactTooEarly,
  FactWindowReader,
  goesBack,
  type PersonUnknown,
} from "../member/index.js";
import type { Desk } from "./matter-kind.js";

export type FactRefusal =
  | PersonUnknown
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactDayRefusal
  | FactReasonMissing
  | FactTextTooLong;

/** Everybody of a union: for facts that a matter records after it has asked whose step it is. */
export const everybodyOf = (unionId: string): Scope => ({
  unionId,
  reach: [{ campusIds: null, departmentIds: null }],
  memberId: null,
});

/** Whether the membership of somebody may change from a day on: not before him and his request, nor longer ago than policy allows. */
export async function checkDay(
  { unionId, tx, keys, today }: Desk,
  actor: Actor,
  memberId: string,
  { on, why }: { readonly on: LocalDate; readonly why: string | null },
  about: Parameters<FactWindowReader["of"]>[2] = {},
): Promise<Result<null, FactDayRefusal>> {
  const window = await new FactWindowReader(tx, keys, today).of(unionId, memberId, about);
  return checkFactDay(on, window, { isChair: goesBack(actor), reason: why });
}

/** The request that a fact answers, and what the actor says of a day in a year that is over. */
type Beside = {
  readonly requestedOn?: LocalDate;
  readonly why?: string | null;
  /** No decision on this person that policy bounds: a death, the end of the whole union. */
  readonly isUnbounded?: boolean;
};

/** Records what a decided matter means for the membership: one dated fact with its document and decider, where it may follow. */
export async function recordFact(
  desk: Desk,
  actor: Actor,
  memberId: string,
  kind: FactKind,
  { effectiveOn, document, decidedBy }: Decision,
  reason: string | null,
  { requestedOn, why = reason, isUnbounded = kind === "DIED" }: Beside = {},
): Promise<Result<null, FactRefusal>> {
  const { unionId, members, today } = desk;
  const facts = await members.findFacts(everybodyOf(unionId), memberId, today);
  if (!facts) return err({ kind: "PersonUnknown" });
  const fact = { kind, effectiveOn, document, decidedBy, reason: reason?.slice(0, 200) ?? null };
  const added = addFact(facts, fact, today);
  if (!added.ok) return added;
  const about = { requestedOn: requestedOn ?? null, isUnbounded };
  const timely = await checkDay(desk, actor, memberId, { on: effectiveOn, why }, about);
  if (!timely.ok) return timely;
  await members.addFact({ unionId, accountId: actor.accountId }, memberId, fact);
  return added;
}
