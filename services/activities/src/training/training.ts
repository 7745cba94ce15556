import type { LocalDate } from "@union/kernel";

/** 讲座, 继续教育班, 干部培训: what a training counts as in the year's summary (D7, D8, A5). */
export const trainingKinds = ["LECTURE", "CONTINUING_EDUCATION", "CADRE"] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** 级别: who recognises it — the state, the province, the city or the hospital itself. */
export const trainingLevels = ["NATIONAL", "PROVINCIAL", "CITY", "HOSPITAL"] as const;
export type TrainingLevel = (typeof trainingLevels)[number];

/** 培训讲座 — a lecture, a course or a training of union cadres that was held, for the whole union. */
export type Training = {
  readonly no: string;
  readonly heldOn: LocalDate;
  readonly title: string;
  readonly trainingKind: TrainingKind;
  readonly level: TrainingLevel;
  readonly speaker: string | null;
  /** 主讲人单位: a speaker with one comes from outside; one without is of the house. */
  readonly speakerFrom: string | null;
  /** 学时 and 学分 as decimal text, such as "7.5". */
  readonly hours: string | null;
  readonly credits: string | null;
  /** 参加人数: who attended this training, each once; over several trainings these are person-times. */
  readonly attendances: number;
};
