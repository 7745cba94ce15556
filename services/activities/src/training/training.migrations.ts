import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, number, optionalId, word } = columnTypes;

/** The register of trainings, and what membership recorded of cadres' trainings with their people. */
export const trainingMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0030-create-training", [
    `CREATE TABLE training (
      union_id ${id}, campus_id ${optionalId}, id ${id}, no ${number}, held_on DATE NOT NULL, title VARCHAR(200) NOT NULL,
      training_kind ${word(24)}, level ${word(12)}, speaker VARCHAR(60) NULL, speaker_from VARCHAR(100) NULL,
      hours DECIMAL(15, 1) NULL, credits DECIMAL(15, 1) NULL, attendances INT UNSIGNED NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY training_id (id), UNIQUE KEY training_no (union_id, no),
      KEY by_day (union_id, held_on, id)
    )`,
    `CREATE TABLE cadre_training (
      union_id ${id}, id ${id}, held_on DATE NOT NULL, title VARCHAR(200) NOT NULL, attendances INT UNSIGNED NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, held_on)
    )`,
  ]),
];
