import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, optionalId, word, optionalWord } = columnTypes;

/** Sessions grow up: how they are called, prepared, sat through and followed up, and who came. */
export const sessionMigrations: readonly MigrationClass[] = [
  defineMigration("20261124T0500-grow-congress-session", [
    `ALTER TABLE congress_session
      ADD COLUMN source ${word(10)} DEFAULT 'HOUSE',
      ADD COLUMN requested_by ${optionalWord(12)}, ADD COLUMN requesters INT NULL, ADD COLUMN request_base INT NULL,
      ADD COLUMN party_state ${word(12)} DEFAULT 'NONE', ADD COLUMN party_submitted_on DATE NULL, ADD COLUMN party_document VARCHAR(200) NULL,
      ADD COLUMN notice_sent_on DATE NULL, ADD COLUMN late_reason VARCHAR(500) NULL,
      ADD COLUMN closed_on DATE NULL, ADD COLUMN published_on DATE NULL, ADD COLUMN reported_on DATE NULL, ADD COLUMN cost_note VARCHAR(500) NULL,
      ADD COLUMN entitled INT NULL, ADD COLUMN present INT NULL, ADD COLUMN non_voting INT NULL, ADD COLUMN invited INT NULL,
      ADD UNIQUE KEY session_id (id)`,
  ]),
  defineMigration("20261124T0501-create-session-preparation", [
    `CREATE TABLE session_task (
      union_id ${id}, id ${id}, session_id ${id}, task_group ${word(16)}, title VARCHAR(200) NOT NULL, owner_id ${optionalId},
      due_on DATE NULL, done_on DATE NULL, note VARCHAR(500) NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_session (union_id, session_id, id)
    )`,
    `CREATE TABLE session_paper (
      union_id ${id}, id ${id}, session_id ${id}, kind ${word(16)}, title VARCHAR(200) NOT NULL, file_id ${id}, added_on DATE NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_session (union_id, session_id, id)
    )`,
  ]),
  defineMigration("20261124T0502-create-congress-body", [
    `CREATE TABLE congress_body (
      union_id ${id}, id ${id}, congress_id ${id}, session_id ${optionalId}, kind ${word(20)}, name VARCHAR(80) NOT NULL, head_member_id ${optionalId},
      formed_on DATE NOT NULL, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY body_name (union_id, congress_id, session_id, kind, name),
      KEY by_session (union_id, session_id, kind)
    )`,
    `CREATE TABLE congress_body_member (
      union_id ${id}, body_id ${id}, member_id ${id}, part ${word(12)},
      PRIMARY KEY (union_id, body_id, member_id), KEY by_member (union_id, member_id)
    )`,
  ]),
  defineMigration("20261124T0503-create-session-attendance", [
    `CREATE TABLE session_attendance (
      union_id ${id}, session_id ${id}, delegate_id ${id}, id ${id}, member_id ${id}, class ${word(12)}, campus_id ${id}, department_id ${optionalId},
      came_at DATETIME(3) NOT NULL, left_at DATETIME(3) NULL,
      PRIMARY KEY (union_id, session_id, delegate_id), KEY by_id (union_id, session_id, id), KEY by_member (union_id, member_id)
    )`,
  ]),
  defineMigration("20261124T0504-create-agenda", [
    `CREATE TABLE agenda_item (
      union_id ${id}, id ${id}, session_id ${id}, no INT NOT NULL, title VARCHAR(200) NOT NULL, kind ${word(24)}, method ${optionalWord(16)},
      seats INT NULL, opinions VARCHAR(2000) NULL, answer VARCHAR(2000) NULL, source ${word(10)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY item_id (id), UNIQUE KEY item_no (union_id, session_id, no)
    )`,
    `CREATE TABLE agenda_vote (
      union_id ${id}, id ${id}, item_id ${id}, round INT NOT NULL, kind ${word(12)}, state ${word(10)}, voted_on DATE NOT NULL,
      total INT NULL, present INT NULL, issued INT NULL, collected INT NULL, valid INT NOT NULL, invalid INT NULL,
      yes INT NULL, no INT NULL, abstain INT NULL,
      rule_num INT NOT NULL, rule_den INT NOT NULL, rule_inclusive TINYINT NOT NULL,
      quorum_num INT NOT NULL, quorum_den INT NOT NULL, quorum_inclusive TINYINT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY vote_round (union_id, item_id, round)
    )`,
    `CREATE TABLE agenda_candidate (
      union_id ${id}, vote_id ${id}, member_id ${id}, yes INT NOT NULL, no INT NOT NULL, abstain INT NOT NULL, result ${word(12)},
      PRIMARY KEY (union_id, vote_id, member_id), KEY by_member (union_id, member_id)
    )`,
  ]),
  defineMigration("20261124T0505-create-resolution", [
    `CREATE TABLE resolution (
      union_id ${id}, id ${id}, session_id ${id}, item_id ${id}, title VARCHAR(200) NOT NULL, text VARCHAR(4000) NOT NULL, owner_id ${id},
      due_on DATE NOT NULL, adopted_on DATE NOT NULL, fulfilled_on DATE NULL, replaces_id ${optionalId}, state ${word(16)}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), UNIQUE KEY resolution_id (id), KEY by_session (union_id, session_id, id), KEY by_owner (union_id, owner_id, id)
    )`,
  ]),
  defineMigration("20261124T0506-create-gathering", [
    `CREATE TABLE congress_gathering (
      union_id ${id}, id ${id}, congress_id ${id}, kind ${word(16)}, title VARCHAR(200) NOT NULL, held_on DATE NOT NULL, participants INT NOT NULL,
      findings VARCHAR(2000) NULL, reported_session_id ${optionalId}, version INT NOT NULL,
      PRIMARY KEY (union_id, id), KEY by_day (union_id, held_on, id), KEY by_congress (union_id, congress_id, kind, held_on)
    )`,
    `CREATE TABLE gathering_matter (
      union_id ${id}, gathering_id ${id}, no INT NOT NULL, title VARCHAR(200) NOT NULL, kind ${word(24)}, result VARCHAR(2000) NOT NULL,
      PRIMARY KEY (union_id, gathering_id, no)
    )`,
  ]),
  // A delegation is one thing, of districts; what sessions had formed under that name goes there.
  defineMigration("20261124T1001-one-delegation", [
    `INSERT INTO delegation (union_id, id, congress_id, no, name, head_delegate_id, version)
      SELECT b.union_id, b.id, b.congress_id,
        COALESCE((SELECT MAX(g.no) FROM delegation g WHERE g.union_id = b.union_id AND g.congress_id = b.congress_id), 0)
          + ROW_NUMBER() OVER (PARTITION BY b.union_id, b.congress_id ORDER BY b.name, b.id), b.name,
        (SELECT MIN(d.id) FROM delegate d WHERE d.union_id = b.union_id AND d.congress_id = b.congress_id
          AND d.member_id = b.head_member_id AND d.class = 'FORMAL'), 1
      FROM congress_body b WHERE b.kind = 'DELEGATION' AND NOT EXISTS (SELECT 1 FROM delegation g
        WHERE g.union_id = b.union_id AND g.congress_id = b.congress_id AND g.name = b.name)`,
    `DELETE m FROM congress_body_member m JOIN congress_body b ON b.union_id = m.union_id AND b.id = m.body_id WHERE b.kind = 'DELEGATION'`,
    "DELETE FROM congress_body WHERE kind = 'DELEGATION'",
  ]),
  // What was recorded of a deliberation stays on record when it is completed.
  defineMigration("20261124T1140-keep-agenda-opinions", [
    `CREATE TABLE agenda_opinion (
      union_id ${id}, item_id ${id}, no INT NOT NULL, opinions VARCHAR(2000) NOT NULL, answer VARCHAR(2000) NULL, recorded_on DATE NOT NULL,
      PRIMARY KEY (union_id, item_id, no)
    )`,
    `INSERT INTO agenda_opinion (union_id, item_id, no, opinions, answer, recorded_on)
      SELECT i.union_id, i.id, 1, i.opinions, i.answer, COALESCE(s.closed_on, s.opens_on)
      FROM agenda_item i JOIN congress_session s ON s.union_id = i.union_id AND s.id = i.session_id WHERE i.opinions IS NOT NULL`,
  ]),
  // A body that is formed anew leaves the one before it on record.
  defineMigration("20261124T1141-keep-congress-bodies", [
    "ALTER TABLE congress_body DROP KEY body_name, ADD COLUMN dissolved_on DATE NULL, ADD KEY standing (union_id, congress_id, kind, name)",
  ]),
  // A cancelled session gives its number back: the next one bears it (SC-R9).
  defineMigration("20261124T1142-free-cancelled-numbers", [
    "ALTER TABLE congress_session ADD COLUMN live_no INT AS (IF(state = 'CANCELLED', NULL, no)) PERSISTENT",
    "ALTER TABLE congress_session DROP KEY session_no, ADD UNIQUE KEY session_no (union_id, type, congress_no, live_no)",
  ]),
  defineMigration("20261124T1143-withdraw-agenda-items", [
    "ALTER TABLE agenda_item ADD COLUMN withdrawn_on DATE NULL",
    "ALTER TABLE congress_session ADD COLUMN unvoted_reason VARCHAR(500) NULL",
  ]),
];
