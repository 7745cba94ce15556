/** The sections of the report that figures feed, in the order of its outline (domain 3.2). */
export const sections = [
  { key: "membershipFigures", title: "工会组织建设" },
  { key: "democraticFigures", title: "民主管理与维权" },
  { key: "welfareFigures", title: "关爱与福利" },
  { key: "activityFigures", title: "文体、学习与创新" },
] as const;

export type SectionKey = (typeof sections)[number]["key"];
