import { type Actor, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import type DataLoader from "dataloader";
import { ActivityReader } from "./activity/activity.reader.js";
import { ActivityType } from "./activity/activity.type.js";
import { TrainingReader, TrainingType } from "./training/index.js";

export type Loaders = {
  readonly activity: DataLoader<string, ActivityType | null>;
  readonly training: DataLoader<string, TrainingType | null>;
};

/** The batches of one request. Whoever holds no grant for activities finds none. */
export function loadersFor(sql: Sql, actor: Actor | null): Loaders {
  const activities = new ActivityReader(sql);
  const trainings = new TrainingReader(sql);
  const scope = actor && scopeOf(actor, "activities.read");
  return {
    activity: loaderById(
      async (ids) => (scope ? activities.byIds(scope, ids) : []),
      ActivityType.of,
    ),
    training: loaderById(
      async (ids) => (scope ? trainings.byIds(scope, ids) : []),
      TrainingType.of,
    ),
  };
}
