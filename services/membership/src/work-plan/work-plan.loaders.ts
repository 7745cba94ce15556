import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { StepReader, type StepRow } from "@union/stages";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import type { WorkPlan } from "./work-plan.js";
import { type WorkPlanItemRow, WorkPlanReader } from "./work-plan.reader.js";

export type WorkPlanLoaders = {
  readonly workPlan: DataLoader<string, WorkPlan | null>;
  readonly workPlanItem: DataLoader<string, WorkPlanItemRow | null>;
  /** The items of plans that the actor sees, in the order in which they are due. */
  readonly workPlanItems: DataLoader<string, WorkPlanItemRow[]>;
  /** Steps of plans and items; of those that the actor was shown. */
  readonly workPlanSteps: DataLoader<string, StepRow[]>;
  readonly workPlanItemSteps: DataLoader<string, StepRow[]>;
};

/** Work plans in the batches of one request. */
export function workPlanLoaders(sql: Sql, actor: Actor | null): WorkPlanLoaders {
  const reader = new WorkPlanReader(sql);
  const steps = (kind: string) =>
    new DataLoader<string, StepRow[]>(async (ids) => {
      const rows = actor ? await new StepReader(sql).of(actor.unionId, kind, ids) : [];
      return ids.map((id) => rows.filter(({ subject }) => subject === id));
    });
  return {
    workPlan: loaderById(
      async (ids) => (actor ? reader.byIds(actor, ids) : []),
      (row) => row,
    ),
    workPlanItem: loaderById(
      async (ids) => (actor ? reader.itemsById(actor, ids) : []),
      (row) => row,
    ),
    workPlanItems: new DataLoader(async (ids) => {
      const rows = actor ? await reader.itemsOf(actor, ids) : [];
      return ids.map((id) => rows.filter(({ planId }) => planId === id));
    }),
    workPlanSteps: steps("WORK_PLAN"),
    workPlanItemSteps: steps("WORK_PLAN_ITEM"),
  };
}
