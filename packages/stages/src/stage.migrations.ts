import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** What was done on the matters of a service, step by step; never changed. */
export const stageMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T2050-create-stage-step", [
    `CREATE TABLE stage_step (
      union_id ${id}, id ${id}, kind ${word(60)}, subject ${id}, no INT NOT NULL, step ${word(60)}, from_state ${word(40)},
      to_state ${word(40)}, account_id ${optionalId}, member_id ${optionalId}, role VARCHAR(40) NULL, opinion VARCHAR(500) NULL,
      policy JSON NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY by_subject (union_id, kind, subject, no)
    )`,
  ]),
];
