import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Why memberships are kept, which track women retire by, and what was recorded wrongly and taken back. */
export const retentionMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1310-create-retention", [
    `CREATE TABLE retention (
      union_id ${id}, member_id ${id}, effective_on DATE NOT NULL, cause ${word(24)},
      PRIMARY KEY (union_id, member_id, effective_on)
    )`,
    `CREATE TABLE retirement_track (
      union_id ${id}, member_id ${id}, track ${optionalWord(16)},
      PRIMARY KEY (union_id, member_id)
    )`,
    `CREATE TABLE reversed_fact (
      union_id ${id}, id ${id}, member_id ${id}, kind ${word(24)}, status ${word(24)}, effective_on DATE NOT NULL,
      reason VARCHAR(200) NULL, document VARCHAR(100) NULL, decided_by VARCHAR(60) NULL, recorded_by ${optionalId}, recorded_at DATETIME(3) NOT NULL,
      reversed_because VARCHAR(200) NULL, reversal_document VARCHAR(100) NULL, reversal_decided_by VARCHAR(60) NULL,
      reversed_by ${id}, reversed_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_member (union_id, member_id)
    )`,
  ]),
];
