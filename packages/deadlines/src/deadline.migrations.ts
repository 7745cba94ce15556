import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** The clocks of a service. One clock of a kind runs for a subject at a time; those that ended stay as history. */
export const deadlineMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1830-create-deadline", [
    `CREATE TABLE deadline (
      union_id ${id}, id ${id}, kind ${word(60)}, subject ${id}, subject_name VARCHAR(200) NOT NULL, campus_id ${optionalId},
      started_on DATE NOT NULL, due_on DATE NOT NULL, responsible JSON NOT NULL, deputy JSON NULL, policy JSON NOT NULL,
      state ${word(10)}, told_through DATE NOT NULL, next_on DATE NULL, met_on DATE NULL,
      is_open TINYINT(1) AS (IF(state = 'OPEN', 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, kind, subject, is_open),
      KEY to_tell (next_on, kind), KEY by_due (union_id, is_open, due_on, id)
    )`,
  ]),
  // Of clocks that ran before, those whose last day was told have come to the deputy, as far as anybody can say.
  defineMigration("20261125T0900-add-escalated-on", [
    "ALTER TABLE deadline ADD COLUMN escalated_on DATE NULL",
    "UPDATE deadline SET escalated_on = due_on WHERE is_open = 1 AND deputy IS NOT NULL AND told_through >= due_on",
  ]),
];
