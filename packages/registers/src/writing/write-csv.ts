import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Columns, Register, RowOfColumns } from "../register/register.js";
import { csvField } from "./csv-field.js";
import { rowCells } from "./row-cells.js";

/** Writes a register as CSV: UTF-8 with a byte order mark (Excel needs it for Chinese), CRLF, streamed. */
export async function writeCsv<C extends Columns>(
  register: Register<C>,
  rows: AsyncIterable<RowOfColumns<C>>,
  path: string,
): Promise<void> {
  await pipeline(Readable.from(lines(register, rows)), createWriteStream(path));
}

async function* lines<C extends Columns>(
  register: Register<C>,
  rows: AsyncIterable<RowOfColumns<C>>,
): AsyncGenerator<string> {
  const titles = Object.values(register.columns).map(({ title }) => title);
  yield `\ufeff${titles.map((text) => csvField({ kind: "text", text })).join(",")}\r\n`;
  for await (const row of rows) yield `${rowCells(register, row).map(csvField).join(",")}\r\n`;
}
