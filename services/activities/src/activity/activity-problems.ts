import type { RowProblem } from "@union/registers";
import type { ActivityFault } from "./activity.js";

/** What each fault of an activity means to the officer who typed it. */
export const activityProblems: Readonly<Record<ActivityFault, RowProblem>> = {
  ENDS_BEFORE_START: {
    column: "结束日期",
    code: "ENDS_BEFORE_START",
    message: {
      zh: "结束日期早于开始日期，请检查两个日期。",
      en: "The activity ends before it starts. Check both days.",
    },
  },
  MORE_PERSONS_THAN_TIMES: {
    column: "参加人数",
    code: "MORE_PERSONS_THAN_TIMES",
    message: {
      zh: "参加人数多于参加人次；每人至少参加一次，请核对这两列。",
      en: "There are more persons than person-times; everybody takes part at least once. Check both columns.",
    },
  },
};
