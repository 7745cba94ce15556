import type { Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { WorkPlanReader } from "./work-plan.reader.js";
import { workPlanRefusals } from "./work-plan.refusals.js";
import type { WorkPlanTask } from "./work-plan-item.js";
import { WorkPlanItemType } from "./work-plan-item.type.js";
import {
  AddWorkPlanItemInput,
  AddWorkPlanItemResult,
  ChangeWorkPlanItemInput,
  ChangeWorkPlanItemResult,
  TakeWorkPlanItemStepInput,
  TakeWorkPlanItemStepResult,
} from "./work-plan-item-input.type.js";

type Answer = Promise<WorkPlanItemType | RefusedType>;

@Resolver()
export class WorkPlanItemActsResolver {
  @Mutation(() => AddWorkPlanItemResult, {
    description: "Adds an item to a plan that is not closed (增加计划事项).",
  })
  async addWorkPlanItem(
    @Arg("input", () => AddWorkPlanItemInput, { description: "The item." })
    input: AddWorkPlanItemInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, servesId: input.servesId ?? null };
    const { addWorkPlanItem } = context.commands;
    return answer(context, await addWorkPlanItem(signedInActor(context), asked, context));
  }

  @Mutation(() => ChangeWorkPlanItemResult, {
    description: "Changes an open item by the version that was read (变更计划事项).",
  })
  async changeWorkPlanItem(
    @Arg("input", () => ChangeWorkPlanItemInput, { description: "What changes." })
    { id, version, reason, ...changes }: ChangeWorkPlanItemInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, version, reason: reason ?? null, task: changesOf(changes) };
    const { changeWorkPlanItem } = context.commands;
    return answer(context, await changeWorkPlanItem(signedInActor(context), asked, context));
  }

  @Mutation(() => TakeWorkPlanItemStepResult, {
    description:
      "Reports what came of an item, which its owner does, records it for him, or drops it (办理计划事项).",
  })
  async takeWorkPlanItemStep(
    @Arg("input", () => TakeWorkPlanItemStepInput, { description: "The step." })
    input: TakeWorkPlanItemStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { id, step } = input;
    const asked = {
      ...{ id, step, opinion: input.opinion ?? null, result: input.result ?? null },
      ...{ doneOn: input.doneOn ?? null, evidence: input.evidence ?? null },
    };
    const { takeWorkPlanItemStep } = context.commands;
    return answer(context, await takeWorkPlanItemStep(signedInActor(context), asked, context));
  }
}

/** What was given; only the served item may be taken off by null. */
const changesOf = (
  changes: Omit<ChangeWorkPlanItemInput, "id" | "version" | "reason">,
): Partial<WorkPlanTask> =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([field, value]) => value !== undefined && (value !== null || field === "servesId"),
    ),
  );

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(workPlanRefusals, done.error, context.locale);
  const reader = new WorkPlanReader(context.sql);
  const [item] = await reader.itemsById(signedInActor(context), [done.value.id]);
  if (!item) throw new Error("an item that was just written is not there");
  return WorkPlanItemType.of(item, context.today);
}
