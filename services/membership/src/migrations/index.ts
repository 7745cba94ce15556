import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** The tables that membership owns, in the order they came. */
export const membershipMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1000-create-organisation", [
    `CREATE TABLE union_org (
      union_id ${id}, id ${id}, level ${word(16)}, name VARCHAR(100) NOT NULL, version INT NOT NULL,
      PRIMARY KEY (id), KEY by_union (union_id, level)
    )`,
    `CREATE TABLE campus (
      union_id ${id}, id ${id}, name VARCHAR(100) NOT NULL, version INT NOT NULL,
      PRIMARY KEY (id), UNIQUE KEY campus_name (union_id, name)
    )`,
    `CREATE TABLE department (
      union_id ${id}, id ${id}, opened_in ${id}, name VARCHAR(100) NOT NULL, version INT NOT NULL,
      PRIMARY KEY (id), UNIQUE KEY department_name (union_id, opened_in, name)
    )`,
    `CREATE TABLE org_edge (
      union_id ${id}, kind ${word(24)}, child_id ${id}, parent_id ${id}, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      PRIMARY KEY (union_id, kind, child_id, valid_from), KEY by_parent (union_id, kind, parent_id, valid_to)
    )`,
  ]),
  defineMigration("20261122T1001-create-member", [
    `CREATE TABLE member (
      union_id ${id}, id ${id}, staff_no ${word(40)}, name VARCHAR(50) NOT NULL, pinyin ${word(160)}, initials ${word(50)},
      sex ${word(6)}, ethnic_group VARCHAR(20) NULL, birth_month_day CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
      document_type ${word(30)}, document_index BINARY(32) NULL, political_status VARCHAR(20) NULL, education VARCHAR(20) NULL,
      work_started_on DATE NULL, data_salt BINARY(16) NULL, personal VARBINARY(600) NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY member_staff_no (union_id, staff_no),
      UNIQUE KEY member_document (union_id, document_index), KEY by_pinyin (union_id, pinyin)
    )`,
    `CREATE TABLE post (
      union_id ${id}, member_id ${id}, campus_id ${id}, department_id ${id}, category VARCHAR(20) NULL, cadre_rank VARCHAR(20) NULL,
      title VARCHAR(40) NULL, employment_type ${word(24)}, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      PRIMARY KEY (union_id, member_id, valid_from), KEY by_department (union_id, department_id, valid_to)
    )`,
    `CREATE TABLE membership_fact (
      union_id ${id}, member_id ${id}, kind ${word(24)}, status ${word(24)}, effective_on DATE NOT NULL, until_on DATE NOT NULL,
      reason VARCHAR(200) NULL, document VARCHAR(100) NULL, decided_by VARCHAR(60) NULL, recorded_by ${optionalId}, recorded_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, member_id, effective_on), KEY by_kind (union_id, kind, effective_on)
    )`,
    `CREATE TABLE member_link (
      union_id ${id}, member_id ${id}, service ${word(40)},
      PRIMARY KEY (union_id, member_id, service)
    )`,
  ]),
  defineMigration("20261122T1002-create-account", [
    `CREATE TABLE account (
      union_id ${id}, id ${id}, login ${word(60)}, member_id ${optionalId}, password_hash ${word(200)},
      failed_count INT NOT NULL, locked_until DATETIME(3) NULL, closed_at DATETIME(3) NULL, version INT NOT NULL,
      PRIMARY KEY (id), UNIQUE KEY account_login (login), KEY by_member (union_id, member_id)
    )`,
    `CREATE TABLE session (
      union_id ${id}, id ${id}, account_id ${id}, secret_hash BINARY(32) NOT NULL, previous_hash BINARY(32) NULL,
      rotated_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, ended_at DATETIME(3) NULL, version INT NOT NULL,
      PRIMARY KEY (id), KEY by_account (union_id, account_id)
    )`,
    `CREATE TABLE role_grant (
      union_id ${id}, id ${id}, account_id ${id}, role ${word(40)}, node_id ${id}, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      granted_by ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (id), KEY by_account (union_id, account_id)
    )`,
    `CREATE TABLE reveal (
      union_id ${id}, id ${id}, account_id ${id}, member_id ${id}, field ${word(30)}, reason VARCHAR(200) NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), KEY by_member (union_id, member_id, at)
    )`,
  ]),
  defineMigration("20261122T1003-create-policy-override", [
    `CREATE TABLE policy_override (
      union_id ${id}, id ${id}, policy_key ${word(60)}, campus_id ${optionalId}, value JSON NOT NULL, effective_from DATE NOT NULL,
      source VARCHAR(200) NOT NULL, version INT NOT NULL,
      PRIMARY KEY (id), KEY by_key (union_id, policy_key, effective_from)
    )`,
  ]),
  defineMigration("20261122T1820-create-directory-resync", [
    `CREATE TABLE removed_member (
      union_id ${id}, id ${id}, campus_id ${id}, department_id ${id}, sex ${word(6)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id)
    )`,
    `CREATE TABLE directory_resync (
      union_id ${id}, id ${id}, part ${word(20)}, after_id ${word(36)}, told INT NOT NULL,
      begun_at DATETIME(3) NOT NULL, moved_at DATETIME(3) NOT NULL, ended_at DATETIME(3) NULL,
      PRIMARY KEY (union_id)
    )`,
  ]),
  defineMigration("20261122T2101-find-ended-sessions", [
    "ALTER TABLE session ADD KEY by_expiry (union_id, expires_at)",
  ]),
];
