import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import type { WorkPlan } from "./work-plan.js";
import { type WorkPlanItemRow, WorkPlanReader } from "./work-plan.reader.js";

export type WorkPlanLoaders = {
  readonly workPlan: DataLoader<string, WorkPlan | null>;
  readonly workPlanItem: DataLoader<string, WorkPlanItemRow | null>;
  /** The items of plans that the actor sees, in the order in which they are due. */
  readonly workPlanItems: DataLoader<string, WorkPlanItemRow[]>;
};

/** Work plans in the batches of one request. */
export function workPlanLoaders(sql: Sql, actor: Actor | null): WorkPlanLoaders {
  const reader = new WorkPlanReader(sql);
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
  };
}
