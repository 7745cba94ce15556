import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, optionalNumber, word } = columnTypes;

/** Rationalisation suggestions, who shares in them, and which projects were rewarded. */
export const suggestionMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0920-create-suggestion", [
    `CREATE TABLE suggestion (
      union_id ${id}, id ${id}, campus_id ${id}, department_id ${optionalId}, proposer_id ${id}, title VARCHAR(100) NOT NULL,
      content VARCHAR(4000) NOT NULL, project ${optionalNumber}, proposal_id ${optionalId}, root_id ${id}, submitted_on DATE NOT NULL,
      due_on DATE NOT NULL, state ${word(16)}, reason VARCHAR(1000) NULL, review_body VARCHAR(100) NULL, union_reviewer VARCHAR(100) NULL,
      document VARCHAR(100) NULL, decided_on DATE NULL, adopted_on DATE NULL, benefit_fen BIGINT NULL, benefit_from DATE NULL,
      benefit_to DATE NULL, certified_by VARCHAR(100) NULL, prize_fen BIGINT NULL, prize_document VARCHAR(100) NULL,
      rewarded_on DATE NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_root (union_id, root_id), KEY by_proposer (union_id, proposer_id, id),
      KEY by_day (union_id, submitted_on, id)
    )`,
    `CREATE TABLE suggestion_share (
      union_id ${id}, suggestion_id ${id}, position SMALLINT NOT NULL, member_id ${id}, weight INT NOT NULL, prize_fen BIGINT NULL,
      PRIMARY KEY (union_id, suggestion_id, position), KEY by_member (union_id, member_id)
    )`,
    `CREATE TABLE suggestion_rewarded (
      union_id ${id}, what VARCHAR(210) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, suggestion_id ${id},
      PRIMARY KEY (union_id, what)
    )`,
  ]),
];
