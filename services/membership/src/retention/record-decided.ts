import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { type Desk, everybodyOf, type FactRefusal, recordFact } from "../matter/index.js";
import {
  type Decision,
  type DecisionUnfounded,
  type FactKind,
  type MatterOpen,
  type MembershipFact,
  type OwnMembership,
  readDecision,
  type StatedDecision,
} from "../member/index.js";

export type DecidedInput = StatedDecision & {
  readonly memberId: string;
  /** Why it reaches back into a year that is over; kept with the fact. */
  readonly backdatedBecause: string | null;
};
export type DecidedRefusal = DecisionUnfounded | OwnMembership | MatterOpen | FactRefusal;

const longestReason = 200;

/** The facts of somebody within the actor's reach whose membership may be decided on now; held. */
export async function factsToDecideOn(
  desk: Desk,
  actor: Actor,
  memberId: string,
): Promise<Result<readonly MembershipFact[], DecidedRefusal>> {
  const scope = scopeOf(actor, "people.write");
  const person = scope && (await desk.people.find(scope, memberId));
  if (!person) return err({ kind: "PersonUnknown" });
  if (memberId === actor.memberId) return err({ kind: "OwnMembership" });
  const open = await desk.matters.openOf(desk.unionId, memberId);
  if (open) return err({ kind: "MatterOpen", matter: desk.kinds[open.kind].stages.name });
  return ok((await desk.members.findFacts(everybodyOf(desk.unionId), memberId, desk.today)) ?? []);
}

/** Records a decision that needs no stages: somebody within reach, no matter open, document and decider named. */
export async function recordDecided(
  desk: Desk,
  actor: Actor,
  input: DecidedInput,
  kind: FactKind,
  reason: string | null,
): Promise<Result<Decision, DecidedRefusal>> {
  const decision = readDecision(input, desk.today);
  if (!decision.ok) return decision;
  const allowed = await factsToDecideOn(desk, actor, input.memberId);
  if (!allowed.ok) return allowed;
  const why = input.backdatedBecause?.trim() || null;
  const said = [reason, why].filter((one) => one !== null).join("；") || null;
  if ([...(said ?? "")].length > longestReason)
    return err({
      kind: "FactTextTooLong",
      max: longestReason,
      path: ["input", "backdatedBecause"],
    });
  const { memberId } = input;
  const done = await recordFact(desk, actor, memberId, kind, decision.value, said, { why });
  return done.ok ? decision : done;
}
