import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Campaigns for joining, and whom each has invited: a person once. */
export const campaignMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1210-create-enrolment-campaign", [
    `CREATE TABLE enrolment_campaign (
      union_id ${id}, id ${id}, name VARCHAR(100) NOT NULL, campus_id ${optionalId}, department_id ${optionalId},
      employment_type ${optionalWord(24)}, category VARCHAR(20) NULL, state ${word(10)}, opened_on DATE NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id)
    )`,
    `CREATE TABLE enrolment_invitation (
      union_id ${id}, campaign_id ${id}, member_id ${id}, invited_on DATE NOT NULL, declined_on DATE NULL,
      PRIMARY KEY (union_id, campaign_id, member_id), KEY by_member (union_id, member_id, invited_on)
    )`,
  ]),
];
