export {
  type AnnualSummary,
  annualSummary,
  findFigure,
  type SummaryFigure,
  type SummarySection,
} from "./annual-summary.js";
export { quantity } from "./quantity.js";
export { renderMarkdown } from "./render-markdown.js";
export { renderTable } from "./render-table.js";
export type { AnsweredFigure, SummaryAnswer } from "./summary-answer.js";
export { summaryOperation } from "./summary-operation.js";
