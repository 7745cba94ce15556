import type { FigureDeclaration, Sentence } from "@union/kernel";

const valid = "n.excellent + n.competent + n.basic + n.incompetent";
const shown = `SUM(${valid} + n.dont_know + n.invalid) >= s.least_ballots`;
const satisfaction = `ROUND(SUM(n.excellent + n.competent) * 10000 / SUM(${valid}))`;

type Asked = Pick<FigureDeclaration, "code" | "unit" | "value"> & {
  readonly name: Sentence;
  readonly definition: Sentence;
  readonly condition: string;
  readonly amount: string;
  readonly having: string;
};

/** Subjects whose result stands, in the year that they were evaluated for, whenever the vote and the talk were. */
const subjects = ({ condition, amount, having, ...figure }: Asked): FigureDeclaration => ({
  ...figure,
  rows: `SELECT s.id, 'EvaluationSubject' AS kind, CONCAT(s.year, ' ', m.staff_no) AS label, CONCAT(s.year, '-12-31') AS day, s.campus_id,
     s.department_id, s.member_id, ${amount} AS amount
   FROM evaluation_subject s
   JOIN evaluation_count n ON n.union_id = s.union_id AND n.subject_id = s.id
   JOIN directory_member m ON m.union_id = s.union_id AND m.id = s.member_id
   LEFT JOIN evaluation_campaign c ON c.union_id = s.union_id AND c.id = s.campaign_id
   WHERE s.union_id = :unionId AND s.year BETWEEN YEAR(:from) AND YEAR(:to) AND ${condition}
     AND (c.id IS NULL OR c.state IN ('CONFIRMED', 'FED_BACK', 'RECTIFYING', 'CLOSED'))
   GROUP BY s.campus_id, s.id, s.least_ballots HAVING ${having}`,
  byCampus: true,
});

/** The mean of the subjects' own rates, in basis points; a subject whom nobody graded, or too few to be shown (EV-R8), has none. */
const average = {
  unit: "BASIS_POINTS",
  value: "ROUND(AVG(amount))",
  amount: satisfaction,
  having: `SUM(${valid}) > 0 AND ${shown}`,
} as const;
const persons = {
  unit: "PERSONS",
  value: "COUNT(DISTINCT member_id)",
  amount: "1",
  having: "TRUE",
} as const;

/** A7 and B8 of the annual summary (domain part 3, DEM-19, ORG-12, ORG-21). */
export const evaluationFigures: readonly FigureDeclaration[] = [
  subjects({
    ...average,
    code: "A7_satisfaction",
    name: {
      zh: "会员对工会领导班子的满意率",
      en: "Members' satisfaction with the union's officers",
    },
    definition: {
      zh: "当年对工会领导班子民主评议的满意率：每位被评议人优秀与称职票占有效票的比例，再取平均；票数太少不予公布的不计入。",
      en: "Mean over the union's officers who were evaluated for the year of the share of excellent and competent ballots in the valid ones; results of too few ballots to be shown are left out.",
    },
    condition: "s.board = 'UNION'",
  }),
  subjects({
    ...persons,
    code: "B8_evaluated",
    name: { zh: "民主评议干部人数", en: "Cadres evaluated" },
    definition: {
      zh: "当年度接受民主评议、结果已确认的干部人数，按被评议人所在院区统计。",
      en: "Cadres who were evaluated for the year and whose result stands, at their own campus.",
    },
    condition: "s.board = 'CADRE'",
  }),
  subjects({
    ...average,
    code: "B8_satisfaction",
    name: { zh: "民主评议平均满意率", en: "Average satisfaction with the cadres evaluated" },
    definition: {
      zh: "当年度被评议干部的满意率：每人优秀与称职票占有效票的比例，再取平均；票数太少不予公布的不计入。",
      en: "Mean over the cadres evaluated for the year of the share of excellent and competent ballots in the valid ones; results of too few ballots to be shown are left out.",
    },
    condition: "s.board = 'CADRE'",
  }),
  subjects({
    ...persons,
    code: "B8_talks",
    name: { zh: "已反馈谈话人数", en: "Cadres with a recorded talk" },
    definition: {
      zh: "当年度被评议干部中，已登记反馈谈话的人数；应与被评议人数相等。",
      en: "Cadres evaluated for the year with whom the result was talked over; it should be all of them.",
    },
    condition: "s.board = 'CADRE' AND s.talked_on IS NOT NULL",
  }),
];
