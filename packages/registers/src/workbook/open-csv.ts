import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { csvCell } from "./csv-cell.js";
import { type CsvEncoding, csvEncoding } from "./csv-encoding.js";
import { decodeStream } from "./decode-stream.js";
import { errorCode } from "./error-code.js";
import { readFileRange } from "./read-file-range.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { SheetRow, Workbook } from "./workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";

/** Opens a CSV file: its encoding is found out, its rows wait. Closing closes `file`. */
export async function openCsv(
  file: FileHandle,
  size: number,
  limits: WorkbookLimits,
): Promise<Workbook> {
  const encoding = await csvEncoding(file, size);
  return {
    sheets: [""],
    rows: () => csvRows(file, size, encoding, limits),
    close: () => file.close(),
  };
}

async function* csvRows(
  file: FileHandle,
  size: number,
  encoding: CsvEncoding,
  limits: WorkbookLimits,
): AsyncGenerator<SheetRow> {
  const source = Readable.from(decodeStream(readFileRange(file, 0, size), encoding));
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.columns * limits.cellCharacters,
  });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let rowNo = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      rowNo += 1;
      const cells = record.map(csvCell);
      while (cells.at(-1) === null) cells.pop();
      if (cells.length > 0) yield checked({ rowNo, cells }, limits);
    }
  } catch (thrown) {
    throw problemOf(thrown, rowNo + 1, limits);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function checked(row: SheetRow, limits: WorkbookLimits): SheetRow {
  const { rowNo, cells } = row;
  if (rowNo > limits.rows) {
    throw new UnreadableWorkbook({ kind: "TooManyRows", sheet: "", max: limits.rows });
  }
  if (cells.length > limits.columns) {
    throw new UnreadableWorkbook({ kind: "TooManyColumns", rowNo, max: limits.columns });
  }
  const max = limits.cellCharacters;
  if (cells.some((cell) => cell?.kind === "text" && cell.text.length > max)) {
    throw new UnreadableWorkbook({ kind: "CellTooLong", rowNo, max });
  }
  return row;
}

/** What an error of the parser means; anything else is an accident and passes through. */
function problemOf(thrown: unknown, rowNo: number, limits: WorkbookLimits): unknown {
  const code = errorCode(thrown);
  if (!code.startsWith("CSV_")) return thrown;
  return new UnreadableWorkbook(
    code === "CSV_MAX_RECORD_SIZE"
      ? { kind: "CellTooLong", rowNo, max: limits.cellCharacters }
      : { kind: "QuoteNotClosed" },
  );
}
