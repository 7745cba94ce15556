import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Electoral districts and their elections, what was decided on mandates, and the days on which mandates rested. */
export const delegateMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0410-create-district", [
    `CREATE TABLE electoral_district (
      union_id ${id}, id ${id}, congress_id ${id}, no INT NOT NULL, name VARCHAR(100) NOT NULL, campus_id ${optionalId},
      headcount INT NULL, quota INT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY district_no (union_id, congress_id, no)
    )`,
    `CREATE TABLE electoral_district_department (
      union_id ${id}, congress_id ${id}, department_id ${id}, district_id ${id},
      PRIMARY KEY (union_id, congress_id, department_id), KEY by_district (union_id, district_id)
    )`,
  ]),
  defineMigration("20261124T0411-create-district-election", [
    `CREATE TABLE district_election (
      union_id ${id}, id ${id}, congress_id ${id}, district_id ${id}, campus_id ${optionalId}, kind ${word(12)}, no INT NOT NULL,
      held_on DATE NOT NULL, persons_known INT NOT NULL, entitled INT NOT NULL, took_part INT NOT NULL, issued INT NOT NULL,
      collected INT NOT NULL, invalid INT NOT NULL, seats INT NOT NULL, outcome ${word(16)}, rule JSON NOT NULL,
      document VARCHAR(100) NOT NULL, decided_by VARCHAR(100) NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY election_no (union_id, district_id, no)
    )`,
    `CREATE TABLE district_vote (
      union_id ${id}, election_id ${id}, delegate_id ${id}, yes INT NOT NULL, no INT NOT NULL, abstain INT NOT NULL, verdict ${word(12)},
      PRIMARY KEY (union_id, election_id, delegate_id)
    )`,
  ]),
  defineMigration("20261124T0412-grow-delegate", [
    `ALTER TABLE delegate
      ADD COLUMN since_on DATE NULL, ADD COLUMN left_district_on DATE NULL, ADD COLUMN election_id ${optionalId},
      ADD KEY by_district (union_id, district_id, state), ADD KEY in_order (union_id, congress_id, id)`,
    `CREATE TABLE delegate_decision (
      union_id ${id}, id ${id}, delegate_id ${id}, no INT NOT NULL, step ${word(16)}, decided_on DATE NOT NULL,
      document VARCHAR(100) NULL, decided_by VARCHAR(100) NULL, because ${optionalWord(16)}, votes_for INT NULL, votes_of INT NULL,
      PRIMARY KEY (union_id, delegate_id, no), UNIQUE KEY decision_id (id)
    )`,
    `CREATE TABLE delegate_suspension (
      union_id ${id}, delegate_id ${id}, suspended_from DATE NOT NULL, suspended_to DATE NOT NULL,
      PRIMARY KEY (union_id, delegate_id, suspended_from)
    )`,
  ]),
  defineMigration("20261124T0413-create-delegation", [
    `CREATE TABLE delegation (
      union_id ${id}, id ${id}, congress_id ${id}, no INT NOT NULL, name VARCHAR(100) NOT NULL, head_delegate_id ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY delegation_no (union_id, congress_id, no)
    )`,
    `ALTER TABLE electoral_district ADD COLUMN delegation_id ${optionalId}`,
  ]),
  // What proposals and sessions name stays known after delegations were formed anew.
  defineMigration("20261124T1000-keep-delegations", [
    "ALTER TABLE delegation ADD COLUMN dissolved_on DATE NULL",
  ]),
];
