/**
 * The sections of the report that figures feed, in the order of its outline (domain 3.2), with the letter of their codes. A section
 * shows what its own service answers, and the figures of its letter that another keeps: A5 is counted where trainings are.
 */
export const sections = [
  { key: "membershipFigures", letter: "A", title: "工会组织建设" },
  { key: "democraticFigures", letter: "B", title: "民主管理与维权" },
  { key: "welfareFigures", letter: "C", title: "关爱与福利" },
  { key: "activityFigures", letter: "D", title: "文体、学习与创新" },
  { key: "democraticFigures", letter: "F", title: "医院运营与职代会目标(院方填报,非工会统计)" },
] as const;

export type SectionKey = (typeof sections)[number]["key"];
