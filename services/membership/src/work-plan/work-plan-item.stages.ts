import type { Actor } from "@union/kernel";
import { defineStages, stepsOf } from "@union/stages";
import type { WorkPlan } from "./work-plan.js";
import type { WorkPlanItem } from "./work-plan-item.js";

/** 计划事项 — open until it is done, dropped for a reason, or carried over into a later plan. */
export const workPlanItemStages = defineStages({
  kind: "WORK_PLAN_ITEM",
  name: { zh: "工作计划事项", en: "item of a work plan" },
  states: {
    OPEN: { zh: "进行中", en: "open" },
    DONE: { zh: "已完成", en: "done" },
    DROPPED: { zh: "已取消", en: "dropped" },
    CARRIED_OVER: { zh: "已结转", en: "carried over" },
  },
  steps: {
    assign: {
      name: { zh: "增补", en: "add" },
      from: ["OPEN"],
      to: "OPEN",
      by: "workPlans.write",
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "该事项列入计划，由您负责，请按期完成并报告结果。",
            en: "It was added to the plan and is yours: do it in time and report what came of it.",
          },
        },
      ],
    },
    change: {
      name: { zh: "变更", en: "change" },
      from: ["OPEN"],
      to: "OPEN",
      by: "workPlans.write",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您负责的事项有变更，请查看其内容和期限。",
            en: "An item of yours was changed; look at what it says and when it is due.",
          },
        },
        {
          whom: "FORMER_OWNER",
          says: {
            zh: "该事项已改由他人负责，您不用再办理。",
            en: "It is another person's now; nothing is left for you to do.",
          },
        },
      ],
    },
    finish: {
      name: { zh: "报告完成", en: "report as done" },
      from: ["OPEN"],
      to: "DONE",
      by: "OWNER",
      tells: [
        {
          whom: "KEEPERS",
          says: {
            zh: "负责人已报告完成，请查看结果。",
            en: "Whoever answers for it reported it as done; look at the result.",
          },
        },
      ],
    },
    recordDone: {
      name: { zh: "登记完成", en: "record as done" },
      from: ["OPEN"],
      to: "DONE",
      by: "workPlans.write",
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您负责的事项已登记为完成，如结果有误请联系工会。",
            en: "An item of yours was recorded as done; tell the union where the result is wrong.",
          },
        },
      ],
    },
    drop: {
      name: { zh: "取消", en: "drop" },
      from: ["OPEN"],
      to: "DROPPED",
      by: "workPlans.write",
      opinion: "REQUIRED",
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您负责的事项已取消，不用再办理，理由见计划。",
            en: "An item of yours was dropped; nothing is left to do. The reason stands with it.",
          },
        },
      ],
    },
    carryOver: {
      name: { zh: "结转", en: "carry over" },
      from: ["OPEN"],
      to: "CARRIED_OVER",
      by: "workPlans.write",
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "您负责的事项已结转到下一计划，期限以下一计划为准。",
            en: "An item of yours goes on in the next plan, with the last day that stands there.",
          },
        },
      ],
    },
  },
});

/** A step that is taken on one item by itself. */
export type WorkPlanItemStep = "finish" | "recordDone" | "drop";

/** The item as its stages see it: its owner's, at the place of its plan. */
export const matterOfItem = (
  { state, ownerId }: Pick<WorkPlanItem, "state" | "ownerId">,
  { campusId }: Pick<WorkPlan, "campusId">,
) => ({ state, campusId, departmentId: null, owners: [ownerId], taken: [] });

const plain: readonly string[] = ["finish", "recordDone", "drop"] satisfies WorkPlanItemStep[];
const isPlain = (step: string): step is WorkPlanItemStep => plain.includes(step);

/** Whether the state of a plan lets a step be taken on its items: results only of what was adopted, and nothing once it is closed. */
export const mayStepIn = (
  { state }: Pick<WorkPlan, "state">,
  step: keyof typeof workPlanItemStages.steps,
): boolean => state === "ADOPTED" || (state === "DRAFT" && ["drop", "change"].includes(step));

/** The steps that somebody may take on an item now. */
export const itemStepsOf = (
  item: WorkPlanItem,
  plan: Pick<WorkPlan, "state" | "campusId">,
  actor: Actor,
): WorkPlanItemStep[] =>
  stepsOf(workPlanItemStages, matterOfItem(item, plan), actor)
    .filter(isPlain)
    .filter((step) => mayStepIn(plan, step));
