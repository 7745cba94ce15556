import type { FigureDeclaration } from "@union/kernel";
import { type TrainingLevel, trainingLevels } from "./training.js";

/** Trainings of the register that were held in the year: what they add up and which of them count. */
const registered = (amount: string, condition: string): string =>
  `SELECT t.id, 'Training' AS kind, t.title AS label, t.held_on AS day, t.campus_id, NULL AS department_id, NULL AS member_id, ${amount} AS amount
   FROM training t WHERE t.union_id = :unionId AND t.held_on BETWEEN :from AND :to AND ${condition}`;

/**
 * Trainings of cadres: those of the register, and those that membership recorded with their people. One that stands in both under
 * the same title and day is one training; the register's row counts.
 */
const ofCadres = (amount: string): string =>
  `${registered(amount, "t.training_kind = 'CADRE'")} UNION ALL
   SELECT c.id, 'CadreTraining' AS kind, c.title AS label, c.held_on AS day, NULL AS campus_id, NULL AS department_id, NULL AS member_id,
     ${amount.replace("t.", "c.")} AS amount
   FROM cadre_training c WHERE c.union_id = :unionId AND c.held_on BETWEEN :from AND :to AND c.attendances > 0 AND NOT EXISTS (SELECT 1 FROM training t
     WHERE t.union_id = c.union_id AND t.training_kind = 'CADRE' AND t.held_on = c.held_on AND t.title = c.title)`;

/** A training belongs to the whole union: for one campus there is no number, not a zero. */
const byCampus = false;
const items = { unit: "ITEMS", value: "COUNT(*)", byCampus } as const;
const personTimes = { unit: "PERSON_TIMES", value: "SUM(amount)", byCampus } as const;
const attended = "t.attendances";
const isLecture = "t.training_kind = 'LECTURE'";
const isCourse = "t.training_kind = 'CONTINUING_EDUCATION'";

const levelNames: Record<TrainingLevel, readonly [code: string, zh: string, en: string]> = {
  NATIONAL: ["national", "国家级继续教育班", "Continuing education, national"],
  PROVINCIAL: ["provincial", "省级继续教育班", "Continuing education, provincial"],
  CITY: ["city", "市级继续教育班", "Continuing education, city"],
  HOSPITAL: ["hospital", "院级继续教育班", "Continuing education, hospital"],
};
const coursesByLevel = trainingLevels.map((level): FigureDeclaration => {
  const [code, zh, en] = levelNames[level];
  const rows = registered("1", `${isCourse} AND t.level = '${level}'`);
  const definition = {
    zh: `当年举办的${zh}期数，按开班日期归入年度。`,
    en: `${en} courses, by the day they were held.`,
  };
  return { code: `D8_continuingEducation_${code}`, name: { zh, en }, definition, ...items, rows };
});

/** A5, D7 and D8 of the annual summary (domain part 3), by the day the training was held. */
export const trainingFigures: readonly FigureDeclaration[] = [
  {
    code: "A5_cadreTrainings",
    name: { zh: "工会干部培训期数", en: "Trainings of union cadres" },
    definition: {
      zh: "当年举办的工会干部培训期数，按培训日期归入年度；培训讲座台账与工会干部培训记录中名称、日期相同的只计一期。",
      en: "Trainings of union cadres by the day they were held; one that stands both in the register of trainings and in the record of cadre trainings, under the same title and day, is one.",
    },
    rows: ofCadres("1"),
    ...items,
  },
  {
    code: "A5_cadreTrainingPersonTimes",
    name: { zh: "工会干部培训人次", en: "Person-times at trainings of union cadres" },
    definition: {
      zh: "当年工会干部培训的参加人次之和；同一人参加几期计几人次。",
      en: "Attendances at the year's trainings of union cadres; whoever came to several counts as often.",
    },
    rows: ofCadres(attended),
    ...personTimes,
  },
  {
    code: "D7_lectures",
    name: { zh: "讲座场数", en: "Lectures" },
    definition: {
      zh: "当年举办的讲座场数，按讲座日期归入年度。",
      en: "Lectures by the day they were held.",
    },
    rows: registered("1", isLecture),
    ...items,
  },
  {
    code: "D7_externalSpeakerLectures",
    name: { zh: "外请主讲的讲座场数", en: "Lectures by speakers from outside" },
    definition: {
      zh: "当年举办的讲座中，登记了主讲人外单位的场数。",
      en: "Lectures of the year whose speaker came from another institution.",
    },
    rows: registered("1", `${isLecture} AND t.speaker_from IS NOT NULL`),
    ...items,
  },
  {
    code: "D7_attendances",
    name: { zh: "讲座参加人次", en: "Attendances at lectures" },
    definition: {
      zh: "当年讲座登记的参加人次之和。",
      en: "Attendances recorded for the lectures of the year.",
    },
    rows: registered(attended, isLecture),
    ...personTimes,
  },
  {
    code: "D8_continuingEducation",
    name: { zh: "继续教育班期数", en: "Continuing-education courses" },
    definition: {
      zh: "当年举办的继续教育班期数，各级别合计，按开班日期归入年度。",
      en: "Continuing-education courses of every level, by the day they were held.",
    },
    rows: registered("1", isCourse),
    ...items,
  },
  ...coursesByLevel,
];
