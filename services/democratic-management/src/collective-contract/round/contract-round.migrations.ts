import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, word, optionalWord } = columnTypes;

/** Changes of contracts with their own days; what binds of a clause stands with the version of it; since when is negotiated. */
export const contractRoundMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T1120-create-contract-round", [
    `CREATE TABLE contract_round (
      union_id ${id}, id ${id}, contract_id ${id}, no SMALLINT NOT NULL, purpose ${word(12)}, change_ground ${optionalWord(16)},
      proposed_on DATE NOT NULL, signed_on DATE NULL, sign_document VARCHAR(200) NULL, staff_signer VARCHAR(80) NULL,
      employer_signer VARCHAR(80) NULL, filed_with ${optionalWord(20)}, filed_on DATE NULL, received_on DATE NULL,
      takes_effect_on DATE NULL, published_on DATE NULL, published_how VARCHAR(200) NULL, objected_on DATE NULL, outcome ${word(10)},
      PRIMARY KEY (union_id, id), UNIQUE KEY round_no (union_id, contract_id, no)
    )`,
    `INSERT INTO contract_round (union_id, id, contract_id, no, purpose, change_ground, proposed_on, signed_on, sign_document, staff_signer,
       employer_signer, filed_with, filed_on, received_on, takes_effect_on, outcome)
     SELECT union_id, UUID(), id, 1, purpose, change_ground, COALESCE(effective_on, demanded_on),
       IF(state IN ('SIGNED', 'FILED'), signed_on, NULL), IF(state IN ('SIGNED', 'FILED'), sign_document, NULL),
       IF(state IN ('SIGNED', 'FILED'), staff_signer, NULL), IF(state IN ('SIGNED', 'FILED'), employer_signer, NULL),
       IF(state = 'FILED', filed_with, NULL), IF(state = 'FILED', filed_on, NULL), IF(state = 'FILED', received_on, NULL),
       IF(state = 'FILED', takes_effect_on, NULL), 'OPEN'
     FROM collective_contract WHERE purpose <> 'CONCLUSION' AND ended_on IS NULL`,
  ]),
  defineMigration("20261124T1122-keep-contract-dates-by-round", [
    `ALTER TABLE contract_date ADD COLUMN round_no SMALLINT NOT NULL DEFAULT 0 AFTER contract_id,
       DROP PRIMARY KEY, ADD PRIMARY KEY (union_id, contract_id, round_no, code)`,
  ]),
  defineMigration("20261124T1124-keep-obligations-with-clause-versions", [
    `ALTER TABLE contract_clause_version ADD COLUMN holder VARCHAR(100) NULL, ADD COLUMN check_every ${optionalWord(10)}`,
    `UPDATE contract_clause_version v JOIN contract_clause k ON k.union_id = v.union_id AND k.id = v.clause_id
       SET v.holder = k.holder, v.check_every = k.check_every`,
    "ALTER TABLE contract_clause DROP COLUMN holder, DROP COLUMN check_every",
  ]),
  defineMigration("20261124T1126-say-since-when-a-contract-is-negotiated", [
    `ALTER TABLE collective_contract ADD COLUMN negotiates_from DATE NULL AFTER reported_on,
       ADD COLUMN meetings_before SMALLINT NOT NULL DEFAULT 0 AFTER negotiates_from,
       ADD COLUMN resumed_on DATE NULL AFTER meetings_before, ADD COLUMN suspended_days SMALLINT NOT NULL DEFAULT 0 AFTER resumed_on,
       ADD KEY by_kind (union_id, kind, campus_id)`,
  ]),
  defineMigration("20261125T0902-seal-contracts-and-notify-their-end", [
    `ALTER TABLE collective_contract ADD COLUMN sealed_on DATE NULL AFTER employer_signer, ADD COLUMN end_notified_on DATE NULL AFTER ended_on,
       ADD COLUMN end_notified VARCHAR(200) NULL AFTER end_notified_on, ADD COLUMN end_notice_document VARCHAR(200) NULL AFTER end_notified`,
    "ALTER TABLE contract_round ADD COLUMN sealed_on DATE NULL AFTER employer_signer",
  ]),
  defineMigration("20261125T0904-create-contract-exchange", [
    `CREATE TABLE contract_exchange (
      union_id ${id}, contract_id ${id}, no INT NOT NULL, round_no SMALLINT NOT NULL, exchanged_on DATE NOT NULL, document VARCHAR(200) NOT NULL,
      PRIMARY KEY (union_id, contract_id, no)
    )`,
  ]),
];
