import type { Capability } from "@union/service";
import { congressMigrations } from "./congress.migrations.js";

/** 职工代表大会 — its terms, its delegates, its sessions. */
export const congress: Capability = {
  migrations: congressMigrations,
};
