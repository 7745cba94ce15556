import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalWord, word } = columnTypes;

/** Files in which guarded values left the house, and who stood in them. Both, and the reads of single values, go by their age. */
export const sensitiveExportMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0170-create-sensitive-export", [
    `CREATE TABLE sensitive_export (
      union_id ${id}, id ${id}, account_id ${id}, role ${optionalWord(40)}, what ${word(40)}, reason VARCHAR(200) NOT NULL,
      people INT NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_age (union_id, at)
    )`,
    `CREATE TABLE sensitive_export_person (
      union_id ${id}, member_id ${id}, export_id ${id}, at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, member_id, export_id), KEY by_export (union_id, export_id), KEY by_age (union_id, at)
    )`,
    "ALTER TABLE reveal ADD KEY by_person (union_id, member_id, id), ADD KEY by_age (union_id, at)",
  ]),
];
