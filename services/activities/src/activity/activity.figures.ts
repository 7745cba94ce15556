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
    unit: "ITEMS",
    rows: activities("1", "TRUE"),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "D1_participantTimes",
    name: { zh: "文体活动参加人次", en: "Participations in activities" },
    unit: "PERSON_TIMES",
    rows: activities("a.participant_times", "TRUE"),
    value: "SUM(amount)",
    byCampus,
  },
  {
    code: "D4_externalEvents",
    name: { zh: "参加外部活动项数", en: "External events taken part in" },
    unit: "ITEMS",
    rows: activities("1", "a.hosting = 'EXTERNAL'"),
    value: "COUNT(*)",
    byCampus,
  },
];
