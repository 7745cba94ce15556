import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Corrections that people ask for; the values stand sealed with a key of the request's own. */
export const correctionMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1801-create-record-correction", [
    `CREATE TABLE record_correction (
      union_id ${id}, id ${id}, member_id ${id}, campus_id ${optionalId}, department_id ${optionalId}, field ${word(30)},
      reason VARCHAR(500) NOT NULL, proof_file_id ${optionalId}, salt BINARY(16) NULL, asked VARBINARY(1000) NULL, state ${word(20)},
      requested_at DATETIME(3) NOT NULL, version INT NOT NULL,
      is_open TINYINT(1) AS (IF(state = 'REQUESTED', 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, member_id, field, is_open), KEY by_state (union_id, state, id)
    )`,
  ]),
];
