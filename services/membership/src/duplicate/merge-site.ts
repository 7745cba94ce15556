import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** What merging and splitting work on. */
export type MergeSite = {
  readonly tx: Sql;
  /** Who merges or splits. */
  readonly accountId: string;
  readonly today: LocalDate;
  readonly now: Date;
};
