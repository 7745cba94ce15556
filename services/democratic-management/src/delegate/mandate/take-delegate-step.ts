import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { type Decision, type DecisionUnfounded, decisionOf } from "../../congress/index.js";
import type { DelegateNeeds, DelegateWork } from "../delegate-needs.js";
import { checkDay, type DecisionDayUnfit, reasonOf } from "./delegate.js";
import type { Delegate } from "./delegate.repository.js";
import { delegateStages, type PlainStep } from "./delegate.stages.js";
import { ended, inForce } from "./end-of-mandate.js";
import { matterOf, passStep } from "./pass-step.js";

export type TakeDelegateStepInput = Decision & {
  readonly ids: readonly string[];
  readonly step: PlainStep;
  readonly on: LocalDate;
  readonly opinion: string | null;
};
export type DelegateUnknown = {
  readonly kind: "DelegateUnknown";
  readonly path: readonly string[];
};
export type CongressNotSitting = { readonly kind: "CongressNotSitting" };
export type TooManyAtOnce = { readonly kind: "TooManyAtOnce"; readonly most: number };
export type DelegateStepRefusal =
  | StepRefusal
  | DelegateUnknown
  | CongressNotSitting
  | DecisionUnfounded
  | DecisionDayUnfit
  | TooManyAtOnce;

/** Delegates that one request holds at most. */
const most = 500;

/** Takes one step on some mandates (资格审查、生效、暂停…): all of them or none. */
export const takeDelegateStep =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { ids, step, on, opinion, ...papers }: TakeDelegateStepInput,
  ): Promise<Result<{ id: string; ids: string[] }, DelegateStepRefusal>> => {
    const needs = await work(actor.unionId);
    const [first] = ids;
    if (first === undefined || ids.length > most) return err({ kind: "TooManyAtOnce", most });
    const found = await findDelegates(needs, actor, ids);
    if (!found.ok) return found;
    const decision = decisionOf(papers);
    if (!decision.ok) return decision;
    for (const one of found.value) {
      const done = await takeOne(needs, actor, one, { step, on, opinion, ...decision.value });
      if (!done.ok) return done;
    }
    for (const one of oneOfEachCongress(found.value)) await needs.mandatesChanged(one);
    return ok({ id: first, ids: [...ids] });
  };

/** Mandates within the actor's reach, held; one elsewhere does not exist for him. */
export async function findDelegates(
  { delegates }: Pick<DelegateNeeds, "delegates">,
  actor: Actor,
  ids: readonly string[],
): Promise<Result<Delegate[], DelegateUnknown>> {
  const scope = scopeOf(actor, "delegates.write");
  const held = await delegates.hold(actor.unionId, ids);
  const reached = new Set(
    held
      .filter((one) => scope && covers(scope, one.campusId, one.departmentId))
      .map(({ id }) => id),
  );
  const at = ids.findIndex((id) => !reached.has(id));
  return at < 0 ? ok(held) : err({ kind: "DelegateUnknown", path: ["ids", String(at)] });
}

const oneOfEachCongress = (all: readonly Delegate[]): Delegate[] => [
  ...new Map(all.map((one) => [one.congressId, one])).values(),
];

async function takeOne(
  needs: DelegateNeeds,
  actor: Actor,
  one: Delegate,
  { step, on, opinion, ...decision }: Omit<TakeDelegateStepInput, "ids">,
): Promise<Result<null, DelegateStepRefusal>> {
  const { delegates, steps, congresses, today } = needs;
  const taken = await steps.taken(one.unionId, delegateStages.kind, one.id);
  const passed = takeStep(delegateStages, matterOf(one, taken), actor, { step, opinion });
  if (!passed.ok) return passed;
  const day = checkDay(one.sinceOn, on, today);
  if (!day.ok) return day;
  if (step === "ACTIVATE") {
    const [congress] = await congresses.read(one.unionId, [one.congressId]);
    if (congress?.state !== "SITTING") return err({ kind: "CongressNotSitting" });
  }
  if (step === "SUSPEND") await delegates.suspend(one, on);
  if (step === "RESUME") await delegates.resume(one, on);
  await delegates.save(after(one, step, on));
  const because = reasonOf[step] ?? null;
  await delegates.decide(one.unionId, one.id, { step, on, ...decision, because });
  await passStep(needs, actor, one, { step, ...passed.value });
  return ok(null);
}

/** A mandate as a step leaves it. */
function after(one: Delegate, step: PlainStep, on: LocalDate): Delegate {
  const because = reasonOf[step];
  if (because) return ended(one, { on, because });
  if (step === "ACTIVATE") return inForce(one, on);
  return { ...one, state: delegateStages.steps[step].to, sinceOn: on };
}
