import { bulkInsert, type DataKeys, newSalt } from "@union/persistence";
import { canonical } from "../register/canonical.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import type { Decision } from "./decide-chunk.js";
import type { RegisterImport } from "./import-state.js";
import type { Landing, LandingSite } from "./landing.js";
import type { RowLedger } from "./row-ledger.js";

/** Column name that the seal of a kept row is bound to. */
export const keptRow = "register_correction.before_row";

/** Stores what was decided: new rows, corrections with the values they replace, and the ledger of both. */
export async function landChunk<C extends Columns, Found>(
  landing: Landing<C, Found>,
  site: LandingSite,
  ledger: RowLedger,
  keys: DataKeys,
  { id: importId }: RegisterImport,
  { fresh, changed }: Decision<RowOfColumns<C>, Found>,
): Promise<void> {
  if (fresh.length > 0) {
    const ids = await landing.insert(site, fresh);
    await ledger.add(
      fresh.map(({ number, hash, rowNo }, n) => ({
        number,
        hash,
        rowNo,
        importId,
        subjectId: ids[n]!,
      })),
    );
  }
  if (changed.length === 0) return;
  const columns = [
    "import_id",
    "number",
    "subject_id",
    "before_row",
    "before_hash",
    "before_import_id",
    "before_row_no",
  ];
  await bulkInsert(
    site.tx,
    "register_correction",
    columns,
    changed.map(({ number, entry, before }) => [
      importId,
      number,
      entry.subjectId,
      sealRow(keys, canonical(landing.register, before)),
      entry.hash,
      entry.importId,
      entry.rowNo,
    ]),
  );
  await landing.correct(
    site,
    changed.map((one) => ({ ...one, id: one.entry.subjectId })),
  );
  for (const { entry, hash, rowNo } of changed)
    await ledger.replace({ ...entry, hash, importId, rowNo });
}

/** A whole row, sealed with a salt of its own in front: it may hold P3 values. */
function sealRow(keys: DataKeys, row: string): Buffer {
  const salt = newSalt();
  return Buffer.concat([salt, keys.forSubject(salt).seal(keptRow, row)]);
}

export const openRow = (keys: DataKeys, sealed: Buffer): string =>
  keys.forSubject(sealed.subarray(0, 16)).open(keptRow, sealed.subarray(16));
