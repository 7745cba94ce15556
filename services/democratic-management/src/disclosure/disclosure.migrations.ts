import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, number, optionalId, optionalWord, word } = columnTypes;

/** What is disclosed, its versions and channels, and how the union adjusts the catalogue. */
export const disclosureMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0600-create-disclosure", [
    `CREATE TABLE disclosure_duty_change (
      union_id ${id}, id ${id}, code ${word(40)}, is_on TINYINT NOT NULL, cycle ${optionalWord(12)}, effective_from DATE NOT NULL,
      reason VARCHAR(500) NOT NULL, document VARCHAR(200) NOT NULL, decided_on DATE NOT NULL, account_id ${id},
      PRIMARY KEY (union_id, id)
    )`,
    `CREATE TABLE disclosure_item (
      union_id ${id}, id ${id}, no ${number}, campus_id ${optionalId}, department_id ${optionalId}, audience ${word(16)},
      duty_code ${optionalWord(40)}, category VARCHAR(40) NOT NULL, title VARCHAR(200) NOT NULL, body MEDIUMTEXT NOT NULL,
      correction VARCHAR(500) NULL, period_from DATE NULL, period_to DATE NULL, due_on DATE NULL, not_before DATE NULL,
      state ${word(20)}, version_no INT NOT NULL, published_on DATE NULL, display_days INT NULL, display_until DATE NULL,
      withdrawn_on DATE NULL, withdrawn_because VARCHAR(500) NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY disclosure_no (union_id, no), KEY by_publication (union_id, published_on, id),
      KEY by_display (state, display_until), KEY by_duty (union_id, duty_code, published_on)
    )`,
    `CREATE TABLE disclosure_channel (
      union_id ${id}, item_id ${id}, position SMALLINT NOT NULL, channel ${word(24)},
      PRIMARY KEY (union_id, item_id, position)
    )`,
    `CREATE TABLE disclosure_version (
      union_id ${id}, item_id ${id}, no INT NOT NULL, title VARCHAR(200) NOT NULL, body MEDIUMTEXT NOT NULL,
      correction VARCHAR(500) NULL, published_on DATE NOT NULL,
      PRIMARY KEY (union_id, item_id, no)
    )`,
    `CREATE TABLE disclosure_display (
      union_id ${id}, item_id ${id}, id ${id}, place VARCHAR(100) NOT NULL, from_on DATE NOT NULL, to_on DATE NOT NULL,
      photo_file_id ${id}, account_id ${id},
      PRIMARY KEY (union_id, item_id, id)
    )`,
  ]),
  defineMigration("20261124T0601-create-disclosure-reading", [
    `CREATE TABLE disclosure_reading (
      union_id ${id}, item_id ${id}, reader BINARY(32) NOT NULL, campus_id ${id},
      PRIMARY KEY (union_id, item_id, reader)
    )`,
  ]),
  defineMigration("20261124T0602-create-disclosure-feedback", [
    `CREATE TABLE disclosure_feedback (
      union_id ${id}, id ${id}, item_id ${optionalId}, campus_id ${optionalId}, department_id ${optionalId}, member_id ${id},
      kind ${word(12)}, content VARCHAR(2000) NOT NULL, state ${word(12)}, submitted_on DATE NOT NULL, due_on DATE NOT NULL,
      answer VARCHAR(4000) NULL, answered_on DATE NULL, rating ${optionalWord(24)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, submitted_on, id), KEY by_member (union_id, member_id, id)
    )`,
    `CREATE TABLE disclosure_rectification (
      union_id ${id}, id ${id}, feedback_id ${id}, campus_id ${optionalId}, department_id ${optionalId}, task VARCHAR(500) NOT NULL,
      due_on DATE NOT NULL, state ${word(12)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_feedback (union_id, feedback_id, id)
    )`,
  ]),
  defineMigration("20261124T0603-create-disclosure-office", [
    `CREATE TABLE disclosure_office (
      union_id ${id}, slug ${word(40)}, name VARCHAR(100) NOT NULL, name_en VARCHAR(200) NOT NULL, responsible VARCHAR(100) NOT NULL,
      working_body VARCHAR(100) NOT NULL, complaints VARCHAR(1000) NOT NULL, complaints_en VARCHAR(1000) NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id), UNIQUE KEY disclosure_slug (slug)
    )`,
    `CREATE TABLE disclosure_review (
      union_id ${id}, id ${id}, year INT NOT NULL, held_on DATE NOT NULL, responsible VARCHAR(100) NOT NULL,
      conclusions VARCHAR(2000) NOT NULL, document VARCHAR(200) NOT NULL, account_id ${id},
      PRIMARY KEY (union_id, id), KEY by_year (union_id, year, held_on)
    )`,
  ]),
  // A version that a sheet told was reviewed by nobody here; one that a correction closed is read by those who keep the item.
  defineMigration("20261124T1100-disclosure-version-standing", [
    "ALTER TABLE disclosure_version ADD COLUMN is_reviewed TINYINT NOT NULL DEFAULT 1, ADD COLUMN is_closed TINYINT NOT NULL DEFAULT 0",
    `UPDATE disclosure_version v SET v.is_reviewed = 0 WHERE v.correction = '台账更正' OR (v.no = 1 AND NOT EXISTS (
       SELECT 1 FROM stage_step s WHERE s.union_id = v.union_id AND s.kind = 'DISCLOSURE' AND s.subject = v.item_id AND s.step = 'publish'))`,
    `ALTER TABLE disclosure_item ADD COLUMN closes_earlier TINYINT NOT NULL DEFAULT 0,
       ADD COLUMN withdrawn_as ${optionalWord(20)}`,
  ]),
];
