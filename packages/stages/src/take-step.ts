import {
  type Actor,
  covers,
  err,
  isUnseen,
  ok,
  type Result,
  type Sentence,
  scopeOf,
} from "@union/kernel";
import type { Stages, Step } from "./stages.js";

/** A step that was taken, and by whom; null is the house itself. */
export type TakenStep = {
  readonly step: string;
  readonly accountId: string | null;
  readonly memberId: string | null;
};

/** What a step is taken on: where the matter stands, where it belongs, whose it is, and what was done so far. */
export type Matter<State extends string = string> = {
  readonly state: State;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  /** The people whose matter it is, by member id. */
  readonly owners: readonly string[];
  readonly taken: readonly TakenStep[];
};

export type StepNotPossible = {
  readonly kind: "StepNotPossible";
  readonly step: Sentence;
  readonly state: Sentence;
  /** What people may do instead; the house's own steps are nobody's to take. */
  readonly possible: readonly Sentence[];
  /** Whether no step leads on from here, not even one of the house. */
  readonly isOver: boolean;
};
export type StepNotYours = { readonly kind: "StepNotYours"; readonly step: Sentence };
export type StepApart = {
  readonly kind: "StepApart";
  readonly step: Sentence;
  readonly from: Sentence | null;
};
export type OpinionMissing = { readonly kind: "OpinionMissing"; readonly step: Sentence };
export type OpinionTooLong = { readonly kind: "OpinionTooLong"; readonly max: number };
export type StepRefusal =
  | StepNotPossible
  | StepNotYours
  | StepApart
  | OpinionMissing
  | OpinionTooLong;

/** The longest opinion, in characters. */
export const longestOpinion = 500;

/**
 * Whether somebody may take a step now, and where it leads. `actor` null is the house itself: a day that came, an event that was
 * heard. Steps of a role are bounded by the place that the role reaches; nobody takes a step that must be another's.
 */
export function takeStep<State extends string, Name extends string>(
  stages: Stages<State, Name>,
  matter: Matter<State>,
  actor: Actor | null,
  { step: name, opinion }: { readonly step: Name; readonly opinion: string | null },
): Result<
  { readonly from: State; readonly to: State; readonly opinion: string | null },
  StepRefusal
> {
  const step = stages.steps[name];
  if (!mayTake(step, matter, actor)) return err({ kind: "StepNotYours", step: step.name });
  if (!step.from.includes(matter.state)) {
    const next = stepsFrom(stages, matter.state)
      .map((possible) => stages.steps[possible])
      .filter(({ begins }) => begins !== true);
    return err({
      kind: "StepNotPossible",
      step: step.name,
      state: stages.states[matter.state],
      possible: next.filter(({ by }) => by !== "HOUSE").map(({ name: possible }) => possible),
      isOver: next.length === 0,
    });
  }
  const apart = apartFrom(step, matter, actor);
  if (apart !== undefined)
    return err({
      kind: "StepApart",
      step: step.name,
      from: apart === "OWNER" ? null : (stages.steps[apart as Name]?.name ?? null),
    });
  const said = opinion === null || isUnseen(opinion) ? null : opinion.trim();
  if (step.opinion === "REQUIRED" && said === null)
    return err({ kind: "OpinionMissing", step: step.name });
  if (said !== null && [...said].length > longestOpinion)
    return err({ kind: "OpinionTooLong", max: longestOpinion });
  return ok({ from: matter.state, to: step.to, opinion: step.opinion === "NONE" ? null : said });
}

/** The steps that a state allows, whoever takes them. */
export const stepsFrom = <State extends string, Name extends string>(
  stages: Stages<State, Name>,
  state: State,
): Name[] =>
  (Object.entries(stages.steps) as [Name, Step<State>][])
    .filter(([, { from }]) => from.includes(state))
    .map(([name]) => name);

/** The steps that somebody may take now: what a screen offers. */
export const stepsOf = <State extends string, Name extends string>(
  stages: Stages<State, Name>,
  matter: Matter<State>,
  actor: Actor,
): Name[] =>
  stepsFrom(stages, matter.state).filter((name) => {
    const step = stages.steps[name];
    return mayTake(step, matter, actor) && apartFrom(step, matter, actor) === undefined;
  });

function mayTake(step: Step<string>, matter: Matter, actor: Actor | null): boolean {
  if (actor === null || step.by === "HOUSE") return actor === null && step.by === "HOUSE";
  if (step.by === "OWNER") return actor.memberId !== null && matter.owners.includes(actor.memberId);
  const scope = scopeOf(actor, step.by);
  return scope !== null && covers(scope, matter.campusId, matter.departmentId);
}

/** Which earlier part keeps the actor from this step; a person is one person, whichever of his accounts he uses. */
function apartFrom(step: Step<string>, matter: Matter, actor: Actor | null): string | undefined {
  if (actor === null) return undefined;
  const isHim = ({ accountId, memberId }: TakenStep) =>
    accountId === actor.accountId || (memberId !== null && memberId === actor.memberId);
  return step.apartFrom.find((part) =>
    part === "OWNER"
      ? actor.memberId !== null && matter.owners.includes(actor.memberId)
      : matter.taken.some((taken) => taken.step === part && isHim(taken)),
  );
}
