import { bulkInsert, type Sql } from "@union/persistence";
import type { ElectionCandidate, ElectionList } from "./election-list.js";
import type { Teller, TellerApproval } from "./teller-approval.js";

type ApprovalRow = Omit<TellerApproval, "isApproved"> & { readonly isApproved: number };
const listColumns = `union_id AS unionId, item_id AS itemId, office, least, fixed_on AS fixedOn, party_document AS partyDocument,
  upper_document AS upperDocument, published_on AS publishedOn, publicity_ends_on AS publicityEndsOn`;

/** Candidate lists of elections, and who counts them. Whoever writes one holds the session. */
export class ElectionRepository {
  constructor(private readonly tx: Sql) {}

  /** Fixes the list of an election, in the place of the one before it. */
  async fix(list: ElectionList, candidateIds: readonly string[]): Promise<void> {
    const { unionId, itemId } = list;
    for (const table of ["election_list", "election_candidate"])
      await this.tx.query(`DELETE FROM ${table} WHERE union_id = ? AND item_id = ?`, [
        unionId,
        itemId,
      ]);
    await this.tx.query(
      `INSERT INTO election_list (union_id, item_id, office, least, fixed_on, party_document, upper_document, published_on, publicity_ends_on)
       VALUES (?)`,
      [
        [
          ...[unionId, itemId, list.office, list.least, list.fixedOn, list.partyDocument],
          ...[list.upperDocument, list.publishedOn, list.publicityEndsOn],
        ],
      ],
    );
    await bulkInsert(
      this.tx,
      "election_candidate",
      ["union_id", "item_id", "member_id"],
      candidateIds.map((memberId) => [unionId, itemId, memberId]),
    );
  }

  lists(unionId: string, itemIds: readonly string[]): Promise<ElectionList[]> {
    return this.tx.query(
      `SELECT ${listColumns} FROM election_list WHERE union_id = ? AND item_id IN (?)`,
      [unionId, itemIds],
    );
  }

  /** The candidates of elections with their names; one whom the directory does not know any more has none. */
  candidates(unionId: string, itemIds: readonly string[]): Promise<ElectionCandidate[]> {
    return this.tx.query(
      `SELECT c.item_id AS itemId, c.member_id AS id, COALESCE(m.name, '') AS name FROM election_candidate c
       LEFT JOIN directory_member m ON m.union_id = c.union_id AND m.id = c.member_id
       WHERE c.union_id = ? AND c.item_id IN (?)`,
      [unionId, itemIds],
    );
  }

  /** Keeps what the meeting said of tellers and scrutineers, beside what it said before. */
  async addApproval(
    unionId: string,
    { itemId, approvedOn, ...counts }: Omit<TellerApproval, "no">,
    tellers: readonly Pick<Teller, "memberId" | "part">[],
  ): Promise<void> {
    const no = (await this.approvals(unionId, [itemId])).length + 1;
    const { total, present, yes, against, abstain, isApproved } = counts;
    await this.tx.query(
      `INSERT INTO election_teller_approval (union_id, item_id, no, approved_on, total, present, yes, against, abstain, is_approved)
       VALUES (?)`,
      [
        [
          unionId,
          itemId,
          no,
          approvedOn,
          total,
          present,
          yes,
          against,
          abstain,
          Number(isApproved),
        ],
      ],
    );
    await bulkInsert(
      this.tx,
      "election_teller",
      ["union_id", "item_id", "approval_no", "member_id", "part"],
      tellers.map(({ memberId, part }) => [unionId, itemId, no, memberId, part]),
    );
  }

  /** What the meeting said of them, in its order. */
  async approvals(unionId: string, itemIds: readonly string[]): Promise<TellerApproval[]> {
    const rows = await this.tx.query<ApprovalRow[]>(
      `SELECT item_id AS itemId, no, approved_on AS approvedOn, total, present, yes, against, abstain, is_approved AS isApproved
       FROM election_teller_approval WHERE union_id = ? AND item_id IN (?) ORDER BY item_id, no`,
      [unionId, itemIds],
    );
    return rows.map((row) => ({ ...row, isApproved: Number(row.isApproved) === 1 }));
  }

  tellers(unionId: string, itemIds: readonly string[]): Promise<Teller[]> {
    return this.tx.query(
      `SELECT item_id AS itemId, approval_no AS no, member_id AS memberId, part FROM election_teller
       WHERE union_id = ? AND item_id IN (?) ORDER BY item_id, approval_no, part DESC, member_id`,
      [unionId, itemIds],
    );
  }

  /** Who counts an election now: those approved last; nobody where none are. */
  async countingOn(unionId: string, itemId: string): Promise<string[]> {
    const last = (await this.approvals(unionId, [itemId])).findLast((one) => one.isApproved);
    const tellers = await this.tellers(unionId, [itemId]);
    return tellers.filter(({ no }) => no === last?.no).map(({ memberId }) => memberId);
  }
}
