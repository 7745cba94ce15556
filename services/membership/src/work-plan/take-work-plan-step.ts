import { persons } from "@union/deadlines";
import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { WorkPlanUnknown } from "./add-work-plan-item.js";
import { canSeeWorkPlan } from "./can-see-work-plan.js";
import { watchWorkPlanItem } from "./watch-work-plan-item.js";
import {
  type AdoptionInFuture,
  type AdoptionMissing,
  adoptionOf,
  closingOf,
  type SummaryMissing,
  type WorkPlanEmpty,
  type WorkPlanItemsOpen,
} from "./work-plan.js";
import { matterOfPlan, type WorkPlanStep, workPlanStages } from "./work-plan.stages.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";
import { nameOfPeriod } from "./work-plan-period.js";

export type TakeWorkPlanStepInput = {
  readonly id: string;
  readonly step: WorkPlanStep;
  readonly opinion: string | null;
  readonly document: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: LocalDate | null;
  readonly summary: string | null;
};
export type TakeWorkPlanStepRefusal =
  | WorkPlanUnknown
  | StepRefusal
  | AdoptionMissing
  | AdoptionInFuture
  | WorkPlanEmpty
  | SummaryMissing
  | WorkPlanItemsOpen;

/** Adopts a draft by a decision, which starts the clocks of its items; or closes a plan of which nothing is open, with a summary. */
export const takeWorkPlanStep =
  ({ plans, items, steps, deadlines, policies, today }: WorkPlanNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion, summary, ...decision }: TakeWorkPlanStepInput,
  ): Promise<Result<{ id: string }, TakeWorkPlanStepRefusal>> => {
    const { unionId } = actor;
    const plan = await plans.find(unionId, id);
    if (!plan || !canSeeWorkPlan(actor, plan)) return err({ kind: "WorkPlanUnknown" });
    const taken = takeStep(workPlanStages, matterOfPlan(plan), actor, { step, opinion });
    if (!taken.ok) return taken;
    const all = await items.ofPlan(plan);
    const open = all.filter(({ state }) => state === "OPEN");
    const concerned = step === "adopt" ? open : all.filter(({ state }) => state !== "DROPPED");
    const { to: state } = taken.value;
    if (step === "adopt") {
      const adoption = adoptionOf(decision, open.length, today);
      if (!adoption.ok) return adoption;
      await plans.save(plan, { state, ...adoption.value });
      const overrides = await policies.all(unionId);
      for (const item of open) await watchWorkPlanItem(deadlines, plan, item, today, overrides);
    } else {
      const closing = closingOf(summary, open.length);
      if (!closing.ok) return closing;
      await plans.save(plan, { state, summary: closing.value });
    }
    await steps.pass(workPlanStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfPeriod(plan).zh, step, ...taken.value },
      campusId: plan.campusId,
      parties: { OWNERS: persons(...new Set(concerned.map(({ ownerId }) => ownerId))) },
    });
    return ok({ id });
  };
