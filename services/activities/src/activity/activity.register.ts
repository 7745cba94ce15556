import { count, date, defineRegister, optional, type RowOf, text } from "@union/registers";
import { activityFaults } from "./activity.js";
import { activityProblems } from "./activity-problems.js";
import { organiser } from "./organiser-column.js";

/** 文体活动: one row is an activity that has ended. The register names no campus: it belongs to the whole union. */
export const activityRegister = defineRegister({
  name: "activities",
  sheet: "文体活动",
  number: "no",
  columns: {
    no: text("编号", { max: 40 }),
    name: text("名称"),
    category: text("类别", { max: 40 }),
    festival: optional(text("节日", { max: 40 })),
    organiser: organiser("主办", { own: ["院工会", "本院工会", "工会"] }),
    startedOn: date("开始日期"),
    endedOn: date("结束日期", { notInFuture: true }),
    place: optional(text("地点", { max: 100 })),
    participantTimes: count("参加人次"),
    participants: optional(count("参加人数")),
    results: optional(text("名次奖项", { max: 500 })),
  },
  check: (row) => activityFaults(row).map((fault) => activityProblems[fault]),
});

export type ActivityRow = RowOf<typeof activityRegister>;
