import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** What union cadres learnt, what they reported of their work, and how it was judged. */
export const cadreMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1120-create-cadre", [
    `CREATE TABLE cadre_training (
      union_id ${id}, id ${id}, campus_id ${optionalId}, title VARCHAR(100) NOT NULL, organiser VARCHAR(100) NOT NULL, held_on DATE NOT NULL,
      days INT NOT NULL, recorded_by ${id},
      PRIMARY KEY (union_id, id), KEY by_day (union_id, held_on, id)
    )`,
    `CREATE TABLE cadre_training_attendance (
      union_id ${id}, training_id ${id}, member_id ${id}, campus_id ${id}, department_id ${id},
      PRIMARY KEY (union_id, training_id, member_id), KEY by_member (union_id, member_id)
    )`,
    `CREATE TABLE cadre_work_report (
      union_id ${id}, id ${id}, member_id ${id}, campus_id ${id}, kind ${word(12)}, report_year INT NOT NULL, reported_on DATE NOT NULL,
      forum VARCHAR(100) NOT NULL, summary VARCHAR(2000) NOT NULL, recorded_by ${id},
      PRIMARY KEY (union_id, id), UNIQUE KEY one_a_year (union_id, member_id, report_year, kind), KEY by_day (union_id, reported_on, id)
    )`,
    `CREATE TABLE cadre_merit (
      union_id ${id}, id ${id}, member_id ${id}, campus_id ${id}, department_id ${id}, kind ${word(20)}, merit_year INT NOT NULL,
      title VARCHAR(100) NOT NULL, reason VARCHAR(500) NOT NULL, amount_fen BIGINT NULL, correct_by DATE NULL, proposed_on DATE NOT NULL,
      state ${word(12)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, proposed_on, id), KEY by_member (union_id, member_id, proposed_on)
    )`,
  ]),
  defineMigration("20261124T0152-take-back-cadre-training", [
    `ALTER TABLE cadre_training ADD COLUMN taken_back_on DATE NULL, ADD COLUMN taken_back_by ${optionalId}, ADD COLUMN taken_back_because VARCHAR(200) NULL`,
  ]),
];
