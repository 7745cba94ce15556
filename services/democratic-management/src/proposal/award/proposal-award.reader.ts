import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { ProposalAwardKind } from "./award-kind.js";

export type ProposalAward = {
  readonly id: string;
  readonly kind: ProposalAwardKind;
  /** The number and title of the proposal, or the name of the department. */
  readonly awarded: string | null;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};

/** The awards of a session that stand, in the order they were recorded (PR-R14). */
export const proposalAwards = (
  sql: Sql,
  unionId: string,
  congressNo: number,
  sessionNo: number,
): Promise<ProposalAward[]> =>
  sql.query(
    `SELECT w.id, w.kind, COALESCE(CONCAT(p.no, ' ', p.title), d.name) AS awarded, w.document,
       w.decided_by AS decidedBy, w.decided_on AS decidedOn
     FROM proposal_award w LEFT JOIN proposal p ON p.id = w.proposal_id
       LEFT JOIN directory_department d ON d.union_id = w.union_id AND d.id = w.department_id
     WHERE w.union_id = ? AND w.congress_no = ? AND w.session_no = ? AND w.state = 'STANDING' ORDER BY w.id LIMIT 200`,
    [unionId, congressNo, sessionNo],
  );
