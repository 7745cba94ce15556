import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** Member numbers, given once to a person for good, and the cards that show them. A person has one card in use (`is_current`). */
export const cardMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1205-create-card", [
    `CREATE TABLE member_number_series (
      union_id ${id}, series ${word(10)}, last_no INT NOT NULL,
      PRIMARY KEY (union_id, series)
    )`,
    `CREATE TABLE member_number (
      union_id ${id}, member_id ${id}, no ${word(40)}, given_on DATE NOT NULL,
      PRIMARY KEY (union_id, member_id), UNIQUE KEY member_no (union_id, no)
    )`,
    `CREATE TABLE member_card (
      union_id ${id}, id ${id}, member_id ${id}, check_code ${word(12)}, issued_on DATE NOT NULL, ended_on DATE NULL,
      is_current TINYINT(1) AS (IF(ended_on IS NULL, 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY card_code (check_code), UNIQUE KEY one_current (union_id, member_id, is_current)
    )`,
  ]),
];
