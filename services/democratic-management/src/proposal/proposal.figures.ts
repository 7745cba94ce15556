import type { FigureDeclaration } from "@union/kernel";

/** B4 of the annual summary (domain part 3): pieces of proposals, by the day they were submitted. */
const proposals = (code: string, zh: string, en: string, condition: string): FigureDeclaration => ({
  code,
  name: { zh, en },
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
  proposals("B4_received", "收到提案件数", "Proposals received", "TRUE"),
  proposals(
    "B4_valid",
    "有效提案份数",
    "Valid proposals: filed, merged or converted to suggestions",
    "p.result IN ('FILED', 'MERGED', 'CONVERTED_TO_SUGGESTION')",
  ),
  proposals("B4_cases", "立案件数(并案后)", "Cases filed, each with its merged pieces", cases),
  proposals("B4_filed", "立案件数", "Proposals filed", cases),
  proposals(
    "B4_answered",
    "已答复件数",
    "Proposals answered",
    `${cases} AND p.answered_on IS NOT NULL`,
  ),
  proposals(
    "B4_suggestionsAnswered",
    "已答复的转建议份数",
    "Proposals answered that had become suggestions",
    "p.result = 'CONVERTED_TO_SUGGESTION' AND p.answered_on IS NOT NULL",
  ),
  proposals(
    "B4_answeredOnTime",
    "按期答复件数",
    "Proposals answered on time",
    `${cases} AND p.answered_on <= p.due_on`,
  ),
  proposals(
    "B4_satisfiedOrBasically",
    "满意和基本满意件数",
    "Answers rated satisfactory or basically so",
    `${cases} AND p.satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED')`,
  ),
];
