import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { AddWorkPlanItemRefusal } from "./add-work-plan-item.js";
import type { CarryOverRefusal } from "./carry-over-work-plan-items.js";
import type { ChangeWorkPlanItemRefusal } from "./change-work-plan-item.js";
import type { OpenWorkPlanRefusal } from "./open-work-plan.js";
import type { TakeWorkPlanItemStepRefusal } from "./take-work-plan-item-step.js";
import type { TakeWorkPlanStepRefusal } from "./take-work-plan-step.js";

export const workPlanRefusals: RefusalTexts<
  | OpenWorkPlanRefusal
  | AddWorkPlanItemRefusal
  | ChangeWorkPlanItemRefusal
  | TakeWorkPlanStepRefusal
  | TakeWorkPlanItemStepRefusal
  | CarryOverRefusal
> = {
  ...stepRefusals,
  WorkPlanCampusUnknown: () => ({
    zh: "没有这个院区，或所选范围不在您的权限内，请重新选择。",
    en: "There is no such campus, or your rights do not reach so far; choose again.",
  }),
  WorkPlanExists: () => ({
    zh: "该院区(或全会)这一时期的工作计划已经建立，请打开后补充事项。",
    en: "There is a plan of that place for this period already; open it and add to it.",
  }),
  WorkPlanYearWrong: ({ first, last }) => ({
    zh: `请填写 ${first} 至 ${last} 之间的年份。`,
    en: `Choose a year from ${first} to ${last}.`,
  }),
  WorkPlanPartWrong: ({ periodKind, first, last }) =>
    ({
      YEAR: {
        zh: "年度计划不分时段，时段请填 0。",
        en: "A plan of a year has no part; give 0.",
      },
      HALF_YEAR: {
        zh: "半年计划的时段请填 1(上半年)或 2(下半年)。",
        en: "A plan of half a year is of part 1 or 2; choose one of them.",
      },
      MONTH: {
        zh: `月计划的月份请填 ${first} 至 ${last}。`,
        en: `A plan of a month is of part ${first} to ${last}; choose a month of the year.`,
      },
    })[periodKind],
  WorkPlanUnknown: () => ({
    zh: "没有这个工作计划，或它不在您的权限内，请刷新后重新选择。",
    en: "There is no such work plan, or your rights do not reach so far; reload and choose again.",
  }),
  WorkPlanItemUnknown: () => ({
    zh: "没有这个计划事项，或它不在您的权限内，请刷新后重新选择。",
    en: "There is no such item, or your rights do not reach so far; reload and choose again.",
  }),
  WorkPlanStateWrong: ({ state }) => ({
    zh: `工作计划目前为“${state.zh}”，不能这样办理：草案须先通过，已总结的计划不再变动。`,
    en: `The work plan is ${state.en}, so this is not possible: a draft is adopted first, and a closed plan changes no more.`,
  }),
  WorkPlanFull: ({ most }) => ({
    zh: `一个计划最多 ${most} 个事项，请合并事项，或另列入半年、月计划。`,
    en: `A plan has at most ${most} items; put some together, or into a plan of a half-year or a month.`,
  }),
  WorkPlanEmpty: () => ({
    zh: "计划中没有待办事项，请先添加事项再通过。",
    en: "The plan has no open items; add some before it is adopted.",
  }),
  WorkPlanItemsOpen: ({ open }) => ({
    zh: `还有 ${open} 个事项未了结，请先登记完成、取消或结转到下一计划。`,
    en: `${open} items are still open; record them as done, drop them or carry them over first.`,
  }),
  AdoptionMissing: ({ limit }) => ({
    zh: `请写明通过计划的文件或会议、决定机构(各不超过 ${limit} 字)和日期。`,
    en: `State the document, who decided (each in at most ${limit} characters) and the day of the decision.`,
  }),
  AdoptionInFuture: ({ today }) => ({
    zh: `通过日期不得晚于今天(${today})，请核对。`,
    en: `The day of the decision is not after today (${today}); check it.`,
  }),
  SummaryMissing: ({ limit }) => ({
    zh: `请填写工作总结，1 至 ${limit} 字。`,
    en: `Write the summary, in 1 to ${limit} characters.`,
  }),
  ItemTitleMissing: ({ limit }) => ({
    zh: `请填写事项名称，1 至 ${limit} 字。`,
    en: `Write what is to be done, in 1 to ${limit} characters.`,
  }),
  DueOutsidePlan: ({ from, to }) => ({
    zh: `完成期限须在计划时期内(${from} 至 ${to})，请修改。`,
    en: `The last day lies within the plan's period (${from} to ${to}); change it.`,
  }),
  ItemOwnerUnknown: () => ({
    zh: "没有这位在岗职工，或不在您的权限内，请重新选择负责人。",
    en: "There is no such person at work, or your rights do not reach so far; choose another owner.",
  }),
  ItemServesUnknown: () => ({
    zh: "只能对应同一年度、本院区或全会年度计划中未取消的事项，请重新选择。",
    en: "An item serves one of the same year's plan of its campus or of the union that was not dropped; choose again.",
  }),
  ResultMissing: ({ limit }) => ({
    zh: `请填写完成情况，1 至 ${limit} 字；佐证材料说明不超过 ${limit} 字。`,
    en: `Write what came of it, in 1 to ${limit} characters; the evidence has at most ${limit}.`,
  }),
  ResultBeforePlan: ({ from }) => ({
    zh: `完成日期不能早于计划开始(${from})，请核对。`,
    en: `It cannot have been done before the plan began on ${from}; check the day.`,
  }),
  ResultInFuture: ({ today }) => ({
    zh: `完成日期不得晚于今天(${today})，请核对。`,
    en: `The day on which it was done is not after today (${today}); check it.`,
  }),
  NotTheNextPlan: () => ({
    zh: "只能结转到同一院区(或全会)以后时期的计划，请重新选择。",
    en: "Items go on in a later plan of the same campus, or of the union; choose again.",
  }),
};
