import { defineMigration, type MigrationClass } from "@union/persistence";

const id = "CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL";
const word = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
/** A register number is compared to the letter, as the ledger of imports compares it. */
const number = "VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

/** The tables that democratic management owns, in the order they came. */
export const democraticManagementMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1200-create-proposal", [
    `CREATE TABLE proposal (
      union_id ${id}, campus_id ${id}, id ${id}, no ${number} NOT NULL, congress_no INT NOT NULL, session_no INT NOT NULL,
      title VARCHAR(200) NOT NULL, category VARCHAR(40) NOT NULL, proposer_id ${id}, department_id ${id}, submitted_on DATE NOT NULL,
      result ${word(30)} NULL, merged_into_no ${number} NULL, lead_department VARCHAR(200) NULL, assist_department VARCHAR(200) NULL,
      assigned_on DATE NULL, due_on DATE NULL, answered_on DATE NULL, answer_class ${word(1)} NULL, satisfaction ${word(30)} NULL,
      status ${word(30)} NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY proposal_id (id), UNIQUE KEY proposal_no (union_id, no),
      KEY by_day (union_id, submitted_on, campus_id), KEY by_proposer (union_id, proposer_id, submitted_on)
    )`,
  ]),
  defineMigration("20261122T1201-create-proposal-seconder", [
    `CREATE TABLE proposal_seconder (
      union_id ${id}, proposal_id ${id}, position SMALLINT NOT NULL, member_id ${id},
      PRIMARY KEY (union_id, proposal_id, position), KEY by_member (union_id, member_id)
    )`,
  ]),
];
