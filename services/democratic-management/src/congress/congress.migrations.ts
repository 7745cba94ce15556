import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Terms of a congress, its sessions, and who sits in it from when to when. */
export const congressMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0200-create-congress", [
    `CREATE TABLE congress (
      union_id ${id}, id ${id}, type ${word(10)}, no INT NOT NULL, term_from DATE NOT NULL, term_to DATE NOT NULL,
      state ${word(20)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY congress_no (union_id, type, no)
    )`,
    `CREATE TABLE congress_session (
      union_id ${id}, id ${id}, type ${word(10)}, congress_no INT NOT NULL, no INT NOT NULL, kind ${word(20)}, theme VARCHAR(200) NULL,
      opens_on DATE NOT NULL, state ${word(24)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY session_no (union_id, type, congress_no, no), KEY by_day (union_id, opens_on, id)
    )`,
    `CREATE TABLE delegate (
      union_id ${id}, id ${id}, congress_id ${id}, member_id ${id}, class ${word(12)}, district_id ${optionalId},
      campus_id ${id}, department_id ${optionalId}, state ${word(16)}, ended_because ${optionalWord(16)},
      valid_from DATE NOT NULL, valid_to DATE NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_congress (union_id, congress_id, state, id), KEY by_member (union_id, member_id, valid_from)
    )`,
  ]),
  defineMigration("20261124T0400-found-congress", [
    `ALTER TABLE congress
      ADD COLUMN delayed_from DATE NULL, ADD COLUMN document VARCHAR(100) NULL, ADD COLUMN decided_by VARCHAR(100) NULL,
      ADD COLUMN delay_document VARCHAR(100) NULL, ADD COLUMN delay_decided_by VARCHAR(100) NULL,
      ADD COLUMN seats INT NULL, ADD COLUMN seats_agreement VARCHAR(100) NULL, ADD COLUMN persons INT NULL, ADD COLUMN counted_on DATE NULL`,
  ]),
];
