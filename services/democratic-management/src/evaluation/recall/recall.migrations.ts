import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** Procedures to recall a chair or vice-chair of the union. */
export const recallMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0810-create-recall-procedure", [
    `CREATE TABLE recall_procedure (
      union_id ${id}, id ${id}, member_id ${id}, office ${word(12)}, proposed_by ${word(12)}, reason VARCHAR(500) NOT NULL,
      document VARCHAR(200) NOT NULL, proposed_on DATE NOT NULL, signatures INT NULL, members INT NOT NULL, verified INT NULL,
      decisions VARCHAR(4000) NOT NULL, vote VARCHAR(1000) NULL, state ${word(24)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_member (union_id, member_id, proposed_on)
    )`,
  ]),
  defineMigration("20261124T1130-add-seat-document-to-recall-procedure", [
    "ALTER TABLE recall_procedure ADD COLUMN seat_document VARCHAR(200) NULL AFTER document",
  ]),
];
