import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id } = columnTypes;

/** On which approval a base-level union was set up, and whose staff it unites. */
export const foundingMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0031-create-founding", [
    `CREATE TABLE org_founding (
      union_id ${id}, org_id ${id}, document VARCHAR(100) NOT NULL, approved_by VARCHAR(100) NOT NULL, approved_on DATE NOT NULL,
      PRIMARY KEY (union_id, org_id)
    )`,
    `CREATE TABLE employer (
      union_id ${id}, name VARCHAR(100) NOT NULL, credit_code CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      PRIMARY KEY (union_id)
    )`,
  ]),
];
