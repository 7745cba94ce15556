import { type Actor, dayOf, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Tx, Unit } from "@union/persistence";
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
/** Another import of the same register is running just now. */
export type RegisterBusy = { readonly kind: "RegisterBusy" };
export type UndoProblem = ImportUnknown | ImportNotUndoable | ImportBuiltOn | RegisterBusy;
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

/**
 * Takes an import back as a whole, while nothing has been built on its rows: new rows go, corrected ones get their old values.
 * One that was cancelled is taken back as far as it came.
 */
export const undoImport =
  ({ tx, outbox, landings, keys }: Needs) =>
  async (
    actor: Actor,
    { importId }: UndoImportInput,
  ): Promise<Result<{ id: string }, UndoProblem>> => {
    const isBusy = await holdRegister(tx, actor.unionId, importId);
    const scope = scopeOf(actor, "registers.import");
    const audience = { ...actor, isWide: scope !== null && isWide(scope) };
    const [one] = await new ImportReader(tx).byIds(audience, [importId]);
    const landing = landings.find(({ register }) => register.name === one?.register);
    if (!one || !landing || !scope) return err({ kind: "ImportUnknown" });
    if (one.dryRun || (one.state !== "DONE" && one.state !== "CANCELLED"))
      return err({ kind: "ImportNotUndoable", state: one.dryRun ? "DRY_RUN" : one.state });
    if (isBusy) return err({ kind: "RegisterBusy" });
    const ledger = new RowLedger(tx, one.unionId, one.register);
    const { scope: place, requestedBy } = one;
    const site: LandingSite = { tx, outbox, scope: place, today: dayOf(new Date()), requestedBy };
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
    const lost = await restore(site, landing, ledger, keys, corrections, standing);
    if (lost > 0) return err({ kind: "ImportBuiltOn", count: lost });
    await new ImportRepository(tx).markUndone(one.id);
    return ok({ id: one.id });
  };

/** Keeps runners away from the register of an import until the commit; whether one is importing into it now. */
async function holdRegister(tx: Tx, unionId: string, importId: string): Promise<boolean> {
  const imports = await tx.query<{ state: ImportState }[]>(
    `SELECT r.state FROM register_import r JOIN register_import i ON i.union_id = r.union_id AND i.register = r.register
     WHERE i.union_id = ? AND i.id = ? FOR UPDATE`,
    [unionId, importId],
  );
  return imports.some(({ state }) => state === "RUNNING");
}

/** Gives corrected rows their old values; how many of them something else has made impossible. */
async function restore(
  site: LandingSite,
  landing: AnyLanding,
  ledger: RowLedger,
  keys: DataKeys,
  corrections: Correction[],
  standing: LedgerEntry[],
): Promise<number> {
  if (corrections.length === 0) return 0;
  const rows = corrections.map(({ before_row }) => JSON.parse(openRow(keys, before_row)));
  const prepared = rows.map((row) => landing.prepare?.(site.scope.unionId, row));
  const resolved = await landing.resolve(site, rows, prepared);
  const restored = corrections.flatMap(({ subject_id }, n) => {
    const found = resolved[n];
    return found?.ok ? [{ id: subject_id, row: rows[n], found: found.value }] : [];
  });
  if (restored.length < corrections.length) return corrections.length - restored.length;
  await landing.correct(site, restored);
  const entries = new Map(standing.map((entry) => [entry.number, entry]));
  for (const one of corrections)
    await ledger.replace({
      ...entries.get(one.number)!,
      hash: one.before_hash,
      importId: one.before_import_id,
      rowNo: one.before_row_no,
    });
  return 0;
}
