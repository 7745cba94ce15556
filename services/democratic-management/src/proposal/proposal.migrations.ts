import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, number, optionalNumber, optionalWord, word } = columnTypes;

/** Proposals and who seconded them. */
export const proposalMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1200-create-proposal", [
    `CREATE TABLE proposal (
      union_id ${id}, campus_id ${id}, id ${id}, no ${number}, congress_no INT NOT NULL, session_no INT NOT NULL,
      title VARCHAR(200) NOT NULL, category VARCHAR(40) NOT NULL, proposer_id ${id}, department_id ${id}, submitted_on DATE NOT NULL,
      result ${optionalWord(30)}, merged_into_no ${optionalNumber}, lead_department VARCHAR(200) NULL, assist_department VARCHAR(200) NULL,
      assigned_on DATE NULL, due_on DATE NULL, answered_on DATE NULL, answer_class ${optionalWord(1)}, satisfaction ${optionalWord(30)},
      status ${word(30)}, version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY proposal_id (id), UNIQUE KEY proposal_no (union_id, no),
      KEY by_day (union_id, submitted_on, id), KEY by_proposer (union_id, proposer_id, submitted_on)
    )`,
  ]),
  defineMigration("20261122T1201-create-proposal-seconder", [
    `CREATE TABLE proposal_seconder (
      union_id ${id}, proposal_id ${id}, position SMALLINT NOT NULL, member_id ${id},
      PRIMARY KEY (union_id, proposal_id, position), KEY by_member (union_id, member_id)
    )`,
  ]),
];
