import type { WorkbookProblem } from "./workbook-problem.js";

/** Thrown while rows are read, when the file turns out to be unreadable further on. Its message names the problem only. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
  readonly kind = "UnreadableWorkbook";
  constructor(readonly problem: WorkbookProblem) {
    super(`the workbook cannot be read: ${problem.kind}`);
  }
}
