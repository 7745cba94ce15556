import type { FigureDeclaration, Sentence } from "@union/kernel";

/** Suggestions counted by one of their days; the amount is 1. */
const counted = (
  code: string,
  zh: string,
  en: string,
  day: "submitted_on" | "adopted_on" | "rewarded_on",
  definition: Sentence,
): FigureDeclaration => ({
  ...{ code, name: { zh, en }, definition, unit: "PIECES", value: "COUNT(*)", byCampus: true },
  rows: `SELECT s.id, 'Suggestion' AS kind, s.title AS label, s.${day} AS day, s.campus_id, s.department_id, s.proposer_id AS member_id,
     1 AS amount
   FROM suggestion s WHERE s.union_id = :unionId AND s.${day} BETWEEN :from AND :to`,
});

/** B10 of the annual summary (domain part 3): suggestions received, adopted and rewarded, each in the year of its day. */
export const suggestionFigures: readonly FigureDeclaration[] = [
  counted("B10_received", "收到合理化建议条数", "Suggestions received", "submitted_on", {
    zh: "提交日期在当年的合理化建议条数，按提出人所在院区统计。",
    en: "Suggestions submitted in the year, at the campus of whoever made them.",
  }),
  counted("B10_adopted", "采纳合理化建议条数", "Suggestions adopted", "adopted_on", {
    zh: "采纳日期在当年的合理化建议条数，不论何年提交。",
    en: "Suggestions adopted in the year, whenever they were submitted.",
  }),
  counted("B10_rewarded", "奖励合理化建议条数", "Suggestions rewarded", "rewarded_on", {
    zh: "奖励日期在当年的合理化建议条数，不论何年提交。",
    en: "Suggestions rewarded in the year, whenever they were submitted.",
  }),
];
