import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, number, optionalId, optionalNumber, optionalWord, word } = columnTypes;

/** Proposals and who seconded them. */
export const proposalMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1200-create-proposal", [
    `CREATE TABLE proposal (
      union_id ${id}, campus_id ${id}, id ${id}, no ${number}, congress_no INT NOT NULL, session_no INT NOT NULL,
      title VARCHAR(200) NOT NULL, category VARCHAR(40) NOT NULL, proposer_id ${id}, department_id ${id}, submitted_on DATE NOT NULL,
      result ${optionalWord(30)}, merged_into_no ${optionalNumber}, lead_department VARCHAR(200) NULL, assist_department VARCHAR(200) NULL,
      assigned_on DATE NULL, due_on DATE NULL, answered_on DATE NULL, answer_class ${optionalWord(1)}, satisfaction ${optionalWord(30)},
      status ${word(30)}, version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY proposal_id (id), UNIQUE KEY proposal_no (union_id, no),
      KEY by_day (union_id, submitted_on, id), KEY by_proposer (union_id, proposer_id, submitted_on)
    )`,
  ]),
  defineMigration("20261122T1201-create-proposal-seconder", [
    `CREATE TABLE proposal_seconder (
      union_id ${id}, proposal_id ${id}, position SMALLINT NOT NULL, member_id ${id},
      PRIMARY KEY (union_id, proposal_id, position), KEY by_member (union_id, member_id)
    )`,
  ]),
  defineMigration("20261124T0300-handle-proposals-online", [
    `ALTER TABLE proposal
      ADD COLUMN source ${word(10)} DEFAULT 'REGISTER', ADD COLUMN session_id ${optionalId}, ADD COLUMN grounds TEXT NULL,
      ADD COLUMN measure TEXT NULL, ADD COLUMN proposed_as ${word(12)} DEFAULT 'DELEGATE', ADD COLUMN delegation VARCHAR(100) NULL,
      ADD COLUMN disputed_on DATE NULL, ADD COLUMN examined_by ${optionalWord(12)}, ADD COLUMN decided_by VARCHAR(100) NULL,
      ADD COLUMN decision_document VARCHAR(200) NULL, ADD COLUMN decided_on DATE NULL,
      ADD COLUMN lead_department_id ${optionalId}, ADD COLUMN lead_campus_id ${optionalId},
      ADD COLUMN handler_member_id ${optionalId}, ADD COLUMN head_member_id ${optionalId}, ADD COLUMN leader_member_id ${optionalId},
      ADD COLUMN round SMALLINT NOT NULL DEFAULT 1, ADD COLUMN current_due_on DATE NULL, ADD COLUMN feedback_due_on DATE NULL,
      ADD COLUMN suggestion_answer VARCHAR(2000) NULL, ADD COLUMN hand_over_document VARCHAR(200) NULL,
      ADD KEY by_merged (union_id, merged_into_no), ADD KEY by_feedback (status, feedback_due_on),
      ADD KEY by_session (union_id, congress_no, session_no, status)`,
    `ALTER TABLE proposal_seconder ADD COLUMN state ${optionalWord(10)}, ADD COLUMN answered_on DATE NULL`,
    // What the cells of a register row say by the machine of 2.2.8: a rated answer is closed, an unsatisfactory one goes on.
    `UPDATE proposal SET status = CASE satisfaction WHEN 'NOT_SATISFIED' THEN 'REHANDLING' ELSE 'CLOSED' END
      WHERE status = 'ANSWERED' AND satisfaction IS NOT NULL`,
    `CREATE TABLE proposal_counter (
      union_id ${id}, congress_no INT NOT NULL, session_no INT NOT NULL, last_no INT NOT NULL,
      PRIMARY KEY (union_id, congress_no, session_no)
    )`,
    `CREATE TABLE proposal_department (
      union_id ${id}, proposal_id ${id}, department_id ${id}, campus_id ${id}, part ${word(8)}, handler_member_id ${id},
      PRIMARY KEY (union_id, proposal_id, department_id), KEY by_department (union_id, department_id, proposal_id)
    )`,
    `CREATE TABLE proposal_answer (
      union_id ${id}, id ${id}, proposal_id ${id}, round SMALLINT NOT NULL, class ${word(1)}, content VARCHAR(4000) NOT NULL,
      planned_on DATE NULL, talked_on DATE NULL, state ${word(14)}, written_on DATE NOT NULL, answered_on DATE NULL,
      satisfaction ${optionalWord(20)}, rated_on DATE NULL, rating_reason VARCHAR(500) NULL,
      follow_up ${optionalWord(10)}, implemented_on DATE NULL, proof_file_id ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_proposal (union_id, proposal_id, id)
    )`,
    `CREATE TABLE proposal_extension (
      union_id ${id}, id ${id}, proposal_id ${id}, days SMALLINT NOT NULL, asked_on DATE NOT NULL, state ${word(10)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_proposal (union_id, proposal_id, id)
    )`,
    `CREATE TABLE proposal_pause (
      union_id ${id}, id ${id}, proposal_id ${id}, reason ${word(20)}, paused_on DATE NOT NULL, resumed_on DATE NULL,
      state ${word(10)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_proposal (union_id, proposal_id, id)
    )`,
    `CREATE TABLE proposal_award (
      union_id ${id}, id ${id}, congress_no INT NOT NULL, session_no INT NOT NULL, kind ${word(16)}, proposal_id ${optionalId},
      department_id ${optionalId}, document VARCHAR(200) NOT NULL, decided_by VARCHAR(100) NOT NULL, decided_on DATE NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_session (union_id, congress_no, session_no, id)
    )`,
  ]),
  // The delegation of a proposal is one of the congress's own, by its id; names that are none of them become one.
  defineMigration("20261124T1002-proposal-of-delegation", [
    `ALTER TABLE proposal ADD COLUMN delegation_id ${optionalId}`,
    `INSERT INTO delegation (union_id, id, congress_id, no, name, version)
      SELECT w.union_id, UUID(), w.congress_id,
        COALESCE((SELECT MAX(g.no) FROM delegation g WHERE g.union_id = w.union_id AND g.congress_id = w.congress_id), 0)
          + ROW_NUMBER() OVER (PARTITION BY w.union_id, w.congress_id ORDER BY w.name), w.name, 1
      FROM (SELECT DISTINCT p.union_id, c.id AS congress_id, p.delegation AS name
        FROM proposal p JOIN congress c ON c.union_id = p.union_id AND c.type = 'STAFF' AND c.no = p.congress_no
        WHERE p.delegation IS NOT NULL) w
      WHERE NOT EXISTS (SELECT 1 FROM delegation g WHERE g.union_id = w.union_id AND g.congress_id = w.congress_id AND g.name = w.name)`,
    `UPDATE proposal p JOIN congress c ON c.union_id = p.union_id AND c.type = 'STAFF' AND c.no = p.congress_no
      JOIN delegation g ON g.union_id = c.union_id AND g.congress_id = c.id AND g.name = p.delegation SET p.delegation_id = g.id`,
    "ALTER TABLE proposal DROP COLUMN delegation",
  ]),
  defineMigration("20261124T1003-report-proposals", [
    `CREATE TABLE proposal_report (
      union_id ${id}, item_id ${id}, congress_no INT NOT NULL, session_no INT NOT NULL, counted_on DATE NOT NULL, counts JSON NOT NULL,
      PRIMARY KEY (union_id, item_id)
    )`,
  ]),
  // What is awarded for a session stands once; what was recorded twice keeps its first record as the one that stands.
  defineMigration("20261124T1200-award-once", [
    `ALTER TABLE proposal_award ADD COLUMN awarded_key ${optionalId}, ADD COLUMN state ${word(10)} DEFAULT 'STANDING'`,
    `UPDATE proposal_award w JOIN (SELECT union_id, MIN(id) AS id FROM proposal_award
        GROUP BY union_id, congress_no, session_no, kind, proposal_id, department_id) f ON f.union_id = w.union_id AND f.id = w.id
      SET w.awarded_key = COALESCE(w.proposal_id, w.department_id)`,
    "UPDATE proposal_award SET state = 'WITHDRAWN' WHERE awarded_key IS NULL",
    "ALTER TABLE proposal_award ADD UNIQUE KEY awarded_once (union_id, congress_no, session_no, kind, awarded_key)",
  ]),
];
