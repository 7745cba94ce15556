import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word } = columnTypes;

/** Decisions on policy that somebody proposed, whatever became of them; an approved one is an override under the same id. */
export const policyProposalMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T2001-create-policy-proposal", [
    `CREATE TABLE policy_proposal (
      union_id ${id}, id ${id}, policy_key ${word(60)}, campus_id ${optionalId}, value JSON NOT NULL, effective_from DATE NOT NULL,
      source VARCHAR(200) NOT NULL, state ${word(20)}, proposed_by ${id}, proposer_id ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_state (union_id, state, id)
    )`,
  ]),
];
