import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { ProposalCounts } from "../statistics/proposal-counts.js";

/** 提案办理情况报告 — what an agenda item reports of the proposals of a session, as they stood on a day; it never changes. */
export type ProposalReport = {
  readonly unionId: string;
  readonly itemId: string;
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly countedOn: LocalDate;
  readonly counts: ProposalCounts;
};

type Reported = Pick<ProposalReport, "unionId" | "congressNo" | "sessionNo">;

/** Keeps handling reports, and reads those of agenda items that somebody was shown. */
export class ProposalReportRepository {
  constructor(private readonly sql: Sql) {}

  async add(report: ProposalReport): Promise<void> {
    const { unionId, itemId, congressNo, sessionNo, countedOn, counts } = report;
    await this.sql.query(
      `INSERT INTO proposal_report (union_id, item_id, congress_no, session_no, counted_on, counts) VALUES (?, ?, ?, ?, ?, ?)`,
      [unionId, itemId, congressNo, sessionNo, countedOn, JSON.stringify(counts)],
    );
  }

  /** Whether there is a session of the staff congress, not cancelled, of these numbers. */
  async isHeld({ unionId, congressNo, sessionNo }: Reported): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      `SELECT 1 FROM congress_session WHERE union_id = ? AND type = 'STAFF' AND congress_no = ? AND no = ? AND state <> 'CANCELLED'`,
      [unionId, congressNo, sessionNo],
    );
    return rows.length > 0;
  }

  /** Whether the agenda of a session reports the proposals of these numbers already. */
  async isReported(
    sessionId: string,
    { unionId, congressNo, sessionNo }: Reported,
  ): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      `SELECT 1 FROM proposal_report r JOIN agenda_item i ON i.union_id = r.union_id AND i.id = r.item_id
       WHERE r.union_id = ? AND i.session_id = ? AND r.congress_no = ? AND r.session_no = ?`,
      [unionId, sessionId, congressNo, sessionNo],
    );
    return rows.length > 0;
  }

  async ofItems(unionId: string, itemIds: readonly string[]): Promise<Map<string, ProposalReport>> {
    const rows = await this.sql.query<
      (Omit<ProposalReport, "counts"> & { readonly counts: string })[]
    >(
      `SELECT union_id AS unionId, item_id AS itemId, congress_no AS congressNo, session_no AS sessionNo, counted_on AS countedOn,
         CAST(counts AS CHAR) AS counts FROM proposal_report WHERE union_id = ? AND item_id IN (?)`,
      [unionId, itemIds],
    );
    return new Map(
      rows.map(({ counts, ...row }) => [row.itemId, { ...row, counts: JSON.parse(counts) }]),
    );
  }
}
