import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import type { Context } from "../context.js";
import { cadreTrainingRecorded } from "./cadre-training-recorded.js";
import { trainingLanding } from "./training.landing.js";
import { trainingMigrations } from "./training.migrations.js";
import { TrainingResolver } from "./training.resolver.js";

/** 培训讲座 — lectures, continuing education and trainings of union cadres. */
export const training: Capability = {
  migrations: trainingMigrations,
  resolvers: [TrainingResolver],
  references: {
    Training: ({ id }: { readonly id: string }, { loaders }: Context) => loaders.training.load(id),
  },
  permissions: {
    "Query.training": granted("activities.read"),
    "Query.trainings": granted("activities.read"),
  },
  landings: () => [anyLanding(trainingLanding)],
  handlers: () => ({ "training.recorded.v1": cadreTrainingRecorded }),
};
