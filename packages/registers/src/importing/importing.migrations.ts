import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/**
 * The database itself lets only one import of a register run at a time. RTRIM, because a stored expression may not depend on
 * how a CHAR is padded.
 */
const busyWith = "IF(state = 'RUNNING', CONCAT(RTRIM(union_id), '/', register), NULL)";

/** Excel's numbers of the rows of a chunk that had one verdict, with commas between them; null where none had it. */
const rowNumbers = "MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NULL";

/** The tables of a service that has registers: imports, which row came from which, what was refused, what was corrected, which verdict every row had. */
export const importingMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T0910-create-register-import", [
    `CREATE TABLE register_import (
      position BIGINT UNSIGNED NOT NULL AUTO_INCREMENT, id ${id}, union_id ${id}, register ${word(60)}, sheet VARCHAR(60) NOT NULL,
      file_id ${id}, file_name VARCHAR(200) NOT NULL, dry_run TINYINT NOT NULL, corrections ${word(8)}, state ${word(10)},
      scope JSON NOT NULL, requested_by ${id}, trace_id ${word(64)}, requested_at DATETIME(3) NOT NULL, finished_at DATETIME(3) NULL,
      done_row INT NOT NULL DEFAULT 0, total_rows INT NOT NULL DEFAULT 0, accepted INT NOT NULL DEFAULT 0, unchanged_rows INT NOT NULL DEFAULT 0,
      refused INT NOT NULL DEFAULT 0, corrected INT NOT NULL DEFAULT 0, problem JSON NULL, lease CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      lease_until DATETIME(3) NULL, attempts INT NOT NULL DEFAULT 0,
      busy_with VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin AS (${busyWith}) STORED,
      PRIMARY KEY (position), UNIQUE KEY import_id (id), UNIQUE KEY one_at_a_time (busy_with), KEY by_union (union_id, position), KEY by_state (state, lease_until)
    )`,
    `CREATE TABLE register_row (
      union_id ${id}, register ${word(60)}, number VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      subject_id ${id}, row_hash BINARY(32) NOT NULL, import_id ${id}, row_no INT NOT NULL,
      PRIMARY KEY (union_id, register, number), KEY by_import (import_id, row_no)
    )`,
    `CREATE TABLE register_refusal (
      import_id ${id}, row_no INT NOT NULL, seq TINYINT NOT NULL, column_title VARCHAR(60) NULL, code ${word(60)},
      message_zh VARCHAR(500) NOT NULL, message_en VARCHAR(500) NOT NULL,
      PRIMARY KEY (import_id, row_no, seq)
    )`,
    `CREATE TABLE register_correction (
      import_id ${id}, number VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, subject_id ${id},
      before_row LONGBLOB NOT NULL, before_hash BINARY(32) NOT NULL, before_import_id ${id}, before_row_no INT NOT NULL,
      PRIMARY KEY (import_id, number)
    )`,
  ]),
  defineMigration("20261125T1400-create-register-verdict", [
    `CREATE TABLE register_verdict (
      import_id ${id}, last_row INT NOT NULL, row_count INT NOT NULL,
      new_rows ${rowNumbers}, corrected_rows ${rowNumbers}, unchanged_rows ${rowNumbers}, refused_rows ${rowNumbers},
      PRIMARY KEY (import_id, last_row)
    )`,
  ]),
];
