import { err, ok, type Result } from "@union/kernel";
import { labelKey } from "../cells/label-key.js";
import type { SheetRow } from "../workbook/workbook.js";
import type { HeaderProblem } from "./header-problem.js";
import { type HeaderMatch, headerKeys, matchHeader } from "./match-header.js";
import type { Columns, Register } from "./register.js";

type FoundHeader = { readonly rowNo: number; readonly match: HeaderMatch };

const firstRows = 5;

/** The header among the first five rows: the row with the most titles of the register. A heading may stand above it. */
export async function findHeader<C extends Columns>(
  register: Register<C>,
  rows: AsyncIterable<SheetRow>,
): Promise<Result<FoundHeader, HeaderProblem>> {
  const columns = Object.values(register.columns);
  const titles = new Set(columns.map(({ title }) => labelKey(title)));
  let best: { readonly row: SheetRow; readonly hits: number } | null = null;
  for await (const row of rows) {
    if (row.rowNo > firstRows) break;
    const hits = new Set(headerKeys(row.cells).filter((key) => titles.has(key))).size;
    if (hits > (best?.hits ?? 0)) best = { row, hits };
  }
  if (best === null) {
    return err({
      kind: "HeaderMissing",
      sheet: register.sheet,
      titles: columns.map(({ title }) => title),
    });
  }
  const match = matchHeader(register, best.row.cells);
  return match.ok ? ok({ rowNo: best.row.rowNo, match: match.value }) : match;
}
