import type { LocalDate } from "@union/kernel";
import { bulkInsert, isDuplicate, newId, type Sql, StaleVersion } from "@union/persistence";
import { onlineColumns, onlineSelect } from "./online-proposal.columns.js";
import type { OnlineProposal } from "./online-proposal.js";
import { pieceOf } from "./piece-of.js";

/** What may change of a proposal once it is drafted. */
export type ProposalChanges = Partial<Omit<OnlineProposal, "unionId" | "id" | "version">>;
export type SeconderState = "ASKED" | "CONFIRMED" | "DECLINED";
export type Seconder = { readonly memberId: string; readonly state: SeconderState };
export type AssignedDepartment = {
  readonly departmentId: string;
  readonly campusId: string;
  readonly part: "LEAD" | "ASSIST";
  readonly handlerId: string;
};
type Draft = Omit<OnlineProposal, "id" | "no" | "version">;

/** Loads and saves proposals that are handled here; whoever loads one holds it until the transaction ends. */
export class OnlineProposalRepository {
  constructor(private readonly tx: Sql) {}

  async hold(unionId: string, id: string): Promise<OnlineProposal | null> {
    const [row] = await this.tx.query<OnlineProposal[]>(
      `SELECT ${onlineSelect} FROM proposal p WHERE p.union_id = ? AND p.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Adds a draft under the next number of its session; a number that a register brought in is passed over. */
  async add(draft: Draft): Promise<OnlineProposal> {
    const { unionId, congressNo, sessionNo } = draft;
    for (;;) {
      const last = await this.nextNo(unionId, congressNo, sessionNo);
      const no = `W${congressNo}-${sessionNo}-${String(last).padStart(3, "0")}`;
      const proposal: OnlineProposal = { ...draft, id: newId(), no, version: 1 };
      const values = Object.entries(onlineColumns).map(
        ([field]) => proposal[field as keyof OnlineProposal],
      );
      try {
        await bulkInsert(this.tx, "proposal", Object.values(onlineColumns), [values]);
        return proposal;
      } catch (thrown) {
        if (!isDuplicate(thrown)) throw thrown;
      }
    }
  }

  /** Saves what changes by the version that was loaded; throws {@link StaleVersion} where that is no longer the newest. */
  async save(proposal: OnlineProposal, changes: ProposalChanges): Promise<OnlineProposal> {
    const { unionId, id, version } = proposal;
    const fields = Object.keys(changes) as (keyof ProposalChanges)[];
    const set = fields.map((field) => `${onlineColumns[field]} = ?`);
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE proposal SET ${[...set, "version = version + 1"].join(", ")} WHERE union_id = ? AND id = ? AND version = ?`,
      [...fields.map((field) => changes[field] ?? null), unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
    return { ...proposal, ...changes, version: version + 1 };
  }

  /** Who was asked to second it and what they said, in the order they were asked. */
  seconders({ unionId, id }: Pick<OnlineProposal, "unionId" | "id">): Promise<Seconder[]> {
    return this.tx.query(
      `SELECT member_id AS memberId, state FROM proposal_seconder
       WHERE union_id = ? AND proposal_id = ? AND state IS NOT NULL ORDER BY position`,
      [unionId, id],
    );
  }

  async askSeconders(
    { unionId, id }: OnlineProposal,
    from: number,
    memberIds: readonly string[],
  ): Promise<void> {
    const order = ["union_id", "proposal_id", "position", "member_id", "state"];
    const rows = memberIds.map((memberId, n) => [unionId, id, from + n, memberId, "ASKED"]);
    await bulkInsert(this.tx, "proposal_seconder", order, rows);
  }

  /** Those who confirmed an earlier text have to say again what they think of it; answers who they are. */
  async askAgain(proposal: OnlineProposal): Promise<string[]> {
    const confirmed = (await this.seconders(proposal)).filter(({ state }) => state === "CONFIRMED");
    await this.tx.query(
      "UPDATE proposal_seconder SET state = 'ASKED', answered_on = NULL WHERE union_id = ? AND proposal_id = ? AND state = 'CONFIRMED'",
      [proposal.unionId, proposal.id],
    );
    return confirmed.map(({ memberId }) => memberId);
  }

  async answerSeconding(
    { unionId, id }: OnlineProposal,
    memberId: string,
    state: SeconderState,
    on: LocalDate,
  ): Promise<void> {
    await this.tx.query(
      `UPDATE proposal_seconder SET state = ?, answered_on = ? WHERE union_id = ? AND proposal_id = ? AND member_id = ?`,
      [state, on, unionId, id, memberId],
    );
  }

  /** The proposers of a case: of the piece that leads it, and of those merged into it (PR-R6). */
  async authors({ unionId, id, proposerId }: OnlineProposal): Promise<string[]> {
    const rows = await this.tx.query<{ proposerId: string }[]>(
      `SELECT m.proposer_id AS proposerId FROM proposal p JOIN proposal m ON ${pieceOf("m", "p")}
       WHERE p.union_id = ? AND p.id = ? ORDER BY m.id`,
      [unionId, id],
    );
    return [...new Set([proposerId, ...rows.map((row) => row.proposerId)])];
  }

  /** Whose matter it is: all its proposers, and the delegates who confirmed that they second it. */
  async requesters(proposal: OnlineProposal): Promise<Set<string>> {
    const seconders = await this.seconders(proposal);
    const confirmed = seconders.filter(({ state }) => state === "CONFIRMED");
    return new Set([
      ...(await this.authors(proposal)),
      ...confirmed.map(({ memberId }) => memberId),
    ]);
  }

  /** Which departments handle it from now on. */
  async assign(
    { unionId, id }: OnlineProposal,
    departments: readonly AssignedDepartment[],
  ): Promise<void> {
    await this.tx.query("DELETE FROM proposal_department WHERE union_id = ? AND proposal_id = ?", [
      unionId,
      id,
    ]);
    const order = [
      "union_id",
      "proposal_id",
      "department_id",
      "campus_id",
      "part",
      "handler_member_id",
    ];
    const rows = departments.map(({ departmentId, campusId, part, handlerId }) => [
      ...[unionId, id, departmentId, campusId, part, handlerId],
    ]);
    await bulkInsert(this.tx, "proposal_department", order, rows);
  }

  /** Who writes the answer in the department in charge from now on. */
  async nameHandler({ unionId, id }: OnlineProposal, handlerId: string): Promise<void> {
    await this.tx.query(
      "UPDATE proposal_department SET handler_member_id = ? WHERE union_id = ? AND proposal_id = ? AND part = 'LEAD'",
      [handlerId, unionId, id],
    );
  }

  /** Those whose time for feedback was over before a day, the longest first; held, and passed over where another holds them. */
  silentBefore(day: LocalDate, limit: number): Promise<OnlineProposal[]> {
    return this.tx.query(
      `SELECT ${onlineSelect} FROM proposal p WHERE p.status = 'FEEDBACK_DUE' AND p.source = 'ONLINE' AND p.feedback_due_on < ?
       ORDER BY p.feedback_due_on LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [day],
    );
  }

  private async nextNo(unionId: string, congressNo: number, sessionNo: number): Promise<number> {
    const key = [unionId, congressNo, sessionNo];
    await this.tx.query(
      `INSERT INTO proposal_counter (union_id, congress_no, session_no, last_no) VALUES (?, ?, ?, 1)
       ON DUPLICATE KEY UPDATE last_no = last_no + 1`,
      key,
    );
    const [row] = await this.tx.query<{ last: number }[]>(
      "SELECT last_no AS last FROM proposal_counter WHERE union_id = ? AND congress_no = ? AND session_no = ?",
      key,
    );
    return row?.last ?? 1;
  }
}
