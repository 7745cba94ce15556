import {
  type Actor,
  err,
  type LocalDate,
  ok,
  type Result,
  type Sentence,
  scopeOf,
} from "@union/kernel";
import { type DecisionUnfounded, readDecision } from "./decision.js";
import type { MemberRepository } from "./member.repository.js";
import {
  addFact,
  type FactInFuture,
  type FactNotPossible,
  type FactReasonMissing,
  type FactTextTooLong,
  type FactTooEarly,
  type MembershipFact,
  statusAfter,
} from "./membership.value.js";

export type PersonUnknown = { readonly kind: "PersonUnknown" };
/** The person has a matter that is not settled yet: it records its own facts. */
export type MatterOpen = { readonly kind: "MatterOpen"; readonly matter: Sentence };
/** The person is a member of another union of the house (MEM-R5). */
export type MemberElsewhere = { readonly kind: "MemberElsewhere" };
export type RecordMembershipFactInput = MembershipFact & { readonly memberId: string };
type Refusal =
  | PersonUnknown
  | MatterOpen
  | MemberElsewhere
  | DecisionUnfounded
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactReasonMissing
  | FactTextTooLong;

type Needs = {
  members: MemberRepository;
  today: LocalDate;
  /** What is open for a person, or null. */
  findOpenMatter: (unionId: string, memberId: string) => Promise<Sentence | null>;
  /** Whether he is a member of another union of the house today. */
  isElsewhere: (unionId: string, memberId: string) => Promise<boolean>;
};

/**
 * Records what was decided about a membership elsewhere (2.1.4): a dated fact with its document and decider that ends the one
 * before it. Nothing earlier is rewritten, and what is open here is settled by its own steps.
 */
export const recordMembershipFact =
  ({ members, today, findOpenMatter, isElsewhere }: Needs) =>
  async (
    actor: Actor,
    { memberId, ...fact }: RecordMembershipFactInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "people.write");
    const facts = scope && (await members.findFacts(scope, memberId, today));
    if (!facts) return err({ kind: "PersonUnknown" });
    const decision = readDecision(fact, today);
    if (!decision.ok) return decision;
    const open = await findOpenMatter(actor.unionId, memberId);
    if (open) return err({ kind: "MatterOpen", matter: open });
    const added = addFact(facts, fact, today);
    if (!added.ok) return added;
    const joins = statusAfter[fact.kind] === "ACTIVE" && fact.kind !== "TRANSFER_CANCELLED";
    if (joins && (await isElsewhere(actor.unionId, memberId)))
      return err({ kind: "MemberElsewhere" });
    await members.addFact(actor, memberId, fact);
    return ok({ id: memberId });
  };
