import { StageStepType, signedInActor } from "@union/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { WorkPlanType } from "./work-plan.type.js";
import { WorkPlanItemStepEnum } from "./work-plan-enums.type.js";
import { itemStepsOf, type WorkPlanItemStep, workPlanItemStages } from "./work-plan-item.stages.js";
import { WorkPlanItemType } from "./work-plan-item.type.js";

@Resolver(() => WorkPlanItemType)
export class WorkPlanItemResolver {
  @FieldResolver(() => WorkPlanType, {
    nullable: true,
    description: "The plan that it stands in (所属计划).",
  })
  async plan(
    @Root() { record }: WorkPlanItemType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<WorkPlanType | null> {
    const plan = await loaders.workPlan.load(record.planId);
    return plan && WorkPlanType.of(plan, locale);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who answers for it (负责人); null where the reader may not see the person.",
  })
  owner(
    @Root() { record }: WorkPlanItemType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(record.ownerId);
  }

  @FieldResolver(() => WorkPlanItemType, {
    nullable: true,
    description: "The item of the year's plan that it serves (对应年度事项).",
  })
  serves(
    @Root() { record }: WorkPlanItemType,
    @Ctx() context: Context,
  ): Promise<WorkPlanItemType | null> {
    return itemFor(context, record.servesId);
  }

  @FieldResolver(() => WorkPlanItemType, {
    nullable: true,
    description: "The item of an earlier plan that it continues (结转自).",
  })
  carriedFrom(
    @Root() { record }: WorkPlanItemType,
    @Ctx() context: Context,
  ): Promise<WorkPlanItemType | null> {
    return itemFor(context, record.carriedFromId);
  }

  @FieldResolver(() => WorkPlanItemType, {
    nullable: true,
    description: "The item of a later plan that continues it (结转至).",
  })
  carriedTo(
    @Root() { record }: WorkPlanItemType,
    @Ctx() context: Context,
  ): Promise<WorkPlanItemType | null> {
    return itemFor(context, record.carriedToId);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: WorkPlanItemType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(workPlanItemStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, workPlanItemStages, locale));
  }

  @FieldResolver(() => [WorkPlanItemStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  possibleSteps(@Root() { record }: WorkPlanItemType, @Ctx() context: Context): WorkPlanItemStep[] {
    const plan = { state: record.planState, campusId: record.campusId };
    return itemStepsOf(record, plan, signedInActor(context));
  }
}

async function itemFor(
  { loaders, today }: Context,
  id: string | null,
): Promise<WorkPlanItemType | null> {
  const item = id === null ? null : await loaders.workPlanItem.load(id);
  return item && WorkPlanItemType.of(item, today);
}
