import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Who stands in for an officer from when to when. */
export const deputyMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1101-create-officer-deputy", [
    `CREATE TABLE officer_deputy (
      union_id ${id}, id ${id}, member_id ${id}, deputy_id ${id}, campus_id ${optionalId}, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      document VARCHAR(100) NOT NULL, decided_by VARCHAR(100) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_member (union_id, member_id, valid_to)
    )`,
  ]),
  defineMigration("20261123T1102-follow-officer-deputy", [
    `ALTER TABLE officer_deputy ADD COLUMN phase ${word(8)} DEFAULT 'BEFORE', ADD KEY by_phase (phase, valid_from)`,
  ]),
];
