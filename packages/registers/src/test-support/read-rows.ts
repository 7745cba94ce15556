import { openWorkbook } from "../workbook/open-workbook.js";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook.js";
import type { SheetRow } from "../workbook/workbook.js";
import type { WorkbookLimits } from "../workbook/workbook-limits.js";
import type { WorkbookProblem } from "../workbook/workbook-problem.js";

/** Every row of every sheet of a file, or the problem it has; the workbook is closed again. */
export async function readRows(
  path: string,
  limits: Partial<WorkbookLimits> = {},
): Promise<readonly SheetRow[] | WorkbookProblem> {
  const opened = await openWorkbook(path, limits);
  if (!opened.ok) return opened.error;
  const rows: SheetRow[] = [];
  try {
    for (const sheet of opened.value.sheets) {
      for await (const row of opened.value.rows(sheet)) rows.push(row);
    }
    return rows;
  } catch (thrown) {
    if (thrown instanceof UnreadableWorkbook) return thrown.problem;
    throw thrown;
  } finally {
    await opened.value.close();
  }
}
