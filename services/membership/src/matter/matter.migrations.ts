import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/**
 * `place_held` is 1 while a matter is the one of its person that is open (2 for a retirement prompt, which stands beside
 * another): nobody is moved and transferred, or transferred and expelled, at one time.
 */
export const matterMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1300-create-membership-matter", [
    `CREATE TABLE membership_matter (
      union_id ${id}, id ${id}, kind ${word(24)}, member_id ${optionalId}, person_name VARCHAR(120) NOT NULL,
      campus_id ${optionalId}, department_id ${optionalId}, to_campus_id ${optionalId}, other_union_id ${optionalId},
      other_name VARCHAR(100) NULL, planned_on DATE NULL, document VARCHAR(100) NULL, decided_by VARCHAR(60) NULL,
      note VARCHAR(500) NULL, state ${word(24)}, place_held TINYINT NULL, opened_on DATE NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY one_open (union_id, member_id, place_held), KEY by_id (id),
      KEY by_campus (union_id, campus_id, id), KEY by_to_campus (union_id, to_campus_id, id)
    )`,
  ]),
];
