import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, number, word } = columnTypes;

/** Where a service keeps whose rows were laid under another person, so that they go back exactly as they came. */
export const movedRowMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1900-create-moved-row", [
    `CREATE TABLE moved_row (
      union_id ${id}, place ${word(100)}, original_id ${id}, current_id ${id},
      row_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      PRIMARY KEY (union_id, place, original_id, row_key)
    )`,
  ]),
];

/** Which people turned out to be others; `root_id` is the one who stands for them now, null where the merge was undone. */
export const aliasMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1901-create-directory-alias", [
    `CREATE TABLE directory_alias (
      union_id ${id}, id ${id}, survivor_id ${id}, merge_id ${id}, staff_no ${number}, undone TINYINT(1) NOT NULL,
      root_id ${optionalId}, version INT UNSIGNED NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_staff_no (union_id, staff_no)
    )`,
  ]),
];
