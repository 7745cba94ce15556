import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** Candidate lists of elections, and the tellers and scrutineers that the meeting approved. */
export const electionMigrations: readonly MigrationClass[] = [
  defineMigration("20261125T0900-create-election-list", [
    `CREATE TABLE election_list (
      union_id ${id}, item_id ${id}, office ${word(20)}, least INT NOT NULL, fixed_on DATE NOT NULL, party_document VARCHAR(200) NULL,
      upper_document VARCHAR(200) NULL, published_on DATE NULL, publicity_ends_on DATE NULL,
      PRIMARY KEY (union_id, item_id)
    )`,
    `CREATE TABLE election_candidate (
      union_id ${id}, item_id ${id}, member_id ${id},
      PRIMARY KEY (union_id, item_id, member_id), KEY by_member (union_id, member_id)
    )`,
    `CREATE TABLE election_teller_approval (
      union_id ${id}, item_id ${id}, no INT NOT NULL, approved_on DATE NOT NULL, total INT NOT NULL, present INT NOT NULL,
      yes INT NOT NULL, against INT NOT NULL, abstain INT NOT NULL, is_approved TINYINT NOT NULL,
      PRIMARY KEY (union_id, item_id, no)
    )`,
    `CREATE TABLE election_teller (
      union_id ${id}, item_id ${id}, approval_no INT NOT NULL, member_id ${id}, part ${word(12)},
      PRIMARY KEY (union_id, item_id, approval_no, member_id), KEY by_member (union_id, member_id)
    )`,
  ]),
];
