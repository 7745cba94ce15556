import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** What people answered to purposes, as this service needs it to ask before it uses their data. */
export const consentMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0110-create-directory-consent", [
    `CREATE TABLE directory_consent (
      union_id ${id}, member_id ${id}, purpose ${word(40)}, answer ${word(12)}, purpose_version INT NOT NULL, answer_id ${id},
      PRIMARY KEY (union_id, member_id, purpose)
    )`,
    `CREATE TABLE directory_purpose (
      union_id ${id}, code ${word(40)}, version INT NOT NULL, PRIMARY KEY (union_id, code)
    )`,
    "ALTER TABLE directory_state ADD COLUMN knows_consents TINYINT(1) NOT NULL DEFAULT 1",
    // What was told before this table stood is asked for again.
    "UPDATE directory_state SET knows_consents = 0",
  ]),
  defineMigration("20261124T0111-add-posts-to-directory-member", [
    "ALTER TABLE directory_member ADD COLUMN posts JSON NULL AFTER staff_category",
  ]),
];
