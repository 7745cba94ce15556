import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word, optionalId } = columnTypes;

/** Impact assessments (PI-R13), incidents with personal data (PI-R14), and what was provided to whom (PI-R7). */
export const privacyMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0120-create-impact-assessment", [
    `CREATE TABLE impact_assessment (
      union_id ${id}, id ${id}, kind ${word(24)}, title VARCHAR(100) NOT NULL, necessity VARCHAR(1000) NOT NULL, impact VARCHAR(1000) NOT NULL,
      measures VARCHAR(1000) NOT NULL, submitted_on DATE NOT NULL, approved_on DATE NULL, keep_until DATE NULL, state ${word(12)},
      version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, submitted_on, id)
    )`,
  ]),
  defineMigration("20261124T0121-create-data-incident", [
    `CREATE TABLE data_incident (
      union_id ${id}, id ${id}, title VARCHAR(100) NOT NULL, kinds VARCHAR(200) NOT NULL, cause VARCHAR(500) NOT NULL,
      harm VARCHAR(500) NOT NULL, measures VARCHAR(500) NOT NULL, contact VARCHAR(100) NOT NULL, found_on DATE NOT NULL,
      told_on DATE NULL, state ${word(20)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, found_on, id)
    )`,
    `CREATE TABLE data_incident_person (
      union_id ${id}, incident_id ${id}, member_id ${id},
      PRIMARY KEY (union_id, incident_id, member_id), KEY by_member (union_id, member_id)
    )`,
  ]),
  defineMigration("20261124T0122-create-data-handover", [
    `CREATE TABLE data_handover (
      union_id ${id}, id ${id}, recipient VARCHAR(200) NOT NULL, contact VARCHAR(200) NOT NULL, purpose ${word(40)},
      kinds VARCHAR(500) NOT NULL, way VARCHAR(200) NOT NULL, basis ${word(20)}, assessment_id ${optionalId}, handed_on DATE NOT NULL,
      recorded_by ${id},
      PRIMARY KEY (union_id, id), KEY by_day (union_id, handed_on, id)
    )`,
    `CREATE TABLE data_handover_person (
      union_id ${id}, handover_id ${id}, member_id ${id},
      PRIMARY KEY (union_id, handover_id, member_id), KEY by_member (union_id, member_id)
    )`,
  ]),
];
