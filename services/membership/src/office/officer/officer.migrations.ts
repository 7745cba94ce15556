import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Consents to transfers of chairs and vice-chairs, and the working days that part-time officers used. */
export const officerMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1110-create-officer-transfer", [
    `CREATE TABLE officer_transfer (
      union_id ${id}, id ${id}, seat_id ${id}, committee_id ${id}, member_id ${id}, campus_id ${optionalId}, asked_on DATE NOT NULL,
      reason VARCHAR(200) NOT NULL, upper_due_on DATE NULL, state ${word(12)}, version INT NOT NULL,
      is_open TINYINT(1) AS (IF(state IN ('ASKED', 'WITH_UPPER', 'CONSENTED'), 1, NULL)) PERSISTENT,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, seat_id, is_open), KEY by_due (state, upper_due_on)
    )`,
    `CREATE TABLE officer_paid_day (
      union_id ${id}, id ${id}, seat_id ${id}, member_id ${id}, campus_id ${optionalId}, on_day DATE NOT NULL, purpose VARCHAR(200) NOT NULL,
      over_reason VARCHAR(200) NULL, recorded_by ${id},
      PRIMARY KEY (union_id, id), UNIQUE KEY one_day (union_id, member_id, on_day), KEY by_seat (union_id, seat_id, on_day)
    )`,
  ]),
];
