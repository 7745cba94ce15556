import type { Sentence } from "@union/kernel";

/** The grades of every scale (EV-R3), best first; a scale names them and may leave one out. */
export const grades = ["EXCELLENT", "COMPETENT", "BASIC", "INCOMPETENT"] as const;
export type Grade = (typeof grades)[number];

/** How one who is evaluated is graded: fitness for a post, satisfaction, or as in the annual assessment of institution staff. */
export const scales = ["COMPETENCE", "SATISFACTION", "ASSESSMENT"] as const;
export type Scale = (typeof scales)[number];

type Names = Readonly<Partial<Record<Grade, Sentence>>>;

const poor = { zh: "不满意", en: "not satisfied" };

/** The words of each scale; 不了解 is no grade but a ballot without an opinion, counted apart (EV-R6). */
export const gradeNames: Readonly<Record<Scale, Names>> = {
  COMPETENCE: {
    EXCELLENT: { zh: "优秀", en: "excellent" },
    COMPETENT: { zh: "称职", en: "competent" },
    BASIC: { zh: "基本称职", en: "basically competent" },
    INCOMPETENT: { zh: "不称职", en: "incompetent" },
  },
  SATISFACTION: {
    EXCELLENT: { zh: "满意", en: "satisfied" },
    COMPETENT: { zh: "基本满意", en: "basically satisfied" },
    INCOMPETENT: poor,
  },
  ASSESSMENT: {
    EXCELLENT: { zh: "优秀", en: "excellent" },
    COMPETENT: { zh: "合格", en: "qualified" },
    BASIC: { zh: "基本合格", en: "basically qualified" },
    INCOMPETENT: { zh: "不合格", en: "not qualified" },
  },
};

/** The grades that a scale has, best first. */
export const gradesOf = (scale: Scale): Grade[] =>
  grades.filter((grade) => gradeNames[scale][grade] !== undefined);
