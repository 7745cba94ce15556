import { type Actor, covers, scopeOf } from "@union/kernel";
import { defineStages, stepsOf } from "@union/stages";
import type { WorkPlan } from "./work-plan.js";

/** 工作计划 — drafted, adopted by a decision, closed with a summary. */
export const workPlanStages = defineStages({
  kind: "WORK_PLAN",
  name: { zh: "工作计划", en: "work plan" },
  states: {
    DRAFT: { zh: "草案", en: "a draft" },
    ADOPTED: { zh: "已通过", en: "adopted" },
    CLOSED: { zh: "已总结", en: "closed" },
  },
  steps: {
    adopt: {
      name: { zh: "通过", en: "adopt" },
      from: ["DRAFT"],
      to: "ADOPTED",
      by: "workPlans.write",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "OWNERS",
          says: {
            zh: "计划已通过，其中有您负责的事项，请按期完成并报告结果。",
            en: "It is adopted, and items of it are yours: do them in time and report what came of them.",
          },
        },
      ],
    },
    close: {
      name: { zh: "总结", en: "close" },
      from: ["ADOPTED"],
      to: "CLOSED",
      by: "workPlans.write",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "OWNERS",
          says: {
            zh: "计划已总结，可查看总结和各事项结果。",
            en: "It is closed; its summary and the results of its items can be read.",
          },
        },
      ],
    },
  },
});

export type WorkPlanStep = keyof typeof workPlanStages.steps;

/** The plan as its stages see it: nobody's own, but its place's. */
export const matterOfPlan = ({ state, campusId }: Pick<WorkPlan, "state" | "campusId">) => ({
  ...{ state, campusId, departmentId: null },
  ...{ owners: [], taken: [] },
});

/** The steps that somebody may take on a plan now. */
export const planStepsOf = (plan: WorkPlan, actor: Actor): WorkPlanStep[] =>
  stepsOf(workPlanStages, matterOfPlan(plan), actor);

/** Whether somebody keeps the plans of a place. */
export function keeps(actor: Actor, campusId: string | null): boolean {
  const scope = scopeOf(actor, "workPlans.write");
  return scope !== null && covers(scope, campusId);
}
