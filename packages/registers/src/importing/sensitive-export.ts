import type { Role } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** 敏感导出 — guarded values of people left in a file: what it is, who took it, in which part, why and when. */
export type SensitiveExport = {
  readonly id: string;
  readonly unionId: string;
  readonly accountId: string;
  /** Null where somebody took what is his own. */
  readonly role: Role | null;
  /** The register, or the kind of paper. */
  readonly what: string;
  readonly reason: string;
  readonly at: Date;
};

/**
 * Where a service keeps who stood in a sensitive export, so that each of them can see it. People come in parts while the file is
 * written; the export counts once it is closed: of one that broke off nobody got anything.
 */
export type ExportRecord = {
  addPeople(sql: Sql, made: SensitiveExport, memberIds: readonly string[]): Promise<void>;
  close(sql: Sql, made: SensitiveExport, count: number): Promise<void>;
};
