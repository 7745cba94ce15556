import { stepsOf } from "@union/stages";
import { type RefusedType, refused, StageStepType, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { sessionRefusals } from "../session.refusals.js";
import { ResolutionStepEnum } from "../session-enums.type.js";
import { SessionPartsReader } from "../session-parts.reader.js";
import { ResolutionResult, ResolutionType } from "../session-parts.type.js";
import {
  plainResolutionSteps,
  type ResolutionStep,
  resolutionStages,
} from "./resolution.stages.js";
import { AdoptResolutionInput, TakeResolutionStepInput } from "./resolution-input.type.js";
import { matterOf } from "./resolve.js";

type Done = Awaited<ReturnType<Context["commands"]["adoptResolution" | "takeResolutionStep"]>>;

@Resolver(() => ResolutionType)
export class ResolutionResolver {
  @Mutation(() => ResolutionResult, {
    description:
      "Records what the congress resolved on an item, with who carries it out (登记决议).",
  })
  async adoptResolution(
    @Arg("input", () => AdoptResolutionInput, { description: "The resolution." })
    input: AdoptResolutionInput,
    @Ctx() context: Context,
  ): Promise<ResolutionType | RefusedType> {
    const asked = { ...input, replacesId: input.replacesId ?? null };
    const { adoptResolution } = context.commands;
    return this.answer(context, await adoptResolution(signedInActor(context), asked, context));
  }

  @Mutation(() => ResolutionResult, {
    description: "Its owner reports it carried out; an officer confirms or sends back (决议落实).",
  })
  async takeResolutionStep(
    @Arg("input", () => TakeResolutionStepInput, { description: "The step." })
    input: TakeResolutionStepInput,
    @Ctx() context: Context,
  ): Promise<ResolutionType | RefusedType> {
    const asked = { ...input, opinion: input.opinion ?? null };
    const { takeResolutionStep } = context.commands;
    return this.answer(context, await takeResolutionStep(signedInActor(context), asked, context));
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it (办理过程)." })
  async steps(
    @Root() { id }: ResolutionType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const rows = await loaders.steps(resolutionStages.kind).load(id);
    return rows.map((row) => StageStepType.of(row, resolutionStages, locale));
  }

  @FieldResolver(() => [ResolutionStepEnum], { description: "What the reader may do now." })
  async possibleSteps(
    @Root() one: ResolutionType,
    @Ctx() context: Context,
  ): Promise<ResolutionStep[]> {
    const taken = await context.loaders.steps(resolutionStages.kind).load(one.id);
    const possible = stepsOf(resolutionStages, matterOf(one, taken), signedInActor(context));
    return plainResolutionSteps.filter((step) => possible.includes(step));
  }

  private async answer(context: Context, done: Done): Promise<ResolutionType | RefusedType> {
    if (!done.ok) return refused(sessionRefusals, done.error, context.locale);
    const { unionId } = signedInActor(context);
    const reader = new SessionPartsReader(context.sql, unionId);
    const [row] = await reader.resolutionsById([done.value.id]);
    return ResolutionType.of(row!);
  }
}
