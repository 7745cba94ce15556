import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word } = columnTypes;

/** Emergency accesses: who opened whose data, why and until when. Nothing of it is ever changed. */
export const emergencyAccessMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1804-create-emergency-access", [
    `CREATE TABLE emergency_access (
      union_id ${id}, id ${id}, member_id ${id}, account_id ${id}, role ${word(40)}, reason VARCHAR(500) NOT NULL,
      opened_at DATETIME(3) NOT NULL, ends_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_account (union_id, account_id, member_id, ends_at), KEY by_member (union_id, member_id, id)
    )`,
  ]),
];
