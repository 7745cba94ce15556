import type { Sentence } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { CellValue } from "../workbook/cell-value.js";
import type { SheetRow } from "../workbook/workbook.js";
import { ImportReader, type ImportRefusal } from "./import.reader.js";

/** A refused row as it was typed, with everything that was wrong with it. */
export type RefusedRow = {
  readonly rowNo: number;
  readonly cells: readonly CellValue[];
  readonly problems: readonly { readonly column: string | null; readonly message: Sentence }[];
};

/** Rows of verdicts that are read at once. */
const lot = 1_000;

/** The refused rows of an import, out of the sheet they came in; verdicts are read along with the sheet, a lot at a time. */
export async function* refusedRowsOf(
  sql: Sql,
  importId: string,
  rows: AsyncIterable<SheetRow>,
): AsyncGenerator<RefusedRow> {
  const verdicts = verdictsOf(sql, importId);
  try {
    let next = await verdicts.next();
    for await (const { rowNo, cells } of rows) {
      const problems: ImportRefusal[] = [];
      while (!next.done && next.value.row_no <= rowNo) {
        if (next.value.row_no === rowNo) problems.push(next.value);
        next = await verdicts.next();
      }
      if (problems.length > 0) yield { rowNo, cells, problems: problems.map(problemOf) };
      if (next.done) break;
    }
  } finally {
    await verdicts.return(undefined);
  }
}

const problemOf = ({ column_title, message_zh, message_en }: ImportRefusal) => ({
  column: column_title,
  message: { zh: message_zh, en: message_en },
});

async function* verdictsOf(sql: Sql, importId: string): AsyncGenerator<ImportRefusal, undefined> {
  const reader = new ImportReader(sql);
  let after: string | null = null;
  do {
    const page = await reader.refusals(importId, { first: lot, after });
    yield* page.nodes;
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
  return undefined;
}
