import type { FigureDeclaration, FigureUnit } from "@union/kernel";
import { figureIndicators, mostOfFigure } from "./figure/indicator.js";

/**
 * An indicator of the administration, exactly as entered, as a figure in whole units of `unit`; what is told in other units, or is
 * beyond all measure, stays out. Where nobody entered it, it is not known: never nothing.
 */
const indicator = (
  code: string,
  name: FigureDeclaration["name"],
  unit: FigureUnit,
  of: keyof typeof figureIndicators,
  amount: string,
): FigureDeclaration => {
  const words = Object.entries<number>(figureIndicators[of].units);
  const size = `(${amount}) * CASE f.unit ${words.map(([word, times]) => `WHEN '${word}' THEN ${times}`).join(" ")} END`;
  return {
    ...{ code, name, unit, value: "SUM(amount)", byCampus: false, isKnownByRows: true },
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
const targets = (code: string, zh: string, en: string, condition: string): FigureDeclaration => ({
  ...{ code, name: { zh, en }, unit: "ITEMS", value: "COUNT(*)", byCampus: false },
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
    ...(["FEN", "经营收入", value] as const),
  ),
  indicator(
    "F1_revenueChangeFen",
    { zh: "经营收入较上年增减(院方填报)", en: "Change of revenue (as entered)" },
    ...(["FEN", "经营收入", change] as const),
  ),
  indicator(
    "F2_admissions",
    { zh: "住院人次(院方填报)", en: "Inpatient admissions (as entered by the administration)" },
    ...(["PERSON_TIMES", "住院人次", value] as const),
  ),
  indicator(
    "F2_admissionsChange",
    { zh: "住院人次较上年增减(院方填报)", en: "Change of admissions (as entered)" },
    ...(["PERSON_TIMES", "住院人次", change] as const),
  ),
  targets("F3_targetsSet", "职代会确定目标项数", "Targets set by the congress", "TRUE"),
  targets("F3_targetsMet", "职代会目标完成项数", "Targets met", "g.is_met = 1"),
];
