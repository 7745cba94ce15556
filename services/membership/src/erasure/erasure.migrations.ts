import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Requests to erase a person, and the day on which a person was erased. */
export const erasureMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1800-create-erasure", [
    `CREATE TABLE erasure (
      union_id ${id}, id ${id}, member_id ${id}, campus_id ${optionalId}, department_id ${optionalId}, ground ${word(20)},
      reason VARCHAR(500) NOT NULL, state ${word(20)}, requested_at DATETIME(3) NOT NULL, version INT NOT NULL,
      is_open TINYINT(1) AS (IF(state = 'REQUESTED', 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, member_id, is_open), KEY by_state (union_id, state, id)
    )`,
    "ALTER TABLE member ADD COLUMN erased_on DATE NULL",
  ]),
];
