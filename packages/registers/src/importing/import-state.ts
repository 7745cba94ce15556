import type { Scope } from "@union/kernel";

/**
 * QUEUED → RUNNING → DONE | FAILED; QUEUED | RUNNING → CANCELLED; DONE | CANCELLED → UNDONE. RUNNING with a lapsed lease is taken up again where it stopped; a runner
 * that is told to stop puts its import back to QUEUED.
 */
export type ImportState = "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "UNDONE";
/** What to do with a row that stands already with other values: refuse it, or take the new values. */
export type CorrectionChoice = "REFUSE" | "APPLY";

export type RegisterImport = {
  readonly id: string;
  readonly unionId: string;
  readonly register: string;
  readonly sheet: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly corrections: CorrectionChoice;
  readonly state: ImportState;
  readonly scope: Scope;
  readonly requestedBy: string;
  readonly traceId: string;
  readonly requestedAt: string;
  readonly finishedAt: string | null;
  /** Excel's number of the last row that is decided and committed. */
  readonly doneRow: number;
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Of the accepted ones, how many were corrections. */
  readonly corrected: number;
  readonly problem: { readonly code: string; readonly zh: string; readonly en: string } | null;
};
