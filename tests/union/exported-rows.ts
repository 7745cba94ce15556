import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayOf } from "@union/kernel";
import {
  type Columns,
  openWorkbook,
  type Register,
  type RowOfColumns,
  readRegister,
} from "@union/registers";
import type { Caller } from "./caller.js";

/** The rows of a register as somebody gets them who exports it and follows the signed link, as fields of the register. */
export async function exportedRows<C extends Columns>(
  caller: Caller,
  url: string,
  service: string,
  register: Register<C>,
): Promise<readonly RowOfColumns<C>[]> {
  const mutation = `mutation($input: ExportRegisterInput!) { made: export${service}Register(input: $input) {
    ... on Download { url } ... on Refused { message } } }`;
  const { made } = await caller.ask<{ made: { url?: string; message?: string } }>(mutation, {
    input: { register: register.name },
  });
  if (!made.url) throw new Error(made.message);
  const file = await fetch(`${url}${made.url}`);
  if (!file.ok) throw new Error(await file.text());
  const folder = await mkdtemp(join(tmpdir(), "exported-"));
  try {
    const path = join(folder, "register.xlsx");
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    const workbook = await openWorkbook(path);
    if (!workbook.ok) throw new Error(workbook.error.kind);
    const reading = await readRegister(register, workbook.value, { today: dayOf(new Date()) });
    if (!reading.ok) throw new Error(reading.error.kind);
    const rows: RowOfColumns<C>[] = [];
    for await (const { rowNo, outcome } of reading.value.rows)
      if (outcome.ok) rows.push(outcome.value);
      else throw new Error(`row ${rowNo}: ${outcome.error.map(({ code }) => code).join(", ")}`);
    await workbook.value.close();
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
