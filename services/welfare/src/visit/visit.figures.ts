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
    definition: {
      zh: "当年完成的走访慰问，一次走访计一人次；按走访日期归入年度，按被走访人当时所在院区归入院区。",
      en: "Visits made in the year, each one person-time; counted by the day of the visit and the campus of the person visited.",
    },
    unit: "PERSON_TIMES",
    rows: visits("1", "TRUE"),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "C1_visitValueFen",
    name: { zh: "走访慰问金额(含慰问品)", en: "Value of visits, cash and goods" },
    definition: {
      zh: "当年完成的走访慰问中，慰问金与慰问品价值之和。",
      en: "What the visits of the year were worth: cash, and goods at their value, together.",
    },
    unit: "FEN",
    rows: visits(value, "TRUE"),
    value: "SUM(amount)",
    byCampus,
  },
  {
    code: "C1_illRetiredPersonTimes",
    name: { zh: "走访慰问伤病与离退休职工人次", en: "Visits to sick and retired staff" },
    definition: {
      zh: "当年完成的走访中，事由为生病住院或离退休（军属）慰问的人次。",
      en: "Visits of the year to staff who were ill in hospital, or retired or of soldiers' families; each one person-time.",
    },
    unit: "PERSON_TIMES",
    rows: visits("1", illOrRetired),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "C1_illRetiredValueFen",
    name: { zh: "走访慰问伤病与离退休职工金额", en: "Value of visits to sick and retired staff" },
    definition: {
      zh: "当年对伤病与离退休（军属）职工走访的慰问金与慰问品价值之和。",
      en: "Cash and goods of the year's visits to sick and retired staff.",
    },
    unit: "FEN",
    rows: visits(value, illOrRetired),
    value: "SUM(amount)",
    byCampus,
  },
  {
    code: "C1_birthdayVisits",
    name: { zh: "生日慰问人次", en: "Birthday visits" },
    definition: {
      zh: "当年完成的走访中，事由为生日的人次。",
      en: "Visits of the year made for a birthday; each one person-time.",
    },
    unit: "PERSON_TIMES",
    rows: visits("1", "v.cause = 'BIRTHDAY'"),
    value: "COUNT(*)",
    byCampus,
  },
  {
    code: "C9_festivalVisitPersons",
    name: { zh: "节日慰问人数", en: "Persons visited at festivals" },
    definition: {
      zh: "当年重大节日慰问到的人数；同一人当年多次慰问只计一人。",
      en: "People visited at major festivals of the year; whoever was visited more than once is one person.",
    },
    unit: "PERSONS",
    rows: visits("1", "v.cause = 'MAJOR_FESTIVAL'"),
    value: "COUNT(DISTINCT member_id)",
    byCampus,
  },
];
