import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** What subjects of evaluations are to put right. */
export const rectificationMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0805-create-evaluation-rectification", [
    `CREATE TABLE evaluation_rectification (
      union_id ${id}, campus_id ${id}, id ${id}, campaign_id ${id}, subject_id ${id}, member_id ${id}, department_id ${optionalId},
      requirement TEXT NOT NULL, given_on DATE NOT NULL, due_on DATE NOT NULL, result TEXT NULL, state ${word(12)}, version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY evaluation_rectification_id (id), KEY by_campaign (union_id, campaign_id, id),
      KEY by_subject (union_id, subject_id, id), KEY by_member (union_id, member_id, due_on)
    )`,
  ]),
];
