/**
 * The sections of the report that figures feed, in the order of its outline (domain 3.2), with the letter of their codes. A section
 * shows what its own service answers, and the figures of its letter that another keeps: A5 is counted where trainings are.
 */
export const sections = [
  {
    key: "membershipFigures",
    letter: "A",
    title: { zh: "工会组织建设", en: "Building the union" },
  },
  {
    key: "democraticFigures",
    letter: "B",
    title: { zh: "民主管理与维权", en: "Democratic management and rights" },
  },
  { key: "welfareFigures", letter: "C", title: { zh: "关爱与福利", en: "Care and welfare" } },
  {
    key: "activityFigures",
    letter: "D",
    title: { zh: "文体、学习与创新", en: "Culture, sports, learning and innovation" },
  },
  {
    key: "democraticFigures",
    letter: "F",
    title: {
      zh: "医院运营与职代会目标(院方填报，非工会统计)",
      en: "Hospital results and congress targets (entered by the administration, not counted by the union)",
    },
  },
] as const;

export type SectionKey = (typeof sections)[number]["key"];
export type SectionLetter = (typeof sections)[number]["letter"];
