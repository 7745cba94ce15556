import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;
const now = "DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)";

/** What signing in is built on beyond the account itself. Of what stood before, every age counts from the day of the change. */
export const accountMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1500-accounts-have-an-age", [
    `ALTER TABLE account ADD COLUMN opened_at ${now}, ADD COLUMN password_changed_at ${now}, ADD COLUMN last_signed_in_at DATETIME(3) NULL,
      ADD COLUMN reopened_at DATETIME(3) NULL, ADD COLUMN stale_on DATE NULL, ADD COLUMN closed_by ${optionalId}, ADD COLUMN closed_because VARCHAR(200) NULL`,
    `ALTER TABLE role_grant ADD COLUMN granted_at ${now}, ADD COLUMN revoked_at DATETIME(3) NULL, ADD COLUMN revoked_by ${optionalId},
      ADD COLUMN revoked_because VARCHAR(200) NULL`,
    `ALTER TABLE account MODIFY opened_at DATETIME(3) NOT NULL, MODIFY password_changed_at DATETIME(3) NOT NULL`,
    "ALTER TABLE role_grant MODIFY granted_at DATETIME(3) NOT NULL",
    `ALTER TABLE session ADD COLUMN started_at ${now}, ADD COLUMN device ${optionalWord(60)}, ADD COLUMN address ${optionalWord(60)}`,
  ]),
  defineMigration("20261123T1501-create-password-history", [
    `CREATE TABLE password_history (
      union_id ${id}, account_id ${id}, password_hash ${word(200)}, replaced_at DATETIME(3) NOT NULL,
      PRIMARY KEY (account_id, replaced_at)
    )`,
  ]),
  defineMigration("20261123T1502-create-unknown-login", [
    `CREATE TABLE unknown_login (
      bucket INT NOT NULL, failed_count INT NOT NULL, locked_until DATETIME(3) NULL,
      PRIMARY KEY (bucket)
    )`,
  ]),
  defineMigration("20261123T1503-create-second-factor", [
    `CREATE TABLE second_factor (
      union_id ${id}, account_id ${id}, state ${word(12)}, salt BINARY(16) NOT NULL, secret VARBINARY(200) NOT NULL,
      since DATETIME(3) NOT NULL, last_step BIGINT NULL,
      PRIMARY KEY (account_id, state)
    )`,
    `CREATE TABLE recovery_code (
      union_id ${id}, account_id ${id}, code_index BINARY(32) NOT NULL, used_at DATETIME(3) NULL,
      PRIMARY KEY (account_id, code_index)
    )`,
    `CREATE TABLE second_factor_reset (
      union_id ${id}, id ${id}, account_id ${id}, reset_by ${id}, reason VARCHAR(200) NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), KEY by_account (union_id, account_id)
    )`,
    `CREATE TABLE sign_in_challenge (
      union_id ${id}, id ${id}, account_id ${id}, secret_hash BINARY(32) NOT NULL, step ${word(24)}, expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE KEY one_of_an_account (account_id)
    )`,
  ]),
  defineMigration("20261124T0101-count-wrong-set-up-codes", [
    "ALTER TABLE second_factor ADD COLUMN missed INT NOT NULL DEFAULT 0",
  ]),
];
