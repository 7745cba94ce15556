import { type Actor, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import DataLoader from "dataloader";
import { ActivityReader } from "./activity/activity.reader.js";
import { ActivityType } from "./activity/activity.type.js";

export type Loaders = { readonly activity: DataLoader<string, ActivityType | null> };

/** The batches of one request. Whoever holds no grant for activities finds none. */
export function loadersFor(sql: Sql, actor: Actor | null): Loaders {
  const activities = new ActivityReader(sql);
  const scope = actor && scopeOf(actor, "activities.read");
  return {
    activity: new DataLoader(async (ids) => {
      const rows = scope ? await activities.byIds(scope, ids) : [];
      const found = new Map(rows.map((row) => [row.id, ActivityType.of(row)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
