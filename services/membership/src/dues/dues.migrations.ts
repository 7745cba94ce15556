import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, number, word } = columnTypes;

/** The tables of dues. A charge that is reversed stays as it was; `standing` is null from then on. */
export const duesMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1600-create-dues", [
    `CREATE TABLE dues_run (
      union_id ${id}, id ${id}, month CHAR(7) NOT NULL, account_id ${optionalId}, ran_on DATE NOT NULL,
      charged INT NOT NULL, reversed INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_month (union_id, month, id)
    )`,
    `CREATE TABLE dues_charge (
      union_id ${id}, id ${id}, member_id ${id}, month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, campus_id ${id}, department_id ${id},
      amount_fen BIGINT NOT NULL, rule ${word(200)}, base_digest BINARY(32) NOT NULL, state ${word(8)}, run_id ${id},
      batch_id ${optionalId}, settled_on DATE NULL, document VARCHAR(1000) NULL, standing TINYINT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_standing (union_id, member_id, month, standing),
      KEY by_month (union_id, month, id), KEY by_state (union_id, standing, state, member_id, month)
    )`,
    `CREATE TABLE dues_reversal (
      union_id ${id}, charge_id ${id}, run_id ${id}, reason ${word(20)}, amount_fen BIGINT NOT NULL, reversed_on DATE NOT NULL,
      PRIMARY KEY (union_id, charge_id), KEY by_run (union_id, run_id)
    )`,
    `CREATE TABLE dues_lacking_base (
      union_id ${id}, month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, member_id ${id}, campus_id ${id}, department_id ${id},
      PRIMARY KEY (union_id, month, member_id)
    )`,
    `CREATE TABLE dues_base (
      union_id ${id}, member_id ${id}, from_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, items VARBINARY(300) NOT NULL,
      document VARCHAR(1000) NOT NULL, recorded_by ${id}, recorded_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, member_id, from_month)
    )`,
  ]),
  defineMigration("20261123T1610-create-dues-batch", [
    `CREATE TABLE dues_authorisation (
      union_id ${id}, id ${id}, member_id ${id}, given_on DATE NOT NULL, withdrawn_on DATE NULL, document VARCHAR(1000) NULL,
      recorded_by ${id}, withdrawn_by ${optionalId}, is_open TINYINT(1) AS (IF(withdrawn_on IS NULL, 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, member_id, is_open), KEY by_member (union_id, member_id, given_on)
    )`,
    `CREATE TABLE dues_batch (
      union_id ${id}, id ${id}, no ${number}, kind ${word(10)}, campus_id ${optionalId}, received_on DATE NOT NULL,
      matched INT NOT NULL, unmatched INT NOT NULL, total_fen BIGINT NOT NULL, account_id ${id},
      PRIMARY KEY (union_id, id), UNIQUE KEY dues_batch_no (union_id, no), KEY by_day (union_id, received_on, id)
    )`,
    `CREATE TABLE dues_unmatched (
      union_id ${id}, batch_id ${id}, row_no INT NOT NULL, staff_no VARCHAR(40) NOT NULL, month VARCHAR(20) NOT NULL,
      deducted_fen BIGINT NOT NULL, reason ${word(20)},
      PRIMARY KEY (union_id, batch_id, row_no)
    )`,
  ]),
  defineMigration("20261123T1620-create-dues-arrears", [
    `CREATE TABLE dues_arrears (
      union_id ${id}, id ${id}, member_id ${id}, campus_id ${id}, department_id ${id}, since_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      months INT NOT NULL, state ${word(10)}, reminded_on DATE NOT NULL, opened_on DATE NULL, settled_on DATE NULL,
      is_open TINYINT(1) AS (IF(state = 'SETTLED', NULL, 1)) PERSISTENT, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, member_id, is_open), KEY by_state (union_id, state, reminded_on, id)
    )`,
  ]),
  defineMigration("20261124T0000-dues-arrears-matter", [
    `ALTER TABLE dues_arrears ADD COLUMN matter_id ${optionalId}`,
  ]),
  defineMigration("20261124T0010-create-dues-payroll-row", [
    `CREATE TABLE dues_payroll_row (
      union_id ${id}, id ${id}, batch_id ${id}, row_no INT NOT NULL, staff_no VARCHAR(40) NOT NULL,
      month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, deducted_fen BIGINT NOT NULL, charge_id ${optionalId},
      PRIMARY KEY (union_id, id), UNIQUE KEY place (union_id, batch_id, row_no), KEY by_person (union_id, staff_no)
    )`,
  ]),
  defineMigration("20261124T0151-take-back-dues", [
    `ALTER TABLE dues_run ADD COLUMN taken_back_on DATE NULL, ADD COLUMN taken_back_by ${optionalId}, ADD COLUMN taken_back_because VARCHAR(200) NULL`,
    `ALTER TABLE dues_batch ADD COLUMN taken_back_on DATE NULL, ADD COLUMN taken_back_by ${optionalId}, ADD COLUMN taken_back_because VARCHAR(200) NULL`,
    "ALTER TABLE dues_charge ADD COLUMN laid_aside TINYINT NULL",
  ]),
];
