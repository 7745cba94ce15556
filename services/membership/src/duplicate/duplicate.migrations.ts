import { movedRowMigrations } from "@union/directory";
import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Traces by which one person is found twice, the pairs that were found, merges, and what merges laid aside. */
export const duplicateMigrations: readonly MigrationClass[] = [
  ...movedRowMigrations,
  defineMigration("20261123T1902-create-person-trace", [
    `CREATE TABLE person_trace (
      union_id ${id}, member_id ${id}, kind ${word(20)}, trace BINARY(32) NOT NULL,
      PRIMARY KEY (union_id, member_id, kind), KEY by_trace (union_id, kind, trace)
    )`,
    `CREATE TABLE person_traced (
      union_id ${id}, member_id ${id}, version INT NOT NULL,
      PRIMARY KEY (union_id, member_id)
    )`,
    `CREATE TABLE duplicate_candidate (
      union_id ${id}, id ${id}, one_id ${id}, other_id ${id}, reasons ${word(60)}, dismissed_by ${optionalId}, dismisser_id ${optionalId},
      dismissed_at DATETIME(3) NULL, dismissal VARCHAR(200) NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY pair (union_id, one_id, other_id), KEY by_other (union_id, other_id)
    )`,
  ]),
  defineMigration("20261123T1903-create-member-merge", [
    `CREATE TABLE member_merge (
      union_id ${id}, id ${id}, survivor_id ${id}, absorbed_id ${id}, survivor_campus_id ${id}, absorbed_campus_id ${id},
      absorbed_staff_no ${word(40)}, subject_name VARCHAR(120) NOT NULL, reason VARCHAR(200) NOT NULL, state ${word(20)},
      proposed_by ${id}, proposer_id ${optionalId}, merged_at DATETIME(3) NULL, told_version INT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_state (union_id, state, id), KEY by_absorbed (union_id, absorbed_id),
      KEY by_survivor (union_id, survivor_id)
    )`,
    `CREATE TABLE merge_shelf (
      union_id ${id}, merge_id ${id}, no INT NOT NULL, kind ${word(20)}, content JSON NOT NULL,
      PRIMARY KEY (union_id, merge_id, no)
    )`,
  ]),
  defineMigration("20261124T0150-merge-conflicts", [
    `ALTER TABLE member_merge ADD COLUMN conflicts ${word(40)} DEFAULT '', ADD COLUMN conflict_reason VARCHAR(200) NULL`,
  ]),
];
