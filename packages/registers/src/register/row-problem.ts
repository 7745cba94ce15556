import type { CellProblem } from "../cells/cell-problem.js";
import { cellProblemTexts } from "../cells/cell-problem-texts.js";
import { problemCode } from "./problem-code.js";
import type { RowProblem } from "./register.js";
import { sentenceOf } from "./sentence-of.js";

/** A cell's problem, told of the column it stands in. */
export const rowProblem = (column: string, problem: CellProblem): RowProblem => ({
  column,
  code: problemCode(problem.kind),
  message: sentenceOf(cellProblemTexts, problem),
});
