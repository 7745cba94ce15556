import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/**
 * Campaigns of democratic evaluation, whom they evaluate, and the ballots on each by group of voters: numbers only, no ballot.
 * A subject without a campaign is a row of the register.
 */
export const evaluationMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0800-create-evaluation", [
    `CREATE TABLE evaluation_campaign (
      union_id ${id}, id ${id}, year INT NOT NULL, kind ${word(20)}, campus_id ${optionalId}, scale ${word(12)},
      grade_weights VARCHAR(200) NOT NULL, voter_groups VARCHAR(1000) NOT NULL, round INT NOT NULL, voted_on DATE NULL,
      decisions VARCHAR(4000) NOT NULL, state ${word(20)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_year (union_id, year, id)
    )`,
    `CREATE TABLE evaluation_subject (
      union_id ${id}, campus_id ${id}, id ${id}, campaign_id ${optionalId}, year INT NOT NULL, board ${word(12)}, member_id ${id},
      department_id ${optionalId}, subject_department_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      title VARCHAR(100) NULL, report TEXT NULL, report_file_id ${optionalId}, reported_on DATE NULL, excused_because VARCHAR(500) NULL,
      evaluated_on DATE NULL, notified_on DATE NULL, least_ballots INT NULL, talked_on DATE NULL, talked_by_member_id ${optionalId}, talk_note TEXT NULL,
      version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY evaluation_subject_id (id),
      UNIQUE KEY once_a_year (union_id, year, board, member_id, subject_department_id),
      KEY by_campaign (union_id, campaign_id, id), KEY by_member (union_id, member_id, year)
    )`,
    `CREATE TABLE evaluation_count (
      union_id ${id}, subject_id ${id}, voter_group ${word(4)}, weight INT NULL, excellent INT NOT NULL, competent INT NOT NULL,
      basic INT NOT NULL, incompetent INT NOT NULL, dont_know INT NOT NULL, invalid INT NOT NULL,
      PRIMARY KEY (union_id, subject_id, voter_group)
    )`,
  ]),
];
