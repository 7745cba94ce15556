import type { Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { WorkPlanReader } from "./work-plan.reader.js";
import { workPlanRefusals } from "./work-plan.refusals.js";
import { WorkPlanType } from "./work-plan.type.js";
import {
  CarryOverWorkPlanItemsInput,
  CarryOverWorkPlanItemsResult,
  OpenWorkPlanInput,
  OpenWorkPlanResult,
  TakeWorkPlanStepInput,
  TakeWorkPlanStepResult,
} from "./work-plan-input.type.js";

type Answer = Promise<WorkPlanType | RefusedType>;

@Resolver()
export class WorkPlanActsResolver {
  @Mutation(() => OpenWorkPlanResult, { description: "Opens the draft of a plan (新建工作计划)." })
  async openWorkPlan(
    @Arg("input", () => OpenWorkPlanInput, { description: "The plan." }) input: OpenWorkPlanInput,
    @Ctx() context: Context,
  ): Answer {
    const { periodKind, year } = input;
    const asked = { periodKind, year, part: input.part ?? 0, campusId: input.campusId ?? null };
    const { openWorkPlan } = context.commands;
    return answer(context, await openWorkPlan(signedInActor(context), asked, context));
  }

  @Mutation(() => TakeWorkPlanStepResult, {
    description:
      "Adopts a draft by a decision, or closes a plan with a summary (办理工作计划). Its owners are told.",
  })
  async takeWorkPlanStep(
    @Arg("input", () => TakeWorkPlanStepInput, { description: "The step." })
    input: TakeWorkPlanStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { id, step } = input;
    const asked = {
      ...{ id, step, opinion: input.opinion ?? null, document: input.document ?? null },
      ...{ decidedBy: input.decidedBy ?? null, decidedOn: input.decidedOn ?? null },
      summary: input.summary ?? null,
    };
    const { takeWorkPlanStep } = context.commands;
    return answer(context, await takeWorkPlanStep(signedInActor(context), asked, context));
  }

  @Mutation(() => CarryOverWorkPlanItemsResult, {
    description:
      "Carries all open items of an adopted plan over into a later one, which is answered (结转). Done again it does nothing.",
  })
  async carryOverWorkPlanItems(
    @Arg("input", () => CarryOverWorkPlanItemsInput, { description: "From where to where." })
    input: CarryOverWorkPlanItemsInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, dueOn: input.dueOn ?? null };
    const { carryOverWorkPlanItems } = context.commands;
    return answer(context, await carryOverWorkPlanItems(signedInActor(context), asked, context));
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(workPlanRefusals, done.error, context.locale);
  const reader = new WorkPlanReader(context.sql);
  const [plan] = await reader.byIds(signedInActor(context), [done.value.id]);
  if (!plan) throw new Error("a work plan that was just written is not there");
  return WorkPlanType.of(plan, context.locale);
}
