import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** Purposes for which a union asks for consent, in their versions, and what people answered. Answers are added, never changed. */
export const consentMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1803-create-consent", [
    `CREATE TABLE processing_purpose (
      union_id ${id}, code ${word(40)}, version INT NOT NULL, name VARCHAR(100) NOT NULL, text VARCHAR(2000) NOT NULL, kinds VARCHAR(500) NOT NULL,
      recipients VARCHAR(500) NOT NULL, retention VARCHAR(200) NOT NULL, is_sensitive TINYINT(1) NOT NULL, contact VARCHAR(200) NOT NULL,
      effective_at DATETIME(3) NOT NULL, declared_by ${id},
      PRIMARY KEY (union_id, code, version)
    )`,
    `CREATE TABLE consent (
      union_id ${id}, id ${id}, member_id ${id}, purpose ${word(40)}, version INT NOT NULL, answer ${word(20)}, at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_member (union_id, member_id, purpose, id)
    )`,
  ]),
];
