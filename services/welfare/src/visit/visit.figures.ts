import type { FigureDeclaration } from "@union/kernel";

/** A figure of finished visits of the year: what it adds up and which of them it takes. */
const visits = (amount: string, condition: string): string =>
  `SELECT v.id, 'Visit' AS kind, v.no AS label, v.visited_on AS day, v.campus_id, v.department_id, v.member_id, ${amount} AS amount
   FROM visit v WHERE v.union_id = :unionId AND v.status = 'DONE' AND v.visited_on BETWEEN :from AND :to AND ${condition}`;

const value = "v.cash_fen + v.goods_value_fen";
const illOrRetired = "v.cause IN ('ILLNESS_HOSPITALISED', 'RETIRED_OR_MILITARY_DEPENDANT')";
const byCampus = true;

/** C1 and C9 of the annual summary (domain part 3): by the day of the visit, cash and goods together. */
export const visitFigures: readonly FigureDeclaration[] = [
  {
    code: "C1_visits",
    name: { zh: "走访慰问人次", en: "Visits" },
    unit: "PERSON_TIMES",
    rows: visits("1", "TRUE"),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "C1_visitValueFen",
    name: { zh: "走访慰问金额(含慰问品)", en: "Value of visits, cash and goods" },
    unit: "FEN",
    rows: visits(value, "TRUE"),
    value: "SUM(amount)",
    byCampus,
  },
  {
    code: "C1_illRetiredPersonTimes",
    name: { zh: "走访慰问伤病与离退休职工人次", en: "Visits to sick and retired staff" },
    unit: "PERSON_TIMES",
    rows: visits("1", illOrRetired),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "C1_illRetiredValueFen",
    name: { zh: "走访慰问伤病与离退休职工金额", en: "Value of visits to sick and retired staff" },
    unit: "FEN",
    rows: visits(value, illOrRetired),
    value: "SUM(amount)",
    byCampus,
  },
  {
    code: "C1_birthdayVisits",
    name: { zh: "生日慰问人次", en: "Birthday visits" },
    unit: "PERSON_TIMES",
    rows: visits("1", "v.cause = 'BIRTHDAY'"),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "C9_festivalVisitPersons",
    name: { zh: "节日慰问人数", en: "Persons visited at festivals" },
    unit: "PERSONS",
    rows: visits("1", "v.cause = 'MAJOR_FESTIVAL'"),
    value: "COUNT(DISTINCT member_id)",
    byCampus,
  },
];
