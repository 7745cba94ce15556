import type { Files } from "@union/files";
import type { Clock } from "@union/kernel";
import type { Database, DataKeys } from "@union/persistence";
import type { RegisterImport } from "./import-state.js";

/** What running imports takes. `service` is the name under which the outcome is told. */
export type ImportNeeds = {
  readonly db: Database;
  readonly files: Files;
  readonly keys: DataKeys;
  readonly clock: Clock;
  readonly service: string;
  /** Rows decided and committed together; 1,000 unless told. */
  readonly chunkRows?: number;
  /** Milliseconds a runner may be silent before another takes its import over; 20 s unless told. */
  readonly leaseMs?: number;
};

/** An import that this runner holds, until its lease lapses. `attempts` counts the runs since the last committed chunk, this one included. */
export type ClaimedImport = RegisterImport & { readonly lease: string; readonly attempts: number };
