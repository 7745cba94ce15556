import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Applications to join; a person has one open at a time (`is_open`), those that ended stay. */
export const enrolmentMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1200-create-enrolment", [
    `CREATE TABLE enrolment (
      union_id ${id}, id ${id}, member_id ${id}, campus_id ${id}, department_id ${id}, state ${word(20)}, channel ${word(10)},
      statement VARCHAR(500) NULL, home_union ${word(20)}, other_union VARCHAR(100) NULL, applied_on DATE NOT NULL,
      decided_on DATE NULL, document VARCHAR(100) NULL, decided_by VARCHAR(60) NULL, entered_by ${optionalId}, version INT NOT NULL,
      is_open TINYINT(1) AS (IF(state IN ('APPROVED', 'REJECTED', 'WITHDRAWN'), NULL, 1)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, member_id, is_open), KEY by_campus (union_id, campus_id, id)
    )`,
  ]),
];
