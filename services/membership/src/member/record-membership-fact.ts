import { type Actor, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { MemberRepository } from "./member.repository.js";
import {
  addFact,
  type FactInFuture,
  type FactNotPossible,
  type FactReasonMissing,
  type FactTextTooLong,
  type FactTooEarly,
  type MembershipFact,
} from "./membership.value.js";

export type PersonUnknown = { readonly kind: "PersonUnknown" };
export type RecordMembershipFactInput = MembershipFact & { readonly memberId: string };
type Refusal =
  | PersonUnknown
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactReasonMissing
  | FactTextTooLong;

type Needs = { members: MemberRepository; today: LocalDate };

/** Records what happened to a membership (2.1.4): a dated fact that ends the one before it. Nothing earlier is rewritten. */
export const recordMembershipFact =
  ({ members, today }: Needs) =>
  async (
    actor: Actor,
    { memberId, ...fact }: RecordMembershipFactInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "people.write");
    const facts = scope && (await members.findFacts(scope, memberId, today));
    if (!facts) return err({ kind: "PersonUnknown" });
    const added = addFact(facts, fact, today);
    if (!added.ok) return added;
    await members.addFact(actor, memberId, fact);
    return ok({ id: memberId });
  };
