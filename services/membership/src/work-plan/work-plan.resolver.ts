import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType } from "../organisation/index.js";
import { WorkPlanReader } from "./work-plan.reader.js";
import { planStepsOf, type WorkPlanStep, workPlanStages } from "./work-plan.stages.js";
import { WorkPlanConnection, WorkPlanType } from "./work-plan.type.js";
import { WorkPlanStepEnum } from "./work-plan-enums.type.js";
import { WorkPlanFilterInput } from "./work-plan-input.type.js";
import { WorkPlanItemType } from "./work-plan-item.type.js";
import { progressOf } from "./work-plan-progress.js";
import { WorkPlanProgressType } from "./work-plan-progress.type.js";

@Resolver(() => WorkPlanType)
export class WorkPlanResolver {
  @Query(() => WorkPlanType, {
    nullable: true,
    description: "A work plan by id, if the reader may see it (工作计划).",
  })
  async workPlan(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders, locale }: Context,
  ): Promise<WorkPlanType | null> {
    const plan = await loaders.workPlan.load(id);
    return plan && WorkPlanType.of(plan, locale);
  }

  @Query(() => WorkPlanConnection, {
    nullable: true,
    description:
      "Work plans, latest period first (工作计划): drafts for those who keep them, adopted ones for the members of their union or campus.",
  })
  async workPlans(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => WorkPlanFilterInput, { nullable: true, description: "Which ones." })
    filter: WorkPlanFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<WorkPlanType>> {
    const reader = new WorkPlanReader(context.sql);
    const actor = signedInActor(context);
    return connectionFrom(
      await reader.list(actor, filter ?? {}, pageOf(page)),
      (plan) => WorkPlanType.of(plan, context.locale),
      () => reader.count(actor, filter ?? {}),
    );
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus it is of (院区); null for the whole union.",
  })
  async campus(
    @Root() { record }: WorkPlanType,
    @Ctx() { loaders }: Context,
  ): Promise<CampusType | null> {
    return record.campusId ? loaders.campus.load(record.campusId) : null;
  }

  @FieldResolver(() => [WorkPlanItemType], {
    description:
      "Its items in the order in which they are due (计划事项); of another campus's plan only the reader's own.",
  })
  async items(
    @Root() { id }: WorkPlanType,
    @Ctx() { loaders, today }: Context,
  ): Promise<WorkPlanItemType[]> {
    const items = await loaders.workPlanItems.load(id);
    return items.map((item) => WorkPlanItemType.of(item, today));
  }

  @FieldResolver(() => WorkPlanProgressType, {
    description: "How it stands today, by the items that the reader sees (进度).",
  })
  async progress(
    @Root() { id }: WorkPlanType,
    @Ctx() { loaders, today }: Context,
  ): Promise<WorkPlanProgressType> {
    return progressOf(await loaders.workPlanItems.load(id), today);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: WorkPlanType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(workPlanStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, workPlanStages, locale));
  }

  @FieldResolver(() => [WorkPlanStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  possibleSteps(@Root() { record }: WorkPlanType, @Ctx() context: Context): WorkPlanStep[] {
    return planStepsOf(record, signedInActor(context));
  }
}
