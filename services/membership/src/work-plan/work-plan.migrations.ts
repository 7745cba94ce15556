import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Work plans and their items. `place_id` is the campus or the union: a place has one plan for a period. */
export const workPlanMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1700-create-work-plan", [
    `CREATE TABLE work_plan (
      union_id ${id}, id ${id}, campus_id ${optionalId}, place_id ${id}, period_kind ${word(20)}, year SMALLINT NOT NULL, part TINYINT NOT NULL,
      starts_on DATE NOT NULL, ends_on DATE NOT NULL, state ${word(20)}, document VARCHAR(200) NULL, decided_by VARCHAR(200) NULL,
      decided_on DATE NULL, summary TEXT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_for_a_period (union_id, place_id, year, period_kind, part),
      KEY by_start (union_id, starts_on, id)
    )`,
    `CREATE TABLE work_plan_item (
      union_id ${id}, id ${id}, plan_id ${id}, title VARCHAR(2000) NOT NULL, union_function ${word(20)}, owner_id ${id}, due_on DATE NOT NULL,
      serves_id ${optionalId}, state ${word(20)}, result TEXT NULL, done_on DATE NULL, evidence TEXT NULL, carried_from_id ${optionalId},
      carried_to_id ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_plan (union_id, plan_id, due_on, id), KEY by_owner (union_id, owner_id, plan_id),
      UNIQUE KEY carried_once (union_id, carried_from_id)
    )`,
  ]),
];
