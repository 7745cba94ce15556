import { holdersOf, persons } from "@union/deadlines";
import { type Actor, err, ok, type Refusal, type Result } from "@union/kernel";
import { type Matter, type Parties, type StepRefusal, takeStep } from "@union/stages";
import type { MembershipMatter } from "./matter.js";
import type { Desk, MatterKindOf } from "./matter-kind.js";

type Said = { readonly step: string; readonly opinion: string | null };
/** The step is none of this kind of matter. */
export type StepForeign = { readonly kind: "StepForeign" };

const officers = ["CHAIR", "UNION_OFFICER"] as const;

/** Whose step it is, as the stages ask: the campus that receives takes its own steps, the person's campus all others. */
export const asStageMatter = (
  { receiving }: Pick<MatterKindOf, "receiving">,
  { state, memberId, campusId, departmentId, toCampusId }: MembershipMatter,
  step: string,
  taken: Matter["taken"],
): Matter => {
  const receives = receiving.includes(step);
  return {
    state,
    campusId: receives ? toCampusId : campusId,
    departmentId: receives ? null : departmentId,
    owners: memberId === null ? [] : [memberId],
    taken,
  };
};

const partiesOf = ({ memberId, campusId, toCampusId }: MembershipMatter): Parties => ({
  OWNER: memberId === null ? persons() : persons(memberId),
  OFFICERS: holdersOf(officers, campusId),
  RECEIVERS: holdersOf(officers, toCampusId),
  CHAIRS: holdersOf(["CHAIR"], campusId),
});

/**
 * Lets a matter take a step: asks its stages, does what the step does beside, saves the new state, and remembers and tells
 * the step. Answers the matter as it then stands.
 */
export async function passStep<R extends Refusal = never>(
  { matters, steps, kinds }: Pick<Desk, "matters" | "steps" | "kinds">,
  actor: Actor | null,
  matter: MembershipMatter,
  said: Said,
  effect: (matter: MembershipMatter) => Promise<Result<MembershipMatter, R>> = async () =>
    ok(matter),
): Promise<Result<MembershipMatter, StepRefusal | StepForeign | R>> {
  const { unionId, id, kind } = matter;
  const { stages, settled, place } = kinds[kind];
  if (!Object.hasOwn(stages.steps, said.step)) return err({ kind: "StepForeign" });
  const taken = await steps.taken(unionId, kind, id);
  const passed = takeStep(
    stages,
    asStageMatter(kinds[kind], matter, said.step, taken),
    actor,
    said,
  );
  if (!passed.ok) return passed;
  const done = await effect(matter);
  if (!done.ok) return done;
  const { from, to, opinion } = passed.value;
  const next = { ...done.value, state: to };
  await matters.save(next, settled.includes(to) ? null : place);
  const step = { unionId, subject: id, step: said.step, from, to, opinion };
  const called = { subjectName: next.personName, campusId: next.campusId };
  await steps.pass(stages, actor, { ...step, ...called, parties: partiesOf(next) });
  return ok({ ...next, version: next.version + 1 });
}
