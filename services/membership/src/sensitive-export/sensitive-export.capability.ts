import type { Capability } from "@union/service";
import { sensitiveExportMigrations } from "./sensitive-export.migrations.js";
import { sensitiveExportPrunables } from "./sensitive-export.prunables.js";

/** 敏感导出 — whose guarded values left in which file, so that each of them sees it among his reads (2.13.1). */
export const sensitiveExport: Capability = {
  migrations: sensitiveExportMigrations,
  prunables: sensitiveExportPrunables,
};
