import {
  type Actor,
  type Page,
  type PageRequest,
  type Scope,
  scopeOf,
  scopeWithOwn,
} from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import { workPlanColumns, workPlanItemColumns } from "./work-plan.columns.js";
import type { WorkPlan, WorkPlanState } from "./work-plan.js";
import type { WorkPlanItem } from "./work-plan-item.js";
import type { WorkPlanPeriodKind } from "./work-plan-period.js";

export type WorkPlanFilter = {
  readonly year?: number | null | undefined;
  readonly periodKind?: WorkPlanPeriodKind | null | undefined;
  readonly campusId?: string | null | undefined;
  readonly state?: WorkPlanState | null | undefined;
};
/** An item with what decides on its steps. */
export type WorkPlanItemRow = WorkPlanItem & {
  readonly planState: WorkPlanState;
  readonly campusId: string | null;
};

const place = { union: "p.union_id", campus: "p.campus_id" };
const nobody = (unionId: string): Scope => ({ unionId, reach: [], memberId: null });

/** The plans that somebody sees whole: drafts where he keeps the plans, and what was adopted where he is one of the members. */
function wholePlans(actor: Actor): Condition {
  const kept = scopeCondition(scopeOf(actor, "workPlans.write") ?? nobody(actor.unionId), place);
  const read = scopeCondition(scopeOf(actor, "workPlans.read") ?? nobody(actor.unionId), {
    ...place,
    unionRowsAreShared: true,
  });
  return {
    sql: `(${kept.sql} OR (p.state <> 'DRAFT' AND ${read.sql}))`,
    params: [...kept.params, ...read.params],
  };
}

/** The items of plans that he sees whole, and his own of any plan that was adopted. */
function seenItems(actor: Actor): Condition {
  const whole = wholePlans(actor);
  const { memberId } = scopeWithOwn(actor, "workPlans.read");
  return {
    sql: `(${whole.sql} OR (p.state <> 'DRAFT' AND i.owner_id = ?))`,
    params: [...whole.params, memberId ?? ""],
  };
}

function plans(actor: Actor, filter: WorkPlanFilter): List {
  const whole = wholePlans(actor);
  const equal = (column: string, value: unknown): Condition[] =>
    value === null || value === undefined ? [] : [{ sql: `${column} = ?`, params: [value] }];
  return {
    select: workPlanColumns,
    from: "work_plan p",
    where: [
      { sql: "p.union_id = ?", params: [actor.unionId] },
      {
        sql: `(${whole.sql} OR (p.state <> 'DRAFT' AND EXISTS (SELECT 1 FROM work_plan_item i
          WHERE i.union_id = p.union_id AND i.owner_id = ? AND i.plan_id = p.id)))`,
        params: [...whole.params, actor.memberId ?? ""],
      },
      ...equal("p.year", filter.year),
      ...equal("p.period_kind", filter.periodKind),
      ...equal("p.campus_id", filter.campusId),
      ...equal("p.state", filter.state),
    ],
    order: [
      { by: "p.starts_on", descending: true },
      { by: "p.id", descending: true },
    ],
  };
}

/** Work plans and their items, as far as somebody sees them. */
export class WorkPlanReader {
  constructor(private readonly sql: Sql) {}

  list(actor: Actor, filter: WorkPlanFilter, page: PageRequest): Promise<Page<WorkPlan>> {
    return readPage<WorkPlan>(this.sql, plans(actor, filter), page);
  }

  count(actor: Actor, filter: WorkPlanFilter): Promise<number> {
    return countRows(this.sql, plans(actor, filter));
  }

  byIds(actor: Actor, ids: readonly string[]): Promise<WorkPlan[]> {
    return readByIds<WorkPlan>(this.sql, plans(actor, {}), "p.id", ids);
  }

  /** The items of several plans, in the order in which they are due. */
  itemsOf(actor: Actor, planIds: readonly string[]): Promise<WorkPlanItemRow[]> {
    return this.items(actor, { sql: "i.plan_id IN (?)", params: [planIds] });
  }

  itemsById(actor: Actor, ids: readonly string[]): Promise<WorkPlanItemRow[]> {
    return this.items(actor, { sql: "i.id IN (?)", params: [ids] });
  }

  private items(actor: Actor, wanted: Condition): Promise<WorkPlanItemRow[]> {
    const seen = seenItems(actor);
    return this.sql.query(
      `SELECT ${workPlanItemColumns}, p.state AS planState, p.campus_id AS campusId
       FROM work_plan_item i JOIN work_plan p ON p.union_id = i.union_id AND p.id = i.plan_id
       WHERE i.union_id = ? AND ${wanted.sql} AND ${seen.sql} ORDER BY i.plan_id, i.due_on, i.id`,
      [actor.unionId, ...wanted.params, ...seen.params],
    );
  }
}
