import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { CampaignKind } from "../campaign/campaign.js";
import type { CampaignState } from "../campaign/campaign.stages.js";
import type { Scale } from "../grade.js";
import type { Subject } from "./subject.js";
import { subjectColumns } from "./subject.repository.js";

/** A subject with what of its campaign says how its ballots are read; null for a row of the register. */
export type SubjectRecord = Subject & {
  readonly kind: CampaignKind | null;
  readonly scale: Scale | null;
  readonly gradeWeights: string | null;
  readonly state: CampaignState | null;
};
export type SubjectFilter = {
  readonly campaignId?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly campusId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
};

export const subjectScope = {
  union: "s.union_id",
  campus: "s.campus_id",
  department: "s.department_id",
  member: "s.member_id",
};

/** Subjects of evaluation within a scope, the latest year first. */
export class SubjectReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: SubjectFilter, page: PageRequest): Promise<Page<SubjectRecord>> {
    return readPage(this.sql, subjects(scope, filter), page);
  }
  count(scope: Scope, filter: SubjectFilter): Promise<number> {
    return countRows(this.sql, subjects(scope, filter));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<SubjectRecord[]> {
    return readByIds(this.sql, subjects(scope, {}), "s.id", ids);
  }
}

const subjects = (scope: Scope, filter: SubjectFilter): List => ({
  select: `${subjectColumns}, c.kind, c.scale, c.grade_weights AS gradeWeights, c.state`,
  from: `evaluation_subject s LEFT JOIN evaluation_campaign c ON c.union_id = s.union_id AND c.id = s.campaign_id`,
  where: [
    scopeCondition(scope, subjectScope),
    ...[
      { sql: "s.campaign_id = ?", value: filter.campaignId },
      { sql: "s.year = ?", value: filter.year },
      { sql: "s.campus_id = ?", value: filter.campusId },
      { sql: "s.member_id = ?", value: filter.memberId },
    ].flatMap(({ sql, value }) => (value == null ? [] : [{ sql, params: [value] }])),
  ],
  order: [
    { by: "s.year", descending: true, isNumber: true },
    { by: "s.id", descending: true },
  ],
});
