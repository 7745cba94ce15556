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
};

/** An import that this runner holds, until its lease lapses. */
export type ClaimedImport = RegisterImport & { readonly lease: string };
