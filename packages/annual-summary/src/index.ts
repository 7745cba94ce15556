export {
  type AnnualSummary,
  annualSummary,
  findFigure,
  type SummaryFigure,
  type SummaryScope,
  type SummarySection,
} from "./annual-summary.js";
export { change } from "./change.js";
export { columns, type SummaryColumn } from "./columns.js";
export { compared } from "./compared.js";
export { headlines } from "./headlines.js";
export { measureWord, quantity } from "./quantity.js";
export { remarks } from "./remarks.js";
export { renderMarkdown } from "./render-markdown.js";
export { renderTable } from "./render-table.js";
export type { SectionLetter } from "./sections.js";
export type { AnsweredFigure, SummaryAnswer } from "./summary-answer.js";
export { summaryOperation } from "./summary-operation.js";
export { type SummaryLanguage, wording } from "./wording.js";
