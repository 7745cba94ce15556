import { holdersOf } from "@union/deadlines";
import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import { type Desk, recordFact } from "../matter/index.js";
import { causeNames, RetentionRepository } from "../retention/index.js";
import type { UnionEnd } from "./union-end.reader.js";
import { UnionEndRepository } from "./union-end.repository.js";
import { type UnionEndStep, unionEndStages } from "./union-end.stages.js";

export type UnionEndUnknown = { readonly kind: "UnionEndUnknown" };
export type UnionEndStands = { readonly kind: "UnionEndStands" };
export type UnionEndTextUnfit = { readonly kind: "UnionEndTextUnfit"; readonly longest: number };
export type UnionEndNotYet = { readonly kind: "UnionEndNotYet"; readonly endsOn: LocalDate };
export type ProposeUnionEndInput = Pick<UnionEnd, "endsOn" | "reason" | "document" | "decidedBy">;
export type TakeUnionEndStepInput = {
  readonly id: string;
  readonly step: UnionEndStep;
  readonly opinion: string | null;
};

const longest = { reason: 200, document: 100, decidedBy: 60 } as const;

/** The employer ends, and the union with it (ORG-R3); nothing changes before another person confirms it. */
export const proposeUnionEnd =
  (desk: Desk) =>
  async (
    actor: Actor,
    input: ProposeUnionEndInput,
  ): Promise<Result<{ id: string }, UnionEndUnknown | UnionEndStands | UnionEndTextUnfit>> => {
    if (!reachesWhole(actor)) return err({ kind: "UnionEndUnknown" });
    const texts = { ...input };
    for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
      const text = input[field].trim();
      if (text === "" || [...text].length > most)
        return err({ kind: "UnionEndTextUnfit", longest: most });
      texts[field] = text;
    }
    const end: UnionEnd = {
      ...{ ...texts, id: newId(), proposedOn: desk.today, retained: null, leftOpen: null },
      ...{ state: unionEndStages.steps.PROPOSE.to, version: 1 },
    };
    const isAlone = await new UnionEndRepository(desk.tx, desk.unionId).add(end);
    if (!isAlone) return err({ kind: "UnionEndStands" });
    const taken = { from: "NONE", to: end.state, opinion: null } as const;
    await desk.steps.pass(unionEndStages, actor, {
      ...about(desk, end),
      step: "PROPOSE",
      ...taken,
    });
    return ok({ id: end.id });
  };

/**
 * Reports the end upward, confirms or drops it. Confirmed on its day or later, by another person than who proposed it, the union
 * stands no longer and every membership in force is kept for the reason of 单位关闭; who has a matter open is counted and left to it.
 */
export const takeUnionEndStep =
  (desk: Desk) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeUnionEndStepInput,
  ): Promise<Result<{ id: string }, UnionEndUnknown | UnionEndNotYet | StepRefusal>> => {
    const ends = new UnionEndRepository(desk.tx, desk.unionId);
    const end = reachesWhole(actor) ? await ends.hold(id) : null;
    if (!end) return err({ kind: "UnionEndUnknown" });
    const taken = takeStep(
      unionEndStages,
      {
        ...{ state: end.state, campusId: null, departmentId: null, owners: [] },
        taken: await desk.steps.taken(desk.unionId, unionEndStages.kind, id),
      },
      actor,
      { step, opinion },
    );
    if (!taken.ok) return taken;
    const { endsOn } = end;
    if (step === "CONFIRM" && endsOn > desk.today) return err({ kind: "UnionEndNotYet", endsOn });
    const kept = step === "CONFIRM" ? await keepMemberships(desk, actor, end) : {};
    if (step === "CONFIRM") await ends.close(endsOn);
    await ends.save({ ...end, ...kept, state: taken.value.to });
    await desk.steps.pass(unionEndStages, actor, { ...about(desk, end), step, ...taken.value });
    return ok({ id });
  };

/** MEM-R7 memberships are kept when the employer closes: one dated fact each, with the document of the end. */
async function keepMemberships(
  desk: Desk,
  actor: Actor,
  { endsOn, document, decidedBy }: UnionEnd,
): Promise<Pick<UnionEnd, "retained" | "leftOpen">> {
  const standing = await new UnionEndRepository(desk.tx, desk.unionId).standing(endsOn);
  const retentions = new RetentionRepository(desk.tx, desk.unionId);
  const decision = { effectiveOn: endsOn, document, decidedBy };
  let retained = 0;
  for (const { id, isOpen } of standing) {
    if (isOpen) continue;
    const because = causeNames.EMPLOYER_CLOSED.zh;
    const beside = { isUnbounded: true };
    const done = await recordFact(desk, actor, id, "RETAINED", decision, because, beside);
    if (!done.ok) continue;
    await retentions.add(id, endsOn, "EMPLOYER_CLOSED");
    retained += 1;
  }
  return { retained, leftOpen: standing.length - retained };
}

const reachesWhole = (actor: Actor): boolean => {
  const scope = scopeOf(actor, "organisation.write");
  return scope !== null && isWide(scope);
};

const about = ({ unionId }: Desk, { id, endsOn }: UnionEnd) => ({
  ...{ unionId, subject: id, subjectName: `单位终止、工会撤销(${endsOn})`, campusId: null },
  parties: {
    CHAIRS: holdersOf(["CHAIR"], null),
    OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], null),
  },
});
