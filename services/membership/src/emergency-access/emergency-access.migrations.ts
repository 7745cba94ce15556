import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Emergency accesses: who opened whose data, why and until when. Nothing of it is ever changed but what its check found. */
export const emergencyAccessMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1804-create-emergency-access", [
    `CREATE TABLE emergency_access (
      union_id ${id}, id ${id}, member_id ${id}, account_id ${id}, role ${word(40)}, reason VARCHAR(500) NOT NULL,
      opened_at DATETIME(3) NOT NULL, ends_at DATETIME(3) NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_account (union_id, account_id, member_id, ends_at), KEY by_member (union_id, member_id, id)
    )`,
  ]),
  defineMigration("20261124T0171-check-emergency-access", [
    `ALTER TABLE emergency_access ADD COLUMN campus_id ${optionalId}, ADD COLUMN state ${word(16)} DEFAULT 'OPEN',
      ADD KEY by_state (union_id, state, id), ADD KEY by_age (union_id, opened_at)`,
    `UPDATE emergency_access e SET campus_id = (SELECT p.campus_id FROM post p
       WHERE p.union_id = e.union_id AND p.member_id = e.member_id ORDER BY p.valid_from DESC LIMIT 1)`,
    "ALTER TABLE reveal ADD KEY by_emergency (union_id, emergency_id)",
  ]),
];
