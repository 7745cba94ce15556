import { newId, type Sql, StaleVersion } from "@union/persistence";
import { workPlanColumns, workPlanItemColumns } from "./work-plan.columns.js";
import type { WorkPlan } from "./work-plan.js";
import type { WorkPlanItem, WorkPlanTask } from "./work-plan-item.js";

/** Loads and saves the items of plans; whoever writes items holds their plan. */
export class WorkPlanItemRepository {
  constructor(private readonly tx: Sql) {}

  async add(
    { unionId, id: planId }: Pick<WorkPlan, "unionId" | "id">,
    task: WorkPlanTask,
    carriedFromId: string | null = null,
  ): Promise<WorkPlanItem> {
    const id = newId();
    const { title, function: unionFunction, ownerId, dueOn, servesId } = task;
    await this.tx.query(
      `INSERT INTO work_plan_item (union_id, id, plan_id, title, union_function, owner_id, due_on, serves_id, state, carried_from_id, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, 1)`,
      [...[unionId, id, planId, title, unionFunction, ownerId, dueOn, servesId], carriedFromId],
    );
    return {
      ...{ ...task, id, unionId, planId, state: "OPEN", result: null, doneOn: null },
      ...{ evidence: null, carriedFromId, carriedToId: null, version: 1 },
    };
  }

  /** The plan that an item stands in, not held. */
  async planIdOf(unionId: string, id: string): Promise<string | null> {
    const [row] = await this.tx.query<{ planId: string }[]>(
      "SELECT plan_id AS planId FROM work_plan_item WHERE union_id = ? AND id = ?",
      [unionId, id],
    );
    return row?.planId ?? null;
  }

  /** The item, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<WorkPlanItem | null> {
    const [row] = await this.tx.query<WorkPlanItem[]>(
      `SELECT ${workPlanItemColumns} FROM work_plan_item i WHERE i.union_id = ? AND i.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** All items of a plan, in the order in which they are due. */
  ofPlan({ unionId, id }: Pick<WorkPlan, "unionId" | "id">): Promise<WorkPlanItem[]> {
    return this.tx.query(
      `SELECT ${workPlanItemColumns} FROM work_plan_item i WHERE i.union_id = ? AND i.plan_id = ? ORDER BY i.due_on, i.id FOR UPDATE`,
      [unionId, id],
    );
  }

  /** The plan of an item that another one may serve; null where there is no such item, or it was dropped. */
  async planServed(unionId: string, itemId: string): Promise<WorkPlan | null> {
    const [row] = await this.tx.query<WorkPlan[]>(
      `SELECT ${workPlanColumns} FROM work_plan_item i JOIN work_plan p ON p.union_id = i.union_id AND p.id = i.plan_id
       WHERE i.union_id = ? AND i.id = ? AND i.state <> 'DROPPED'`,
      [unionId, itemId],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(item: WorkPlanItem): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE work_plan_item SET title = ?, union_function = ?, owner_id = ?, due_on = ?, serves_id = ?, state = ?, result = ?,
         done_on = ?, evidence = ?, carried_to_id = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[item.title, item.function, item.ownerId, item.dueOn, item.servesId, item.state],
        ...[item.result, item.doneOn, item.evidence, item.carriedToId],
        ...[item.unionId, item.id, item.version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(item.id);
  }
}
