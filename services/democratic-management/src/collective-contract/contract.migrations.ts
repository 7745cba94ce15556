import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Collective contracts with the days worked out for them, their representatives, meetings, clauses and votes. */
export const contractMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0700-create-collective-contract", [
    `CREATE TABLE collective_contract (
      union_id ${id}, id ${id}, campus_id ${optionalId}, title VARCHAR(200) NOT NULL, kind ${word(12)}, basis ${word(10)},
      demanded_by ${word(10)}, demanded_on DATE NOT NULL, demand_document VARCHAR(200) NOT NULL, renews_id ${optionalId},
      purpose ${word(12)}, change_ground ${optionalWord(16)}, state ${word(14)}, answered_on DATE NULL, answer_document VARCHAR(200) NULL,
      list_published_on DATE NULL, suspended_on DATE NULL, term_years TINYINT NULL, signed_on DATE NULL, sign_document VARCHAR(200) NULL,
      staff_signer VARCHAR(80) NULL, employer_signer VARCHAR(80) NULL, filed_with ${optionalWord(20)}, filed_on DATE NULL, received_on DATE NULL,
      takes_effect_on DATE NULL, effective_on DATE NULL, expires_on DATE NULL, ended_on DATE NULL, published_on DATE NULL,
      published_how VARCHAR(200) NULL, reported_on DATE NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY contract_id (id), KEY by_day (union_id, demanded_on, id), KEY by_renewed (union_id, renews_id),
      KEY to_take_effect (state, takes_effect_on), KEY to_expire (expires_on, ended_on)
    )`,
    `CREATE TABLE contract_date (
      union_id ${id}, contract_id ${id}, code ${word(20)}, due_on DATE NOT NULL, says_zh VARCHAR(300) NOT NULL, says_en VARCHAR(400) NOT NULL,
      PRIMARY KEY (union_id, contract_id, code)
    )`,
    `CREATE TABLE contract_representative (
      union_id ${id}, contract_id ${id}, position SMALLINT NOT NULL, side ${word(10)}, member_id ${optionalId}, name VARCHAR(80) NOT NULL,
      is_chief TINYINT NOT NULL, is_outsider TINYINT NOT NULL, is_union_chair TINYINT NOT NULL, delegation VARCHAR(200) NULL,
      PRIMARY KEY (union_id, contract_id, position), KEY by_member (union_id, member_id)
    )`,
    `CREATE TABLE contract_meeting (
      union_id ${id}, id ${id}, contract_id ${id}, no INT NOT NULL, held_on DATE NOT NULL, subject VARCHAR(500) NOT NULL, minutes_file_id ${id},
      signed_by_staff TINYINT NOT NULL, signed_by_employer TINYINT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY meeting_no (union_id, contract_id, no)
    )`,
  ]),
  defineMigration("20261124T0702-create-contract-clause", [
    `CREATE TABLE contract_clause (
      union_id ${id}, id ${id}, contract_id ${id}, chapter_no SMALLINT NOT NULL, chapter VARCHAR(80) NOT NULL, clause_no SMALLINT NOT NULL,
      current_no INT NOT NULL, in_force_no INT NULL, is_dropped TINYINT NOT NULL, holder VARCHAR(100) NULL, check_every ${optionalWord(10)},
      next_check_on DATE NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY clause_no (union_id, contract_id, chapter_no, clause_no)
    )`,
    `CREATE TABLE contract_clause_version (
      union_id ${id}, clause_id ${id}, no INT NOT NULL, text TEXT NOT NULL, written_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, clause_id, no)
    )`,
    `CREATE TABLE contract_comment (
      union_id ${id}, id ${id}, contract_id ${id}, clause_id ${id}, author_id ${id}, text VARCHAR(1000) NOT NULL, state ${word(16)},
      said_on DATE NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_contract (union_id, contract_id, id), KEY by_clause (union_id, clause_id, id),
      KEY by_author (union_id, author_id)
    )`,
    `CREATE TABLE contract_inspection (
      union_id ${id}, id ${id}, contract_id ${id}, clause_id ${id}, inspected_on DATE NOT NULL, result ${word(16)}, note VARCHAR(500) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_clause (union_id, clause_id, inspected_on, id), KEY by_contract (union_id, contract_id, inspected_on, id)
    )`,
  ]),
  defineMigration("20261124T0704-create-contract-vote", [
    `CREATE TABLE contract_vote (
      union_id ${id}, id ${id}, contract_id ${id}, no INT NOT NULL, session_id ${optionalId}, agenda_item_id ${optionalId}, voted_on DATE NOT NULL,
      total INT NOT NULL, present INT NOT NULL, issued INT NOT NULL, collected INT NOT NULL, valid INT NOT NULL, yes INT NOT NULL, no_votes INT NOT NULL,
      abstain INT NOT NULL, outcome ${word(12)}, working_zh VARCHAR(400) NOT NULL, working_en VARCHAR(400) NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY vote_no (union_id, contract_id, no)
    )`,
  ]),
  defineMigration("20261124T0706-create-contract-dispute", [
    `CREATE TABLE contract_dispute (
      union_id ${id}, id ${id}, contract_id ${id}, matter VARCHAR(500) NOT NULL, opened_on DATE NOT NULL, state ${word(16)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_contract (union_id, contract_id, id)
    )`,
  ]),
  defineMigration("20261124T0708-name-comment-authors-as-members", [
    `ALTER TABLE contract_comment CHANGE COLUMN author_id author_member_id ${id}`,
  ]),
];
