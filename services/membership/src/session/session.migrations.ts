import { defineMigration, type MigrationClass } from "@union/persistence";

export const sessionMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1530-find-sessions-ended-now", [
    "ALTER TABLE session ADD KEY by_end (ended_at)",
  ]),
];
