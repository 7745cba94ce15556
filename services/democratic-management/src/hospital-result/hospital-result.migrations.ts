import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** What the administration says of the hospital's year, and the targets that a congress set. */
export const hospitalResultMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0910-create-hospital-figure", [
    `CREATE TABLE hospital_figure (
      union_id ${id}, id ${id}, year INT NOT NULL, indicator VARCHAR(60) NOT NULL, value ${word(24)}, unit VARCHAR(20) NOT NULL,
      last_value ${optionalWord(24)}, entered_by ${id}, entered_at DATETIME(3) NOT NULL DEFAULT UTC_TIMESTAMP(3), version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY indicator_of_year (union_id, year, indicator)
    )`,
  ]),
  defineMigration("20261124T0911-create-hospital-text", [
    `CREATE TABLE hospital_text (
      union_id ${id}, id ${id}, year INT NOT NULL, topic ${word(16)}, content VARCHAR(4000) NOT NULL, state ${word(12)},
      written_by ${id}, written_on DATE NOT NULL, approved_by ${optionalId}, approved_on DATE NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY topic_of_year (union_id, year, topic)
    )`,
  ]),
  defineMigration("20261124T0912-create-congress-target", [
    `CREATE TABLE congress_target (
      union_id ${id}, id ${id}, session_id ${id}, content VARCHAR(500) NOT NULL, measure VARCHAR(500) NOT NULL, due_on DATE NOT NULL,
      document VARCHAR(100) NOT NULL, decided_by VARCHAR(100) NOT NULL, state ${word(12)}, is_met TINYINT NULL, result VARCHAR(1000) NULL,
      evidence VARCHAR(1000) NULL, assessed_on DATE NULL, reported_session_id ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_session (union_id, session_id, id)
    )`,
  ]),
];
