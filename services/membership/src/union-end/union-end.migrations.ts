import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** The end of a union with its employer; one is open or done at a time. */
export const unionEndMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0035-create-union-end", [
    `CREATE TABLE union_end (
      union_id ${id}, id ${id}, ends_on DATE NOT NULL, reason VARCHAR(200) NOT NULL, document VARCHAR(100) NOT NULL,
      decided_by VARCHAR(60) NOT NULL, proposed_on DATE NOT NULL, retained INT NULL, left_open INT NULL, state ${word(12)}, version INT NOT NULL,
      is_standing TINYINT(1) AS (IF(state = 'DROPPED', NULL, 1)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_standing (union_id, is_standing)
    )`,
  ]),
];
