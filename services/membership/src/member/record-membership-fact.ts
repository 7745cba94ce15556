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
import { factProcedures } from "./fact-procedures.js";
import { checkFactDay, type FactDayRefusal, type FactWindow } from "./fact-window.js";
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
/** The person has a matter that is not settled yet: it records its own facts. */
export type MatterOpen = { readonly kind: "MatterOpen"; readonly matter: Sentence };
/** Nobody records what happens to his own membership (2.15). */
export type OwnMembership = { readonly kind: "OwnMembership" };
/** The fact comes about by a procedure of its own, with its steps and its two persons (2.1.3, 2.1.4). */
export type FactHasProcedure = { readonly kind: "FactHasProcedure"; readonly procedure: Sentence };
/** The person is a member of another union of the house (MEM-R5). */
export type MemberElsewhere = { readonly kind: "MemberElsewhere" };
export type RecordMembershipFactInput = MembershipFact & { readonly memberId: string };
type Refusal =
  | PersonUnknown
  | OwnMembership
  | FactHasProcedure
  | MatterOpen
  | MemberElsewhere
  | DecisionUnfounded
  | FactNotPossible
  | FactTooEarly
  | FactInFuture
  | FactDayRefusal
  | FactReasonMissing
  | FactTextTooLong;

type Needs = {
  members: MemberRepository;
  today: LocalDate;
  /** From which day on a person's membership may change. */
  windowOf: (unionId: string, memberId: string) => Promise<FactWindow>;
  /** What is open for a person, or null. */
  findOpenMatter: (unionId: string, memberId: string) => Promise<Sentence | null>;
  /** Whether he is a member of another union of the house today. */
  isElsewhere: (unionId: string, memberId: string) => Promise<boolean>;
};

/**
 * Takes down what was decided about a membership outside the house (2.1.4), by the chair and never about himself: the transfer in
 * from a union that is not here. Everything else has its procedure (MEM-R10, MEM-R11), and history comes in by the roster.
 */
export const recordMembershipFact =
  ({ members, today, windowOf, findOpenMatter, isElsewhere }: Needs) =>
  async (
    actor: Actor,
    { memberId, ...fact }: RecordMembershipFactInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "memberships.decide");
    const facts = scope && (await members.findFacts(scope, memberId, today));
    if (!facts) return err({ kind: "PersonUnknown" });
    if (memberId === actor.memberId) return err({ kind: "OwnMembership" });
    const procedure = factProcedures[fact.kind];
    if (procedure) return err({ kind: "FactHasProcedure", procedure });
    const decision = readDecision(fact, today);
    if (!decision.ok) return decision;
    const { effectiveOn, reason } = fact;
    const timely = checkFactDay(effectiveOn, await windowOf(actor.unionId, memberId), {
      ...{ isChair: true, reason },
    });
    if (!timely.ok) return timely;
    const open = await findOpenMatter(actor.unionId, memberId);
    if (open) return err({ kind: "MatterOpen", matter: open });
    const added = addFact(facts, fact, today);
    if (!added.ok) return added;
    if (await isElsewhere(actor.unionId, memberId)) return err({ kind: "MemberElsewhere" });
    await members.addFact(actor, memberId, fact);
    return ok({ id: memberId });
  };
