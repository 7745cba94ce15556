import { ok } from "@union/kernel";
import type { DataKeys } from "@union/persistence";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { rowNumber } from "../register/row-number.js";
import { comparedRow } from "./compared-row.js";
import type { AnyLanding } from "./landing.js";

/** A row with its register number, and the hash of what of it is compared with other rows and with what stands. */
export type IdentifiedRow<Row> = {
  readonly row: Row;
  readonly number: string;
  readonly hash: Buffer;
};

/** Identifies and prepares rows as they are read, which is while the chunk before them is being written. */
export async function* identifyRows(
  landing: AnyLanding,
  keys: DataKeys,
  unionId: string,
  rows: AsyncIterable<ReadRow<RowOfColumns<Columns>>>,
): AsyncGenerator<ReadRow<IdentifiedRow<RowOfColumns<Columns>>>> {
  const { register } = landing;
  for await (const { rowNo, outcome } of rows) {
    if (!outcome.ok) {
      yield { rowNo, outcome };
      continue;
    }
    const row = outcome.value;
    landing.prepare?.(unionId, row);
    const hash = keys.blindIndex(unionId, register.name, comparedRow(landing, row));
    yield { rowNo, outcome: ok({ row, number: rowNumber(register, row), hash }) };
  }
}
