import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { EnrolmentCampaign } from "./campaign.js";
import { campaignColumns } from "./campaign.repository.js";

/** How far a campaign came, in persons; who applied or joined after the invitation counts, from applications and facts. */
export type CampaignProgress = {
  readonly invited: number;
  readonly applied: number;
  readonly joined: number;
  readonly declined: number;
};
export type CampaignRow = EnrolmentCampaign & CampaignProgress;
export type InvitationRow = {
  readonly campaignId: string;
  readonly name: string;
  readonly state: EnrolmentCampaign["state"];
  readonly invitedOn: string;
  readonly declinedOn: string | null;
};

const none: CampaignProgress = { invited: 0, applied: 0, joined: 0, declined: 0 };

/** Campaigns for joining, newest first; those of the whole union only for those who see all of it. */
export class CampaignReader {
  constructor(private readonly sql: Sql) {}

  async list(scope: Scope, page: PageRequest): Promise<Page<CampaignRow>> {
    const found = await readPage<EnrolmentCampaign>(this.sql, this.of(scope), page);
    return { ...found, nodes: await this.withProgress(scope.unionId, found.nodes) };
  }

  count(scope: Scope): Promise<number> {
    return countRows(this.sql, this.of(scope));
  }

  async find(scope: Scope, id: string): Promise<CampaignRow | null> {
    const rows = await readByIds<EnrolmentCampaign>(this.sql, this.of(scope), "c.id", [id]);
    return (await this.withProgress(scope.unionId, rows))[0] ?? null;
  }

  /** Every invitation of a person, newest first. */
  invitationsOf(unionId: string, memberId: string): Promise<InvitationRow[]> {
    return this.sql.query(
      `SELECT c.id AS campaignId, c.name, c.state, i.invited_on AS invitedOn, i.declined_on AS declinedOn
       FROM enrolment_invitation i JOIN enrolment_campaign c ON c.union_id = i.union_id AND c.id = i.campaign_id
       WHERE i.union_id = ? AND i.member_id = ? ORDER BY i.invited_on DESC, c.id DESC LIMIT 100`,
      [unionId, memberId],
    );
  }

  private async withProgress(
    unionId: string,
    rows: readonly EnrolmentCampaign[],
  ): Promise<CampaignRow[]> {
    if (rows.length === 0) return [];
    const counted = await this.sql.query<
      (Record<keyof CampaignProgress, string> & { id: string })[]
    >(
      `SELECT i.campaign_id AS id, COUNT(*) AS invited, SUM(i.declined_on IS NOT NULL) AS declined,
         SUM(EXISTS (SELECT 1 FROM enrolment e WHERE e.union_id = i.union_id AND e.member_id = i.member_id
           AND e.state <> 'DRAFT' AND e.applied_on >= i.invited_on)) AS applied,
         SUM(EXISTS (SELECT 1 FROM membership_fact f WHERE f.union_id = i.union_id AND f.member_id = i.member_id
           AND f.kind = 'ENROLLED' AND f.effective_on >= i.invited_on)) AS joined
       FROM enrolment_invitation i WHERE i.union_id = ? AND i.campaign_id IN (?) GROUP BY i.campaign_id`,
      [unionId, rows.map(({ id }) => id)],
    );
    const progress = new Map(
      counted.map(({ id, ...counts }) => [
        id,
        Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, Number(n)])),
      ]),
    );
    return rows.map((row) => ({ ...row, ...none, ...progress.get(row.id) }));
  }

  private of(scope: Scope): List {
    const columns = { union: "c.union_id", campus: "c.campus_id" };
    return {
      ...{
        select: campaignColumns,
        from: "enrolment_campaign c",
        where: [scopeCondition(scope, columns)],
      },
      order: [{ by: "c.id", descending: true }],
    };
  }
}
