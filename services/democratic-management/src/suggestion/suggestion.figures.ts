import type { FigureDeclaration } from "@union/kernel";

/** Suggestions counted by one of their days; the amount is 1, or what was paid. */
const counted = (
  code: string,
  zh: string,
  en: string,
  day: "submitted_on" | "adopted_on" | "rewarded_on",
): FigureDeclaration => ({
  ...{ code, name: { zh, en }, unit: "PIECES", value: "COUNT(*)", byCampus: true },
  rows: `SELECT s.id, 'Suggestion' AS kind, s.title AS label, s.${day} AS day, s.campus_id, s.department_id, s.proposer_id AS member_id,
     1 AS amount
   FROM suggestion s WHERE s.union_id = :unionId AND s.${day} BETWEEN :from AND :to`,
});

/** B10 of the annual summary (domain part 3): suggestions received, adopted and rewarded, each in the year of its day. */
export const suggestionFigures: readonly FigureDeclaration[] = [
  counted("B10_received", "收到合理化建议条数", "Suggestions received", "submitted_on"),
  counted("B10_adopted", "采纳合理化建议条数", "Suggestions adopted", "adopted_on"),
  counted("B10_rewarded", "奖励合理化建议条数", "Suggestions rewarded", "rewarded_on"),
];
