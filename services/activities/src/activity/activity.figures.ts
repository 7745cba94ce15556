import type { FigureDeclaration } from "@union/kernel";

/** A figure of activities that began in the year: what it adds up and which of them it takes. */
const activities = (amount: string, condition: string): string =>
  `SELECT a.id, 'Activity' AS kind, a.name AS label, a.started_on AS day, a.campus_id, NULL AS department_id, NULL AS member_id, ${amount} AS amount
   FROM activity a WHERE a.union_id = :unionId AND a.status = 'FINISHED' AND a.started_on BETWEEN :from AND :to AND ${condition}`;

/** An activity belongs to the whole union: for one campus there is no number, not a zero. */
const byCampus = false;

/** D1 and D4 of the annual summary (domain part 3): by the first day of the activity. */
export const activityFigures: readonly FigureDeclaration[] = [
  {
    code: "D1_activities",
    name: { zh: "文体活动次数", en: "Activities" },
    definition: {
      zh: "当年已结束的文体活动，按开始日期归入年度；含参加的外部活动。活动属全院，不分院区。",
      en: "Activities that are finished, by the day they began, those of others that the union took part in among them. They belong to the whole union.",
    },
    unit: "ITEMS",
    rows: activities("1", "TRUE"),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "D1_participantTimes",
    name: { zh: "文体活动参加人次", en: "Participations in activities" },
    definition: {
      zh: "当年已结束的文体活动登记的参加人次之和；同一人参加几次计几人次。",
      en: "Participations recorded for the finished activities of the year; whoever came several times counts as often.",
    },
    unit: "PERSON_TIMES",
    rows: activities("a.participant_times", "TRUE"),
    value: "SUM(amount)",
    byCampus,
  },
  {
    code: "D4_externalEvents",
    name: { zh: "参加外部活动项数", en: "External events taken part in" },
    definition: {
      zh: "当年已结束的文体活动中，由外单位主办、本院派队或派人参加的项数。",
      en: "Activities of the year held by others in which the union took part.",
    },
    unit: "ITEMS",
    rows: activities("1", "a.hosting = 'EXTERNAL'"),
    value: "COUNT(*)",
    byCampus,
  },
];
