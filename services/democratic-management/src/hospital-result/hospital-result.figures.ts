import type { FigureDeclaration, FigureUnit, Sentence } from "@union/kernel";
import { figureIndicators, mostOfFigure } from "./figure/indicator.js";

/**
 * An indicator of the administration, exactly as entered, as a figure in whole units of `unit`; what is told in other units, or is
 * beyond all measure, stays out. Where nobody entered it, it is not known: never nothing.
 */
const indicator = (
  code: string,
  name: Sentence,
  definition: Sentence,
  unit: FigureUnit,
  of: keyof typeof figureIndicators,
  amount: string,
): FigureDeclaration => {
  const words = Object.entries<number>(figureIndicators[of].units);
  const size = `(${amount}) * CASE f.unit ${words.map(([word, times]) => `WHEN '${word}' THEN ${times}`).join(" ")} END`;
  return {
    ...{ code, name, definition, unit, value: "SUM(amount)", byCampus: false, isKnownByRows: true },
    rows: `SELECT f.id, 'HospitalFigure' AS kind, CONCAT(f.indicator, ' ', f.value, f.unit) AS label, CONCAT(f.year, '-12-31') AS day,
     NULL AS campus_id, NULL AS department_id, NULL AS member_id,
     CAST(ROUND(${size}) AS SIGNED) AS amount
   FROM hospital_figure f WHERE f.union_id = :unionId AND f.year BETWEEN YEAR(:from) AND YEAR(:to)
     AND f.indicator = '${of}' AND ABS(${size}) <= ${2 * mostOfFigure}`,
  };
};
const value = "CAST(f.value AS DECIMAL(24, 4))";
const change = `${value} - CAST(f.last_value AS DECIMAL(24, 4))`;

/** F3 by the day of the session that set the target. */
const targets = (
  code: string,
  zh: string,
  en: string,
  definition: Sentence,
  condition: string,
): FigureDeclaration => ({
  ...{ code, name: { zh, en }, definition, unit: "ITEMS", value: "COUNT(*)", byCampus: false },
  rows: `SELECT g.id, 'CongressTarget' AS kind, g.content AS label, s.opens_on AS day, NULL AS campus_id, NULL AS department_id,
     NULL AS member_id, 1 AS amount
   FROM congress_target g JOIN congress_session s ON s.union_id = g.union_id AND s.id = g.session_id
   WHERE g.union_id = :unionId AND s.opens_on BETWEEN :from AND :to AND ${condition}`,
});

/** F1 to F3 of the annual summary (domain part 3): entered by the administration, never computed from the union's own records. */
export const hospitalResultFigures: readonly FigureDeclaration[] = [
  indicator(
    "F1_revenueFen",
    { zh: "经营收入(院方填报)", en: "Revenue (as entered by the administration)" },
    {
      zh: "院方填报的当年经营收入，原样列出，不由工会记录计算；以元、万元填报的换算后显示。",
      en: "Revenue of the year as the administration entered it, in yuan or tens of thousands; never computed from the union's records.",
    },
    ...(["FEN", "经营收入", value] as const),
  ),
  indicator(
    "F1_revenueChangeFen",
    { zh: "经营收入较上年增减(院方填报)", en: "Change of revenue (as entered)" },
    {
      zh: "院方填报的当年经营收入减去上年经营收入。",
      en: "Revenue of the year less that of the year before, both as the administration entered them.",
    },
    ...(["FEN", "经营收入", change] as const),
  ),
  indicator(
    "F2_admissions",
    { zh: "住院人次(院方填报)", en: "Inpatient admissions (as entered by the administration)" },
    {
      zh: "院方填报的当年住院人次，原样列出，不由工会记录计算。",
      en: "Inpatient admissions of the year as the administration entered them; never computed from the union's records.",
    },
    ...(["PERSON_TIMES", "住院人次", value] as const),
  ),
  indicator(
    "F2_admissionsChange",
    { zh: "住院人次较上年增减(院方填报)", en: "Change of admissions (as entered)" },
    {
      zh: "院方填报的当年住院人次减去上年住院人次。",
      en: "Admissions of the year less those of the year before, both as the administration entered them.",
    },
    ...(["PERSON_TIMES", "住院人次", change] as const),
  ),
  targets(
    "F3_targetsSet",
    "职代会确定目标项数",
    "Targets set by the congress",
    {
      zh: "当年召开的职代会确定的目标项数，按会议开幕日期归入年度。",
      en: "Targets that the congress set, by the day on which its session opened.",
    },
    "TRUE",
  ),
  targets(
    "F3_targetsMet",
    "职代会目标完成项数",
    "Targets met",
    {
      zh: "当年召开的职代会确定的目标中，已评定为完成的项数。",
      en: "Of the targets that the year's congress set, those assessed as met.",
    },
    "g.is_met = 1",
  ),
];
