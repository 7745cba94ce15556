import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Calls for an extraordinary congress, and which members confirmed them. */
export const congressCallMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0033-create-congress-call", [
    `CREATE TABLE congress_call (
      union_id ${id}, id ${id}, called_by ${word(12)}, member_id ${optionalId}, reason VARCHAR(500) NOT NULL, called_on DATE NOT NULL,
      reached_on DATE NULL, members INT NULL, supporters INT NULL, state ${word(12)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, called_on, id)
    )`,
    `CREATE TABLE congress_call_supporter (
      union_id ${id}, call_id ${id}, member_id ${id}, confirmed_on DATE NOT NULL,
      PRIMARY KEY (union_id, call_id, member_id), KEY by_member (union_id, member_id)
    )`,
  ]),
];
