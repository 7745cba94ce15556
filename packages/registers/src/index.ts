export type { CellProblem } from "./cells/cell-problem.js";
export { cellProblemTexts } from "./cells/cell-problem-texts.js";
export { checkCitizenId } from "./cells/check-citizen-id.js";
export { citizenIdCheckDigit } from "./cells/citizen-id-check-digit.js";
export { cleanBlanks } from "./cells/clean-blanks.js";
export { hasKnownRegion } from "./cells/has-known-region.js";
export { plainDecimal } from "./cells/plain-decimal.js";
export { choice } from "./columns/choice.js";
export { citizenId } from "./columns/citizen-id.js";
export type {
  Column,
  ColumnOptions,
  DataClass,
  ReadContext,
  WrittenCell,
} from "./columns/column.js";
export { count } from "./columns/count.js";
export { date } from "./columns/date.js";
export { decimal } from "./columns/decimal.js";
export { documentNumber } from "./columns/document-number.js";
export { list } from "./columns/list.js";
export { mobile } from "./columns/mobile.js";
export { money } from "./columns/money.js";
export { month } from "./columns/month.js";
export { optional } from "./columns/optional.js";
export { personName } from "./columns/person-name.js";
export { staffNumber } from "./columns/staff-number.js";
export { text } from "./columns/text.js";
export { yesNo } from "./columns/yes-no.js";
export {
  type CancelImportInput,
  type CancelProblem,
  cancelImport,
} from "./importing/cancel-import.js";
export { enterRow } from "./importing/enter-row.js";
export {
  exportRefusedRows,
  type NothingRefused,
  type RefusedRowsRequest,
} from "./importing/export-refused-rows.js";
export {
  type ExportFormat,
  type ExportRequest,
  exportRegister,
} from "./importing/export-register.js";
export {
  ImportReader,
  type ImportRefusal,
  type RefusalFilter,
  type RefusalKind,
} from "./importing/import.reader.js";
export type { ImportAudience } from "./importing/import-audience.js";
export type { ImportNeeds } from "./importing/import-needs.js";
export type { CorrectionChoice, ImportState, RegisterImport } from "./importing/import-state.js";
export { importingMigrations } from "./importing/importing.migrations.js";
export { importingRefusals } from "./importing/importing.refusals.js";
export { inspectWorkbook } from "./importing/inspect-workbook.js";
export {
  type AnyLanding,
  anyLanding,
  type Landing,
  type LandingSite,
  type Resolved,
} from "./importing/landing.js";
export { personUnknown } from "./importing/person-unknown.js";
export {
  type ReadRefusedCells,
  type RefusedCell,
  type RefusedCells,
  refusedCellReader,
  type UploadedSheet,
  type UploadGone,
} from "./importing/refused-cells.js";
export { relearnRow } from "./importing/relearn-row.js";
export {
  type NotAllowed,
  type RequestImportInput,
  requestImport,
} from "./importing/request-import.js";
export type { JudgedRow, RowVerdict } from "./importing/row-verdict.js";
export type { ExportRecord, SensitiveExport } from "./importing/sensitive-export.js";
export { type ImportRunner, startImports } from "./importing/start-imports.js";
export { tellLinks } from "./importing/tell-links.js";
export { type UndoImportInput, type UndoProblem, undoImport } from "./importing/undo-import.js";
export { VerdictReader } from "./importing/verdict.reader.js";
export { canonical } from "./register/canonical.js";
export { defineRegister } from "./register/define-register.js";
export { findSheet } from "./register/find-sheet.js";
export { guardedFields } from "./register/guarded-fields.js";
export { type HeaderProblem, headerProblemTexts } from "./register/header-problem.js";
export { type HeaderMatch, matchHeader } from "./register/match-header.js";
export { problemCode } from "./register/problem-code.js";
export { type ReadRow, type RegisterReading, readRegister } from "./register/read-register.js";
export { readRow } from "./register/read-row.js";
export type { Columns, Register, RowOf, RowOfColumns, RowProblem } from "./register/register.js";
export { rowNotes } from "./register/row-notes.js";
export { rowNumber } from "./register/row-number.js";
export { rowProblem } from "./register/row-problem.js";
export { sentenceOf } from "./register/sentence-of.js";
export type { CellValue, DateSystem } from "./workbook/cell-value.js";
export { openWorkbook } from "./workbook/open-workbook.js";
export { UnreadableWorkbook } from "./workbook/unreadable-workbook.js";
export type { SheetRow, Workbook } from "./workbook/workbook.js";
export { defaultWorkbookLimits, type WorkbookLimits } from "./workbook/workbook-limits.js";
export type { WorkbookProblem } from "./workbook/workbook-problem.js";
export { workbookProblemTexts } from "./workbook/workbook-problem-texts.js";
export { writeRegister } from "./writing/write-register.js";
export { writeTemplate } from "./writing/write-template.js";
