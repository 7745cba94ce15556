import { defineDeadline } from "@union/deadlines";

/** 计划事项到期 (ORG-16) — its owner hears of it before, on the day and after; the chair once it is late for long. */
export const workPlanItemDue = defineDeadline({
  kind: "WORK_PLAN_ITEM_DUE",
  about: "WorkPlanItem",
  name: { zh: "工作计划事项", en: "item of a work plan" },
  todo: {
    responsible: {
      zh: "请完成该事项并报告结果；不能按期完成的，请联系工会变更期限或结转。",
      en: "Do it and report what came of it; if that cannot be done in time, ask the union to move its last day or to carry it over.",
    },
    deputy: {
      zh: "该事项逾期未完成，请督促负责人，或变更期限、结转、取消。",
      en: "It is late: urge its owner, or move its last day, carry it over or drop it.",
    },
  },
  steps: (days) => [
    { daysFromDue: -days("workPlan.remindDays"), to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "RESPONSIBLE" },
    { daysFromDue: days("workPlan.escalateDays"), to: "DEPUTY" },
  ],
});
