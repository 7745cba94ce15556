import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;
/** Until when a node stands, and which one goes on in its place; a closed one leaves its name to others. */
const closing = `ADD COLUMN closed_on DATE NOT NULL DEFAULT '9999-12-31', ADD COLUMN successor_id ${optionalId}`;

/** The acts by which the organisation changes, the names that nodes had before, and until when nodes stand. */
export const organisationActMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1400-close-nodes", [
    `ALTER TABLE union_org ${closing}`,
    `ALTER TABLE campus ${closing}, DROP KEY campus_name, ADD UNIQUE KEY campus_name (union_id, name, closed_on)`,
    `ALTER TABLE department ${closing}, DROP KEY department_name,
      ADD UNIQUE KEY department_name (union_id, opened_in, name, closed_on)`,
    "ALTER TABLE post ADD KEY by_campus (union_id, campus_id, valid_to)",
    `CREATE TABLE past_name (
      union_id ${id}, node_id ${id}, name VARCHAR(100) NOT NULL, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      PRIMARY KEY (union_id, node_id, valid_from)
    )`,
  ]),
  defineMigration("20261123T1401-create-organisation-act", [
    `CREATE TABLE organisation_act (
      union_id ${id}, id ${id}, kind ${word(16)}, state ${word(16)}, effective_on DATE NOT NULL, into_id ${optionalId},
      name VARCHAR(100) NULL, parts JSON NOT NULL, reason VARCHAR(200) NULL, document VARCHAR(100) NOT NULL, decided_by VARCHAR(60) NOT NULL,
      decided_on DATE NOT NULL, approved_by VARCHAR(60) NULL, approval_document VARCHAR(100) NULL, approved_on DATE NULL,
      people INT NOT NULL, warnings JSON NOT NULL, proposed_by ${id}, proposed_member ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, effective_on, id)
    )`,
    `CREATE TABLE organisation_act_node (
      union_id ${id}, act_id ${id}, side ${word(4)}, no INT NOT NULL, node_id ${id}, node_kind ${word(16)}, name VARCHAR(100) NOT NULL,
      campus_id ${optionalId},
      PRIMARY KEY (union_id, act_id, side, no), KEY by_node (union_id, node_id)
    )`,
  ]),
  defineMigration("20261124T0034-add-act-findings", [
    "ALTER TABLE organisation_act ADD COLUMN findings JSON NULL",
  ]),
];
