import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { Unit } from "@union/persistence";
import { ImportReader } from "./import.reader.js";
import { ImportRepository } from "./import.repository.js";
import type { ImportState } from "./import-state.js";
import { importedEvent } from "./imported-event.js";
import type { ImportUnknown } from "./undo-import.js";

/** Only an import that waits or runs can be cancelled. */
export type ImportEnded = { readonly kind: "ImportEnded"; readonly state: ImportState };
export type CancelImportInput = { readonly importId: string };
export type CancelProblem = ImportUnknown | ImportEnded;
type Needs = Pick<Unit, "tx" | "outbox"> & { readonly service: string };

/**
 * Ends an import that waits or runs (取消导入). The lot of rows that is being written is taken back whole, those before it are
 * kept: the import stands as CANCELLED with their verdicts, and can be undone as a finished one can. What it brought in until
 * then is told as a finished import's rows are.
 */
export const cancelImport =
  ({ tx, outbox, service }: Needs) =>
  async (
    actor: Actor,
    { importId }: CancelImportInput,
  ): Promise<Result<{ id: string }, CancelProblem>> => {
    const scope = scopeOf(actor, "registers.import");
    if (!scope) return err({ kind: "ImportUnknown" });
    const audience = { ...actor, isWide: isWide(scope) };
    const isCancelled = await new ImportRepository(tx).markCancelled(audience, importId);
    const [one] = await new ImportReader(tx).byIds(audience, [importId]);
    if (!one) return err({ kind: "ImportUnknown" });
    if (!isCancelled) return err({ kind: "ImportEnded", state: one.state });
    if (!one.dryRun && one.accepted > 0)
      await outbox.add("register.imported.v1", one.id, importedEvent(service, one));
    return ok({ id: one.id });
  };
