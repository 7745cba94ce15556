import { isDuplicate, newId, type Sql, StaleVersion } from "@union/persistence";
import { workPlanColumns } from "./work-plan.columns.js";
import type { Adoption, WorkPlan } from "./work-plan.js";
import type { Days, WorkPlanPeriod } from "./work-plan-period.js";

/** What changes of a plan once it stands. */
type Passed = Pick<WorkPlan, "state"> & Partial<Adoption> & { readonly summary?: string };

/** Loads and saves work plans. */
export class WorkPlanRepository {
  constructor(private readonly tx: Sql) {}

  /** The id of the new plan, or null where the place has one for the period. */
  async add(
    unionId: string,
    campusId: string | null,
    { periodKind, year, part }: WorkPlanPeriod,
    { startsOn, endsOn }: Days,
  ): Promise<string | null> {
    const id = newId();
    try {
      await this.tx.query(
        `INSERT INTO work_plan (union_id, id, campus_id, place_id, period_kind, year, part, starts_on, ends_on, state, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 1)`,
        [
          ...[unionId, id, campusId, campusId ?? unionId, periodKind],
          ...[year, part, startsOn, endsOn],
        ],
      );
      return id;
    } catch (thrown) {
      if (isDuplicate(thrown)) return null;
      throw thrown;
    }
  }

  /** Plans by id in the order of their ids, held until the transaction ends: whoever holds two asks for both at once. */
  hold(unionId: string, ids: readonly string[]): Promise<WorkPlan[]> {
    return this.tx.query(
      `SELECT ${workPlanColumns} FROM work_plan p WHERE p.union_id = ? AND p.id IN (?) ORDER BY p.id FOR UPDATE`,
      [unionId, ids],
    );
  }

  async find(unionId: string, id: string): Promise<WorkPlan | null> {
    return (await this.hold(unionId, [id]))[0] ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(plan: WorkPlan, passed: Passed): Promise<void> {
    const { state, document, decidedBy, decidedOn, summary } = { ...plan, ...passed };
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE work_plan SET state = ?, document = ?, decided_by = ?, decided_on = ?, summary = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[state, document, decidedBy, decidedOn, summary],
        ...[plan.unionId, plan.id, plan.version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(plan.id);
  }
}
