import { defineMigration, type MigrationClass } from "@union/persistence";
import { consentMigrations } from "./consent.migrations.js";
import { aliasMigrations, movedRowMigrations } from "./merge.migrations.js";

const id = (column: string): string => `${column} CHAR(36) CHARACTER SET ascii COLLATE ascii_bin`;
const word = (column: string, length: number): string =>
  `${column} VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const name = "name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL";

/** A service's local copy of campuses, departments, people and policy, kept by membership's events. */
export const directoryMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T0910-create-directory-member", [
    `CREATE TABLE directory_member (
      ${id("union_id")} NOT NULL,
      ${id("id")} NOT NULL,
      staff_no VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      ${name},
      ${word("sex", 6)} NOT NULL,
      ${id("campus_id")} NOT NULL,
      ${id("department_id")} NOT NULL,
      ${word("status", 20)} NULL,
      birth_month_day CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
      removed TINYINT(1) NOT NULL,
      version INT UNSIGNED NOT NULL,
      PRIMARY KEY (union_id, id),
      KEY by_staff_no (union_id, staff_no)
    )`,
  ]),
  defineMigration("20261122T0911-create-directory-campus", [
    `CREATE TABLE directory_campus (
      ${id("union_id")} NOT NULL,
      ${id("id")} NOT NULL,
      ${name},
      valid_from DATE NOT NULL,
      valid_to DATE NOT NULL,
      version INT UNSIGNED NOT NULL,
      PRIMARY KEY (union_id, id)
    )`,
  ]),
  defineMigration("20261122T0912-create-directory-department", [
    `CREATE TABLE directory_department (
      ${id("union_id")} NOT NULL,
      ${id("id")} NOT NULL,
      ${name},
      ${id("campus_id")} NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NOT NULL,
      version INT UNSIGNED NOT NULL,
      PRIMARY KEY (union_id, id),
      KEY by_name (union_id, name)
    )`,
  ]),
  defineMigration("20261122T0913-create-directory-policy", [
    `CREATE TABLE directory_policy (
      ${id("union_id")} NOT NULL,
      ${id("id")} NOT NULL,
      ${word("policy_key", 120)} NOT NULL,
      ${id("campus_id")} NULL,
      value JSON NOT NULL,
      effective_from DATE NOT NULL,
      source VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
      version INT UNSIGNED NOT NULL,
      PRIMARY KEY (union_id, id)
    )`,
  ]),
  defineMigration("20261122T0914-create-directory-state", [
    `CREATE TABLE directory_state (
      ${id("union_id")} NOT NULL PRIMARY KEY,
      last_change_at DATETIME(3) NOT NULL
    )`,
  ]),
  defineMigration("20261122T1810-add-post-to-directory-member", [
    `ALTER TABLE directory_member
      ADD COLUMN ${word("employment_type", 20)} NULL AFTER birth_month_day,
      ADD COLUMN staff_category VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL AFTER employment_type,
      ADD KEY by_birthday (union_id, birth_month_day, id),
      ADD KEY by_department (union_id, department_id, id)`,
  ]),
  defineMigration("20261124T0400-add-rank-to-directory-member", [
    `ALTER TABLE directory_member
      ADD COLUMN cadre_rank VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL AFTER staff_category`,
  ]),
  ...movedRowMigrations,
  ...aliasMigrations,
  ...consentMigrations,
];
