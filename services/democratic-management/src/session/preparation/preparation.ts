/** 筹备小组 — the groups that prepare a session (2.2.7). */
export const taskGroups = [
  "CREDENTIALS",
  "SECRETARIAT",
  "PROPOSALS",
  "PUBLICITY",
  "LOGISTICS",
] as const;
export type TaskGroup = (typeof taskGroups)[number];

/** 会议材料 / 会议纪要 / 代表团讨论记录. */
export type PaperKind = "MATERIAL" | "MINUTES" | "DISCUSSION";

/** What every session begins its checklist with: matters, proposals, training, carrying out (DEM-13), and the groups' own work. */
export const checklist: readonly (readonly [TaskGroup, string])[] = [
  ["SECRETARIAT", "征集议题，与行政协商后报党委"],
  ["CREDENTIALS", "审查代表资格"],
  ["PROPOSALS", "征集提案"],
  ["SECRETARIAT", "起草会议材料"],
  ["CREDENTIALS", "培训职工代表"],
  ["PUBLICITY", "会议宣传"],
  ["LOGISTICS", "会场和会务"],
  ["PROPOSALS", "落实提案并准备办理情况报告"],
];
