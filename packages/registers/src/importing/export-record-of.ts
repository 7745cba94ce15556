import type { AnyLanding } from "./landing.js";
import type { ExportRecord } from "./sensitive-export.js";

/** Where a register keeps its exports in the clear; throws where it keeps none, as a register without guarded columns. */
export function exportRecordOf({ register, exportRecord }: AnyLanding): ExportRecord {
  if (exportRecord === undefined)
    throw new Error(`${register.name} keeps no record of its exports in the clear`);
  return exportRecord;
}
