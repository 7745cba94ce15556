import type { Page, PageRequest, Scope } from "@union/kernel";
import { countRows, type List, readPage, type Sql, scopeCondition } from "@union/persistence";
import {
  type AgendaItem,
  type AgendaOpinions,
  type CandidateCount,
  itemColumns,
  voteColumns,
  voteTables,
} from "./agenda/agenda.repository.js";
import type { BodyKind, BodyPart } from "./body/body.repository.js";
import type { PaperKind } from "./preparation/preparation.js";
import { type SessionTask, taskColumns } from "./preparation/preparation.repository.js";
import { type Resolution, resolutionColumns } from "./resolution/resolution.repository.js";
import type { VoteRow } from "./vote/vote-row.js";

export type PaperRow = {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly fileId: string;
  readonly addedOn: string;
};
export type BodyRow = {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly headId: string;
  readonly formedOn: string;
};
export type BodyMemberRow = {
  readonly bodyId: string;
  readonly memberId: string;
  readonly part: BodyPart;
};
export type CheckInRow = {
  readonly id: string;
  readonly memberId: string;
  readonly class: "FORMAL" | "NON_VOTING" | "INVITED";
  readonly campusId: string;
  readonly cameAt: string;
  readonly leftAt: string | null;
};

/** What stands under sessions, for those who may see the sessions: the caller has asked that already. Many parents are one statement. */
export class SessionPartsReader {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  items = (ids: readonly string[]) =>
    this.grouped<AgendaItem>(
      ids,
      ({ sessionId }) => sessionId,
      `SELECT ${itemColumns} FROM agenda_item i WHERE i.union_id = ? AND i.session_id IN (?) AND i.withdrawn_on IS NULL ORDER BY i.session_id, i.no`,
    );

  votes = (ids: readonly string[]) =>
    this.grouped<VoteRow>(
      ids,
      ({ itemId }) => itemId,
      `SELECT ${voteColumns} FROM ${voteTables} WHERE v.union_id = ? AND v.item_id IN (?) ORDER BY v.item_id, v.round`,
    );

  /** What was recorded of the deliberation of items, the earliest first. */
  opinions = (ids: readonly string[]) =>
    this.grouped<AgendaOpinions>(
      ids,
      ({ itemId }) => itemId,
      `SELECT item_id AS itemId, no, opinions, answer, recorded_on AS recordedOn FROM agenda_opinion
       WHERE union_id = ? AND item_id IN (?) ORDER BY item_id, no`,
    );

  candidates = (ids: readonly string[]) =>
    this.grouped<CandidateCount & { readonly voteId: string }>(
      ids,
      ({ voteId }) => voteId,
      `SELECT vote_id AS voteId, member_id AS memberId, yes, no, abstain, result FROM agenda_candidate
       WHERE union_id = ? AND vote_id IN (?) ORDER BY vote_id, yes DESC, member_id`,
    );

  tasks = (ids: readonly string[]) =>
    this.grouped<SessionTask>(
      ids,
      ({ sessionId }) => sessionId,
      `SELECT ${taskColumns} FROM session_task t WHERE t.union_id = ? AND t.session_id IN (?) ORDER BY t.session_id, t.id`,
    );

  papers = (ids: readonly string[]) =>
    this.grouped<PaperRow>(
      ids,
      ({ sessionId }) => sessionId,
      `SELECT id, session_id AS sessionId, kind, title, file_id AS fileId, added_on AS addedOn FROM session_paper
       WHERE union_id = ? AND session_id IN (?) ORDER BY session_id, id`,
    );

  /** The presidium of each session, and the special committees of its congress. */
  bodies = (ids: readonly string[]) =>
    this.grouped<BodyRow>(
      ids,
      ({ sessionId }) => sessionId,
      `SELECT b.id, s.id AS sessionId, b.kind, b.name, b.head_member_id AS headId, b.formed_on AS formedOn
       FROM congress_session s JOIN congress c ON c.union_id = s.union_id AND c.type = s.type AND c.no = s.congress_no
       JOIN congress_body b ON b.union_id = c.union_id AND b.congress_id = c.id AND (b.session_id IS NULL OR b.session_id = s.id)
       WHERE s.union_id = ? AND s.id IN (?) AND b.dissolved_on IS NULL ORDER BY s.id, b.kind, b.name, b.id`,
    );

  bodyMembers = (ids: readonly string[]) =>
    this.grouped<BodyMemberRow>(
      ids,
      ({ bodyId }) => bodyId,
      `SELECT body_id AS bodyId, member_id AS memberId, part FROM congress_body_member
       WHERE union_id = ? AND body_id IN (?) ORDER BY body_id, member_id`,
    );

  resolutions = (ids: readonly string[]) =>
    this.grouped<Resolution>(
      ids,
      ({ sessionId }) => sessionId,
      `SELECT ${resolutionColumns} FROM resolution r WHERE r.union_id = ? AND r.session_id IN (?) ORDER BY r.session_id, r.id`,
    );

  /** Some items by id; none for who may read no session. */
  async itemsById(mayRead: boolean, ids: readonly string[]): Promise<AgendaItem[]> {
    if (!mayRead) return [];
    return this.sql.query(
      `SELECT ${itemColumns} FROM agenda_item i WHERE i.union_id = ? AND i.id IN (?)`,
      [this.unionId, ids],
    );
  }

  /** Some resolutions by id; none for who may read no session. */
  async resolutionsById(ids: readonly string[], mayRead = true): Promise<Resolution[]> {
    if (!mayRead) return [];
    return this.sql.query(
      `SELECT ${resolutionColumns} FROM resolution r WHERE r.union_id = ? AND r.id IN (?)`,
      [this.unionId, ids],
    );
  }

  /** Who checked in at a session, of the places that a scope reaches. */
  checkIns(scope: Scope, sessionId: string, page: PageRequest): Promise<Page<CheckInRow>> {
    return readPage(this.sql, this.checkInList(scope, sessionId), page);
  }

  countCheckIns(scope: Scope, sessionId: string): Promise<number> {
    return countRows(this.sql, this.checkInList(scope, sessionId));
  }

  private checkInList(scope: Scope, sessionId: string): List {
    const columns = {
      ...{ union: "a.union_id", campus: "a.campus_id", department: "a.department_id" },
    };
    return {
      select:
        "a.id, a.member_id AS memberId, a.class, a.campus_id AS campusId, a.came_at AS cameAt, a.left_at AS leftAt",
      from: "session_attendance a",
      where: [scopeCondition(scope, columns), { sql: "a.session_id = ?", params: [sessionId] }],
      order: [{ by: "a.id" }],
    };
  }

  private async grouped<Row>(
    ids: readonly string[],
    parentOf: (row: Row) => string,
    sql: string,
  ): Promise<Map<string, readonly Row[]>> {
    const rows = await this.sql.query<Row[]>(sql, [this.unionId, ids]);
    const found = new Map<string, Row[]>();
    for (const row of rows) found.set(parentOf(row), [...(found.get(parentOf(row)) ?? []), row]);
    return found;
  }
}
