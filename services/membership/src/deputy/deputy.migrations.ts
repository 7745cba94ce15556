import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId } = columnTypes;

/** Who stands in for an officer from when to when. */
export const deputyMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1101-create-officer-deputy", [
    `CREATE TABLE officer_deputy (
      union_id ${id}, id ${id}, member_id ${id}, deputy_id ${id}, campus_id ${optionalId}, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      document VARCHAR(100) NOT NULL, decided_by VARCHAR(100) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_member (union_id, member_id, valid_to)
    )`,
  ]),
];
