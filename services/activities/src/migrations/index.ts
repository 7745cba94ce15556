import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, number, optionalId, word } = columnTypes;

/** The tables that activities owns, in the order they came. */
export const activitiesMigrations: readonly MigrationClass[] = [
  // A campus is null where the activity belongs to the whole union, so it cannot stand in the primary key.
  defineMigration("20261122T1500-create-activity", [
    `CREATE TABLE activity (
      union_id ${id}, campus_id ${optionalId}, id ${id}, no ${number}, name VARCHAR(200) NOT NULL,
      category VARCHAR(40) NOT NULL, festival VARCHAR(40) NULL, organiser VARCHAR(100) NOT NULL, hosting ${word(10)},
      started_on DATE NOT NULL, ended_on DATE NOT NULL, place VARCHAR(100) NULL, participant_times INT UNSIGNED NOT NULL,
      participants INT UNSIGNED NULL, results VARCHAR(500) NULL, status ${word(20)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY activity_id (id), UNIQUE KEY activity_no (union_id, no),
      KEY by_day (union_id, started_on, id)
    )`,
  ]),
];
