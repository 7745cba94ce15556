import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, optionalWord } = columnTypes;

/** In which part somebody saw a guarded value, and by which emergency; copies of one's own data with the day they go. */
export const myDataMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1802-tell-who-read", [
    `ALTER TABLE reveal ADD COLUMN role ${optionalWord(40)}, ADD COLUMN emergency_id ${optionalId}`,
    `CREATE TABLE data_copy (
      union_id ${id}, member_id ${id}, file_id ${id}, goes_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, file_id), KEY by_end (goes_at)
    )`,
  ]),
];
