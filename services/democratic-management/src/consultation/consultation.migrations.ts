import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Consultations on major decisions, and the opinions given on them. */
export const consultationMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0900-create-consultation", [
    `CREATE TABLE consultation (
      union_id ${id}, id ${id}, campus_id ${optionalId}, held_on DATE NOT NULL, matter VARCHAR(180) NOT NULL, meeting VARCHAR(200) NOT NULL,
      told_opinions INT NOT NULL, state ${word(12)}, outcome VARCHAR(2000) NULL, document VARCHAR(200) NULL, decided_by VARCHAR(100) NULL,
      closed_on DATE NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, held_on, id)
    )`,
    `CREATE TABLE consultation_opinion (
      union_id ${id}, id ${id}, consultation_id ${id}, position INT NOT NULL, source VARCHAR(100) NOT NULL, content VARCHAR(2000) NOT NULL,
      disposition ${optionalWord(16)}, answer VARCHAR(2000) NULL, answered_on DATE NULL, answered_by ${optionalId},
      PRIMARY KEY (union_id, id), UNIQUE KEY opinion_no (union_id, consultation_id, position)
    )`,
  ]),
];
