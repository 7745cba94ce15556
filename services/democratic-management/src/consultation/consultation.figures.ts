import type { FigureDeclaration } from "@union/kernel";

const rows = (amount: string): string =>
  `SELECT c.id, 'Consultation' AS kind, c.matter AS label, c.held_on AS day, c.campus_id, NULL AS department_id, NULL AS member_id,
     ${amount} AS amount
   FROM consultation c WHERE c.union_id = :unionId AND c.state <> 'CANCELLED' AND c.held_on BETWEEN :from AND :to`;

/** B9 of the annual summary (domain part 3): major decisions on which the staff were heard, and the opinions they gave. */
export const consultationFigures: readonly FigureDeclaration[] = [
  {
    code: "B9_consultations",
    name: { zh: "重大事项征求意见项数", en: "Major decisions consulted" },
    definition: {
      zh: "当年就重大事项征求职工意见的项数，按征求意见日期归入年度。",
      en: "Major decisions on which the staff were heard, by the day of the consultation.",
    },
    unit: "ITEMS",
    rows: rows("1"),
    value: "COUNT(*)",
    byCampus: false,
  },
  {
    code: "B9_opinions",
    name: { zh: "重大事项收到意见条数", en: "Opinions on major decisions" },
    definition: {
      zh: "当年各项征求意见收到的意见条数之和：逐条登记的，加上只登记了条数的。",
      en: "Opinions on the year's major decisions: those recorded one by one, and those told as a number.",
    },
    unit: "PIECES",
    rows: rows(
      "c.told_opinions + (SELECT COUNT(*) FROM consultation_opinion o WHERE o.union_id = c.union_id AND o.consultation_id = c.id)",
    ),
    value: "SUM(amount)",
    byCampus: false,
  },
];
