import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalWord, word } = columnTypes;

/** The tables that notifications owns, in the order they came. */
export const notificationsMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1800-create-notice", [
    `CREATE TABLE notice (
      union_id ${id}, id ${id}, template ${word(60)}, topic ${word(40)}, subject ${word(120)}, noticed_on DATE NOT NULL,
      audience JSON NOT NULL, title_zh VARCHAR(200) NOT NULL, title_en VARCHAR(300) NOT NULL, text_zh TEXT NOT NULL, text_en TEXT NOT NULL,
      outside_zh VARCHAR(500) NOT NULL, outside_en VARCHAR(500) NOT NULL, trace_id ${word(64)}, opened_at DATETIME(3) NOT NULL,
      expected INT NULL, reached INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY told_once (union_id, template, subject, noticed_on)
    )`,
  ]),
  defineMigration("20261122T1801-create-delivery", [
    `CREATE TABLE delivery (
      union_id ${id}, recipient_id ${id}, channel ${word(20)}, notice_id ${id}, state ${word(20)}, reason ${optionalWord(60)},
      decided_at DATETIME(3) NOT NULL, due_at DATETIME(3) NULL, attempts INT NOT NULL DEFAULT 0, lease ${optionalWord(40)},
      lease_until DATETIME(3) NULL, sent_at DATETIME(3) NULL, read_at DATETIME(3) NULL, provider ${optionalWord(40)},
      provider_id VARCHAR(200) NULL,
      PRIMARY KEY (union_id, recipient_id, channel, notice_id), KEY by_notice (union_id, notice_id, channel, state),
      KEY by_due (state, channel, due_at)
    )`,
  ]),
  defineMigration("20261122T1802-create-preference", [
    `CREATE TABLE preference (
      union_id ${id}, recipient_id ${id}, topic ${word(40)}, channel ${word(20)}, is_on TINYINT(1) NOT NULL,
      PRIMARY KEY (union_id, recipient_id, topic, channel)
    )`,
    `CREATE TABLE contact (
      union_id ${id}, recipient_id ${id}, channel ${word(20)}, salt BINARY(16) NOT NULL, address VARBINARY(600) NOT NULL,
      locale ${word(5)}, changed_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, recipient_id, channel)
    )`,
    `CREATE TABLE rest_window (
      union_id ${id}, recipient_id ${id}, id ${id}, from_at DATETIME(3) NOT NULL, to_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, recipient_id, from_at)
    )`,
  ]),
  defineMigration("20261122T1803-create-role-holder", [
    `CREATE TABLE role_holder (
      union_id ${id}, grant_id ${id}, account_id ${id}, recipient_id ${id}, role ${word(40)}, campus_ids JSON NULL, valid_from DATE NOT NULL,
      valid_to DATE NOT NULL,
      PRIMARY KEY (union_id, grant_id), KEY by_role (union_id, role), KEY by_account (union_id, account_id)
    )`,
  ]),
  defineMigration("20261122T1850-find-notices-by-day", [
    "ALTER TABLE notice ADD KEY by_opening (union_id, opened_at)",
  ]),
  defineMigration("20261122T1851-create-webhook-delivery", [
    `CREATE TABLE webhook_delivery (
      union_id ${id}, id ${id}, event_id ${id}, target ${word(64)}, event ${word(60)}, data JSON NOT NULL, happened_at DATETIME(3) NOT NULL,
      state ${word(20)}, reason ${optionalWord(60)}, due_at DATETIME(3) NOT NULL, attempts INT NOT NULL DEFAULT 0,
      lease ${optionalWord(40)}, lease_until DATETIME(3) NULL, sent_at DATETIME(3) NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY told_once (union_id, event_id, target), KEY by_due (state, due_at)
    )`,
  ]),
  defineMigration("20261122T2102-find-what-is-old", [
    "ALTER TABLE delivery ADD KEY by_age (union_id, channel, decided_at)",
    "ALTER TABLE webhook_delivery ADD KEY by_age (union_id, happened_at)",
    "ALTER TABLE rest_window ADD KEY by_end (union_id, to_at)",
  ]),
  defineMigration("20261122T2200-find-notices-by-their-day", [
    "ALTER TABLE notice ADD KEY by_day (union_id, noticed_on, id)",
  ]),
  // A character as people see it may be written with several code points.
  defineMigration("20261122T2201-give-characters-their-room", [
    `ALTER TABLE notice MODIFY title_zh VARCHAR(1000) NOT NULL, MODIFY title_en VARCHAR(1000) NOT NULL,
      MODIFY text_zh MEDIUMTEXT NOT NULL, MODIFY text_en MEDIUMTEXT NOT NULL`,
  ]),
  defineMigration("20261122T2202-find-webhooks-by-target-and-failure", [
    `ALTER TABLE webhook_delivery ADD COLUMN failed_at DATETIME(3) NULL, DROP KEY by_due,
      ADD KEY by_target (state, target, due_at), ADD KEY by_failure (union_id, state, id)`,
  ]),
];
