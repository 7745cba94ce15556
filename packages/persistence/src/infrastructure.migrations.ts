import { defineMigration, type MigrationClass } from "./define-migration.js";

/** The tables every service has: events to tell, events heard, commands done, and who did what. */
export const infrastructureMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T0900-create-outbox", [
    `CREATE TABLE outbox (
      position BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      union_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      name VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      payload JSON NOT NULL,
      trace_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      created_at DATETIME(3) NOT NULL,
      published_at DATETIME(3) NULL,
      UNIQUE KEY outbox_id (id),
      KEY unpublished (published_at, position)
    )`,
  ]),
  defineMigration("20261122T0901-create-consumed-event", [
    `CREATE TABLE consumed_event (
      event_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
      consumed_at DATETIME(3) NOT NULL
    )`,
  ]),
  defineMigration("20261122T0902-create-command-log", [
    `CREATE TABLE command_log (
      union_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      idempotency_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      command VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      input_hash BINARY(32) NOT NULL,
      result JSON NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, account_id, idempotency_key)
    )`,
  ]),
  defineMigration("20261122T0903-create-audit-log", [
    `CREATE TABLE audit_log (
      position BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
      union_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      action VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      outcome VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
      detail JSON NULL,
      trace_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      at DATETIME(3) NOT NULL,
      KEY by_subject (union_id, subject, position),
      KEY by_account (union_id, account_id, position)
    )`,
  ]),
];
