import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Committees by their terms, and who sat on them from when to when. One committee of a kind is in force in an organisation. */
export const committeeMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1100-create-committee", [
    `CREATE TABLE committee (
      union_id ${id}, id ${id}, org_id ${id}, campus_id ${optionalId}, kind ${word(10)}, term_no INT NOT NULL, elected_on DATE NOT NULL,
      ends_on DATE NOT NULL, delayed_to DATE NULL, succeeded_on DATE NULL, document VARCHAR(100) NOT NULL, decided_by VARCHAR(100) NOT NULL,
      upper_approval VARCHAR(100) NULL, upper_contact ${optionalId}, state ${word(12)}, version INT NOT NULL,
      is_in_force TINYINT(1) AS (IF(succeeded_on IS NULL, 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_in_force (union_id, org_id, kind, is_in_force), KEY by_day (union_id, elected_on, id)
    )`,
    `CREATE TABLE committee_seat (
      union_id ${id}, id ${id}, committee_id ${id}, member_id ${id}, post ${word(12)}, employment ${word(12)}, duty ${word(12)},
      valid_from DATE NOT NULL, valid_to DATE NOT NULL, document VARCHAR(100) NOT NULL, decided_by VARCHAR(100) NOT NULL,
      end_reason ${optionalWord(16)}, end_document VARCHAR(100) NULL, end_decided_by VARCHAR(100) NULL, votes_for INT NULL, votes_of INT NULL,
      is_open TINYINT(1) AS (IF(end_reason IS NULL, 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_seat (union_id, committee_id, member_id, is_open),
      KEY by_committee (union_id, committee_id, valid_from), KEY by_member (union_id, member_id, valid_to)
    )`,
  ]),
  defineMigration("20261124T0032-add-electing-body", [
    `ALTER TABLE committee_seat ADD COLUMN elected_by ${optionalWord(10)}`,
  ]),
  defineMigration("20261124T0100-fill-a-vacancy-once", [
    `ALTER TABLE committee_seat ADD COLUMN fills_seat_id ${optionalId}, ADD UNIQUE KEY filled_once (union_id, fills_seat_id)`,
  ]),
];
