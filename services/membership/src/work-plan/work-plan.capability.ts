import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { workPlanMigrations } from "./work-plan.migrations.js";
import { WorkPlanResolver } from "./work-plan.resolver.js";
import { workPlanStages } from "./work-plan.stages.js";
import { WorkPlanActsResolver } from "./work-plan-acts.resolver.js";
import { WorkPlanItemResolver } from "./work-plan-item.resolver.js";
import { workPlanItemStages } from "./work-plan-item.stages.js";
import { WorkPlanItemActsResolver } from "./work-plan-item-acts.resolver.js";
import { workPlanItemDue } from "./work-plan-item-due.js";

/** 工作计划 (ORG-16, ORG-04) — what the union wants to do, by whom and by when, and what came of it. */
export const workPlan: Capability = {
  migrations: workPlanMigrations,
  resolvers: [
    WorkPlanResolver,
    WorkPlanItemResolver,
    WorkPlanActsResolver,
    WorkPlanItemActsResolver,
  ],
  permissions: {
    "Query.workPlan": granted("workPlans.read"),
    "Query.workPlans": granted("workPlans.read"),
    "Mutation.openWorkPlan": granted("workPlans.write"),
    "Mutation.addWorkPlanItem": granted("workPlans.write"),
    "Mutation.changeWorkPlanItem": granted("workPlans.write"),
    "Mutation.takeWorkPlanStep": granted("workPlans.write"),
    "Mutation.takeWorkPlanItemStep": granted("workPlans.read"),
    "Mutation.carryOverWorkPlanItems": granted("workPlans.write"),
  },
  deadlines: [workPlanItemDue],
  stages: [workPlanStages, workPlanItemStages],
};
