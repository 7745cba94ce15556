import type { FigureDeclaration, Sentence } from "@union/kernel";

/** B4 of the annual summary (domain part 3): pieces of proposals, by the day they were submitted. */
const proposals = (
  code: string,
  zh: string,
  en: string,
  condition: string,
  definition: Sentence,
): FigureDeclaration => ({
  code,
  name: { zh, en },
  definition,
  unit: "PIECES",
  rows: `SELECT p.id, 'Proposal' AS kind, p.no AS label, p.submitted_on AS day, p.campus_id, p.department_id, p.proposer_id AS member_id, 1 AS amount
   FROM proposal p WHERE p.union_id = :unionId AND p.submitted_on BETWEEN :from AND :to AND p.status NOT IN ('DRAFT', 'SECONDING') AND ${condition}`,
  value: "COUNT(*)",
  byCampus: true,
});

/** A case (件) is counted by the piece (份) that leads it; what was merged into it counts no more. */
const cases = "p.result = 'FILED'";

/** Answered, on time and satisfied are counted of filed cases; suggestions stand apart. No feedback is never satisfaction (PR-R10). */
export const proposalFigures: readonly FigureDeclaration[] = [
  proposals("B4_received", "收到提案件数", "Proposals received", "TRUE", {
    zh: "提交日期在当年的提案份数，草稿和征集附议中的不计入；按提出人所在院区统计。",
    en: "Proposals submitted in the year, at the campus of whoever put them; drafts and those still looking for seconders are left out.",
  }),
  proposals(
    "B4_valid",
    "有效提案份数",
    "Valid proposals: filed, merged or converted to suggestions",
    "p.result IN ('FILED', 'MERGED', 'CONVERTED_TO_SUGGESTION')",
    {
      zh: "当年提案中，审查结果为立案、并案或转为建议的份数。",
      en: "Of the year's proposals, those filed, merged into another or passed on as suggestions.",
    },
  ),
  proposals("B4_cases", "立案件数(并案后)", "Cases filed, each with its merged pieces", cases, {
    zh: "当年提案中立案的件数；并入他案的提案随主案计一件。",
    en: "Cases filed of the year's proposals; pieces merged into another count with the one that leads the case.",
  }),
  proposals("B4_filed", "立案件数", "Proposals filed", cases, {
    zh: "当年提案中，审查结果为立案的件数。",
    en: "Of the year's proposals, those that were filed.",
  }),
  proposals(
    "B4_answered",
    "已答复件数",
    "Proposals answered",
    `${cases} AND p.answered_on IS NOT NULL`,
    {
      zh: "当年立案的提案中已答复的件数，不论何时答复；转为建议的另计。",
      en: "Of the year's filed cases, those that were answered, whenever that was; suggestions are counted apart.",
    },
  ),
  proposals(
    "B4_suggestionsAnswered",
    "已答复的转建议份数",
    "Proposals answered that had become suggestions",
    "p.result = 'CONVERTED_TO_SUGGESTION' AND p.answered_on IS NOT NULL",
    {
      zh: "当年提案中转为建议且已答复的份数。",
      en: "Of the year's proposals that became suggestions, those that were answered.",
    },
  ),
  proposals(
    "B4_answeredOnTime",
    "按期答复件数",
    "Proposals answered on time",
    `${cases} AND p.answered_on <= p.due_on`,
    {
      zh: "当年立案的提案中，答复日期不晚于答复期限的件数。",
      en: "Of the year's filed cases, those answered no later than they were due.",
    },
  ),
  proposals(
    "B4_satisfiedOrBasically",
    "满意和基本满意件数",
    "Answers rated satisfactory or basically so",
    `${cases} AND p.satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED')`,
    {
      zh: "当年立案的提案中，提案人对答复评为满意或基本满意的件数；未评价的不算满意。",
      en: "Of the year's filed cases, those whose answer the proposer rated satisfactory or basically so; no rating is not satisfaction.",
    },
  ),
];
