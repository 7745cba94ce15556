import { type Result, scopeWithOwn } from "@union/kernel";
import { stepsOf } from "@union/stages";
import { type RefusedType, refused, StageStepType, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { allEvaluationRefusals } from "../evaluation.refusals.js";
import { RectificationStepEnum } from "../evaluation-enums.type.js";
import { RectificationReader } from "./rectification.reader.js";
import { type RectificationStep, rectificationStages } from "./rectification.stages.js";
import {
  GiveEvaluationRectificationInput,
  GiveEvaluationRectificationResult,
  RectificationType,
  TakeEvaluationRectificationStepInput,
  TakeEvaluationRectificationStepResult,
} from "./rectification.type.js";

type Answer = Promise<RectificationType | RefusedType>;

@Resolver(() => RectificationType)
export class RectificationResolver {
  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: RectificationType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(rectificationStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, rectificationStages, locale));
  }

  @FieldResolver(() => [RectificationStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, record }: RectificationType,
    @Ctx() context: Context,
  ): Promise<RectificationStep[]> {
    const { state, campusId, departmentId, memberId } = record;
    const taken = await context.loaders.steps(rectificationStages.kind).load(id);
    const matter = { state, campusId, departmentId, owners: [memberId], taken };
    return stepsOf(rectificationStages, matter, signedInActor(context)).filter(
      (step): step is RectificationStep => step !== "give",
    );
  }

  @Mutation(() => GiveEvaluationRectificationResult, {
    description: "Gives a subject something to put right, with a last day (下达整改).",
  })
  async giveEvaluationRectification(
    @Arg("input", () => GiveEvaluationRectificationInput, { description: "What, and by when." })
    input: GiveEvaluationRectificationInput,
    @Ctx() context: Context,
  ): Answer {
    const { giveEvaluationRectification } = context.commands;
    return answer(
      context,
      await giveEvaluationRectification(signedInActor(context), { ...input }, context),
    );
  }

  @Mutation(() => TakeEvaluationRectificationStepResult, {
    description: "Reports, accepts or sends back a rectification (办理整改).",
  })
  async takeEvaluationRectificationStep(
    @Arg("input", () => TakeEvaluationRectificationStepInput, { description: "The step." })
    { id, step, opinion, result }: TakeEvaluationRectificationStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { takeEvaluationRectificationStep } = context.commands;
    const asked = { id, step, opinion: opinion ?? null, result: result ?? null };
    return answer(
      context,
      await takeEvaluationRectificationStep(signedInActor(context), asked, context),
    );
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(allEvaluationRefusals, done.error, context.locale);
  const scope = scopeWithOwn(signedInActor(context), "evaluations.read");
  const reader = new RectificationReader(context.sql);
  const [one] = await reader.of(scope, "r.id", [done.value.id]);
  if (!one) throw new Error("a rectification that was just written is not there");
  return RectificationType.of(one);
}
