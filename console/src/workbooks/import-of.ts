import type { ImportFieldsFragment } from "./workbooks.generated.js";

/** One import of one sheet, as the pages of this folder hold it. */
export type ImportOf = ImportFieldsFragment;

/** Whether an import still goes on. */
export const isOpen = ({ state }: Pick<ImportOf, "state">): boolean =>
  state === "QUEUED" || state === "RUNNING";

/** Whether rows of it stand, so that it can be taken back as a whole. */
export const isUndoable = ({ state, dryRun, accepted }: ImportOf): boolean =>
  !dryRun && accepted > 0 && (state === "DONE" || state === "CANCELLED");

/** Whether the whole sheet was looked at and nothing of it stored. */
export const isTried = ({ state, dryRun }: ImportOf): boolean => dryRun && state === "DONE";

/** Whether a sheet was tried and something of it would come in: what may follow is to import it. */
export const isWorthImporting = (one: ImportOf): boolean => isTried(one) && one.accepted > 0;
