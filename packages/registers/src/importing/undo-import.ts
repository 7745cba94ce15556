import { type Actor, dayOf, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Unit } from "@union/persistence";
import { ImportReader } from "./import.reader.js";
import { ImportRepository } from "./import.repository.js";
import type { ImportState } from "./import-state.js";
import { openRow } from "./land-chunk.js";
import type { AnyLanding, LandingSite } from "./landing.js";
import { type LedgerEntry, RowLedger } from "./row-ledger.js";

export type ImportUnknown = { readonly kind: "ImportUnknown" };
export type ImportNotUndoable = {
  readonly kind: "ImportNotUndoable";
  readonly state: ImportState | "DRY_RUN";
};
export type ImportBuiltOn = { readonly kind: "ImportBuiltOn"; readonly count: number };
export type UndoProblem = ImportUnknown | ImportNotUndoable | ImportBuiltOn;
export type UndoImportInput = { readonly importId: string };

type Correction = {
  number: string;
  subject_id: string;
  before_row: Buffer;
  before_hash: Buffer;
  before_import_id: string;
  before_row_no: number;
};
type Needs = Unit & { readonly landings: readonly AnyLanding[]; readonly keys: DataKeys };

/** Takes an import back as a whole, while nothing has been built on its rows: new rows go, corrected ones get their old values. */
export const undoImport =
  ({ tx, outbox, landings, keys }: Needs) =>
  async (
    actor: Actor,
    { importId }: UndoImportInput,
  ): Promise<Result<{ id: string }, UndoProblem>> => {
    await tx.query("SELECT id FROM register_import WHERE id = ? FOR UPDATE", [importId]);
    const scope = scopeOf(actor, "registers.import");
    const audience = { ...actor, isWide: scope !== null && isWide(scope) };
    const [one] = await new ImportReader(tx).byIds(audience, [importId]);
    const landing = landings.find(({ register }) => register.name === one?.register);
    if (!one || !landing || !scope) return err({ kind: "ImportUnknown" });
    if (one.dryRun || one.state !== "DONE")
      return err({ kind: "ImportNotUndoable", state: one.dryRun ? "DRY_RUN" : one.state });
    const ledger = new RowLedger(tx, one.unionId, one.register);
    const site: LandingSite = { tx, outbox, scope: one.scope, today: dayOf(new Date()) };
    const standing = await ledger.ofImport(one.id);
    const corrections = await tx.query<Correction[]>(
      "SELECT * FROM register_correction WHERE import_id = ?",
      [one.id],
    );
    const corrected = new Set(corrections.map(({ number }) => number));
    const fresh = standing.filter(({ number }) => !corrected.has(number));
    const overtaken = one.accepted - standing.length;
    const builtOn =
      overtaken +
      (await landing.countBuiltOn(
        site,
        fresh.map(({ subjectId }) => subjectId),
      ));
    if (builtOn > 0) return err({ kind: "ImportBuiltOn", count: builtOn });
    await landing.remove(
      site,
      fresh.map(({ subjectId }) => subjectId),
    );
    await ledger.remove(fresh.map(({ number }) => number));
    await restore(site, landing, ledger, keys, corrections, standing);
    await new ImportRepository(tx).finish(one.id, "UNDONE", null);
    return ok({ id: one.id });
  };

async function restore(
  site: LandingSite,
  landing: AnyLanding,
  ledger: RowLedger,
  keys: DataKeys,
  corrections: Correction[],
  standing: LedgerEntry[],
): Promise<void> {
  const rows = corrections.map(({ before_row }) => JSON.parse(openRow(keys, before_row)));
  const resolved = await landing.resolve(site, rows);
  for (const [n, one] of corrections.entries()) {
    const found = resolved[n];
    if (!found?.ok) throw new Error("a corrected row no longer resolves to what it was");
    await landing.correct(site, [{ id: one.subject_id, row: rows[n], found: found.value }]);
    const entry = standing.find(({ number }) => number === one.number)!;
    await ledger.replace({
      ...entry,
      hash: one.before_hash,
      importId: one.before_import_id,
      rowNo: one.before_row_no,
    });
  }
}
