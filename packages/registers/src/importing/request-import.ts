import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { newId, toSqlInstant, type Unit } from "@union/persistence";
import { ImportRepository } from "./import.repository.js";
import type { CorrectionChoice } from "./import-state.js";

export type NotAllowed = { readonly kind: "NotAllowed" };
export type RequestImportInput = {
  readonly fileId: string;
  readonly fileName: string;
  readonly sheets: readonly { readonly register: string; readonly sheet: string }[];
  readonly dryRun: boolean;
  readonly corrections: CorrectionChoice;
};

/** Queues the import of the sheets of a file that are registers of this service; they run after the commit. */
export const requestImport =
  ({ tx, traceId }: Pick<Unit, "tx" | "traceId">) =>
  async (
    actor: Actor,
    input: RequestImportInput,
  ): Promise<Result<{ id: string; ids: string[] }, NotAllowed>> => {
    const scope = scopeOf(actor, "registers.import");
    if (scope === null) return err({ kind: "NotAllowed" });
    const { fileId, fileName, dryRun, corrections } = input;
    const asked = {
      fileId,
      fileName,
      dryRun,
      corrections,
      unionId: actor.unionId,
      requestedBy: actor.accountId,
      scope,
      traceId,
    };
    const ids: string[] = [];
    for (const { register, sheet } of input.sheets) {
      const id = newId();
      await new ImportRepository(tx).add({
        ...asked,
        id,
        register,
        sheet,
        state: "QUEUED",
        requestedAt: toSqlInstant(new Date()),
      });
      ids.push(id);
    }
    return ok({ id: ids[0] ?? fileId, ids });
  };
