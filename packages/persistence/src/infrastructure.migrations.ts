import { columnTypes } from "./column-types.js";
import { defineMigration, type MigrationClass } from "./define-migration.js";

const { id, optionalId, optionalWord, word } = columnTypes;

/** The tables every service has: events to tell, told and heard, commands done, who did what, and schedules kept. */
export const infrastructureMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T0900-create-outbox", [
    `CREATE TABLE outbox (
      position BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
      id ${id},
      union_id ${id},
      name ${word(120)},
      subject ${word(80)},
      payload JSON NOT NULL,
      trace_id ${word(64)},
      created_at DATETIME(3) NOT NULL,
      published_at DATETIME(3) NULL,
      UNIQUE KEY outbox_id (id),
      KEY unpublished (published_at, position)
    )`,
  ]),
  defineMigration("20261122T0901-create-consumed-event", [
    `CREATE TABLE consumed_event (
      event_id ${id} PRIMARY KEY,
      consumed_at DATETIME(3) NOT NULL
    )`,
  ]),
  defineMigration("20261122T0902-create-command-log", [
    `CREATE TABLE command_log (
      union_id ${id},
      account_id ${id},
      idempotency_key ${word(80)},
      command ${word(80)},
      input_hash BINARY(32) NOT NULL,
      result JSON NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, account_id, idempotency_key)
    )`,
  ]),
  defineMigration("20261122T0903-create-audit-log", [
    `CREATE TABLE audit_log (
      position BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
      union_id ${id},
      account_id ${optionalId},
      action ${word(80)},
      outcome ${word(60)},
      subject ${optionalWord(80)},
      detail JSON NULL,
      trace_id ${word(64)},
      at DATETIME(3) NOT NULL,
      KEY by_subject (union_id, subject, position),
      KEY by_account (union_id, account_id, position)
    )`,
  ]),
  defineMigration("20261123T0900-create-outbox-told", [
    `CREATE TABLE outbox_told (
      position BIGINT UNSIGNED NOT NULL,
      subscriber ${word(60)},
      event_id ${id},
      union_id ${id},
      subject ${word(80)},
      told_at DATETIME(3) NOT NULL,
      tries SMALLINT UNSIGNED NOT NULL,
      PRIMARY KEY (position, subscriber),
      KEY by_subject (subject, union_id, subscriber, position)
    )`,
  ]),
  defineMigration("20261123T0901-create-schedule", [
    `CREATE TABLE schedule (
      name ${word(80)} PRIMARY KEY,
      since DATETIME(3) NOT NULL
    )`,
  ]),
  defineMigration("20261123T1000-tell-sensitive-acts", [
    `ALTER TABLE audit_log ADD COLUMN sensitive_act ${optionalWord(8)}, ADD KEY by_sensitive_act (sensitive_act, at)`,
    `CREATE TABLE sensitive_digest (
      union_id ${id},
      acted_on DATE NOT NULL,
      PRIMARY KEY (union_id, acted_on)
    )`,
  ]),
  defineMigration("20261122T2100-find-what-is-old", [
    "ALTER TABLE command_log ADD KEY by_age (created_at)",
    "ALTER TABLE consumed_event ADD KEY by_age (consumed_at)",
    "ALTER TABLE audit_log ADD KEY by_age (union_id, at)",
  ]),
  // Migrations run in the order of their names, and the table is of the 23rd. A release before this one leaves due_at out.
  defineMigration("20261123T2100-find-forgotten-by-due-time", [
    `ALTER TABLE outbox_told ADD COLUMN due_at DATETIME(3) NOT NULL DEFAULT '2026-01-01 00:00:00',
      ADD KEY by_due (due_at, position)`,
  ]),
];
