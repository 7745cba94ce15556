import { ok } from "@union/kernel";
import type { DataKeys } from "@union/persistence";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { rowNumber } from "../register/row-number.js";
import { comparedRow } from "./compared-row.js";
import type { AnyLanding } from "./landing.js";

/** A row with its register number, the hash of what of it is compared with other rows and with what stands, and what was prepared of it. */
export type IdentifiedRow<Row> = {
  readonly row: Row;
  readonly number: string;
  readonly hash: Buffer;
  readonly prepared: unknown;
};

/** Identifies and prepares a row that was read; one with problems stays as it is. */
export function identifyRow(
  landing: AnyLanding,
  keys: DataKeys,
  unionId: string,
  { rowNo, outcome }: ReadRow<RowOfColumns<Columns>>,
): ReadRow<IdentifiedRow<RowOfColumns<Columns>>> {
  if (!outcome.ok) return { rowNo, outcome };
  const { register } = landing;
  const row = outcome.value;
  const number = rowNumber(register, row);
  const hash = keys.blindIndex(unionId, register.name, comparedRow(landing, row));
  const prepared = landing.prepare?.(unionId, row);
  return { rowNo, outcome: ok({ row, number, hash, prepared }) };
}
