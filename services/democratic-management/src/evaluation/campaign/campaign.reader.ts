import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { Campaign, CampaignKind } from "./campaign.js";
import { campaignColumns, campaignOf } from "./campaign.repository.js";
import type { CampaignState } from "./campaign.stages.js";

export type CampaignFilter = {
  readonly year?: number | null | undefined;
  readonly kind?: CampaignKind | null | undefined;
  readonly state?: CampaignState | null | undefined;
};
type Row = Parameters<typeof campaignOf>[0];

/** Campaigns within a scope, newest first; those of the whole union are seen by all who read evaluations. */
export class CampaignReader {
  constructor(private readonly sql: Sql) {}

  async list(scope: Scope, filter: CampaignFilter, page: PageRequest): Promise<Page<Campaign>> {
    const found = await readPage<Row>(this.sql, campaigns(scope, filter), page);
    return { ...found, nodes: found.nodes.map(campaignOf) };
  }
  count(scope: Scope, filter: CampaignFilter): Promise<number> {
    return countRows(this.sql, campaigns(scope, filter));
  }
  async byIds(scope: Scope, ids: readonly string[]): Promise<Campaign[]> {
    const rows = await readByIds<Row>(this.sql, campaigns(scope, {}), "c.id", ids);
    return rows.map(campaignOf);
  }

  /** One campaign of a union, whoever asks: for what everybody may know of it. */
  async find(unionId: string, id: string): Promise<Campaign | null> {
    const [row] = await this.sql.query<Row[]>(
      `SELECT ${campaignColumns} FROM evaluation_campaign c WHERE c.union_id = ? AND c.id = ?`,
      [unionId, id],
    );
    return row ? campaignOf(row) : null;
  }

  /** Whom campaigns evaluate, by member id. */
  async subjectsOf(unionId: string, ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.sql.query<{ campaignId: string; memberId: string }[]>(
      "SELECT campaign_id AS campaignId, member_id AS memberId FROM evaluation_subject WHERE union_id = ? AND campaign_id IN (?)",
      [unionId, ids],
    );
    const found = new Map<string, string[]>();
    for (const { campaignId, memberId } of rows)
      found.set(campaignId, [...(found.get(campaignId) ?? []), memberId]);
    return found;
  }
}

const campaigns = (scope: Scope, { year, kind, state }: CampaignFilter): List => ({
  select: campaignColumns,
  from: "evaluation_campaign c",
  where: [
    scopeCondition(scope, {
      ...{ union: "c.union_id", campus: "c.campus_id", unionRowsAreShared: true },
    }),
    ...[
      { sql: "c.year = ?", value: year },
      { sql: "c.kind = ?", value: kind },
      { sql: "c.state = ?", value: state },
    ].flatMap(({ sql, value }) => (value == null ? [] : [{ sql, params: [value] }])),
  ],
  order: [
    { by: "c.year", descending: true, isNumber: true },
    { by: "c.id", descending: true },
  ],
});
