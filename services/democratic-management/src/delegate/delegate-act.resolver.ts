import type { LocalDate, Refusal, Result } from "@union/kernel";
import { type RefusedType, refused, resultOf, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { delegateRefusals } from "./delegate.refusals.js";
import {
  EndDelegateInput,
  RecallDelegateInput,
  TakeDelegateStepInput,
} from "./delegate-input.type.js";
import { DelegateType } from "./mandate/delegate.type.js";

@ObjectType("DelegatesActed", { description: "The delegates as they now stand (办理结果)." })
export class DelegatesActedType {
  @Field(() => [DelegateType], { description: "The delegates." }) delegates!: DelegateType[];
}
const DelegateActResult = resultOf(
  "DelegateActResult",
  DelegatesActedType,
  "The delegates as they now stand, or why not.",
);
type Answer = Promise<DelegatesActedType | RefusedType>;
type Done = Result<{ id: string; ids: readonly string[] }, Refusal>;

/** What officers do with mandates. */
@Resolver()
export class DelegateActResolver {
  @Mutation(() => DelegateActResult, {
    description: "Takes one step on some mandates, all or none (代表资格办理).",
  })
  async takeDelegateStep(
    @Arg("input", () => TakeDelegateStepInput, { description: "The step." })
    input: TakeDelegateStepInput,
    @Ctx() context: Context,
  ): Answer {
    const on = (input.on ?? context.today) as LocalDate;
    const asked = { ...input, on, opinion: input.opinion ?? null };
    return answer(
      context,
      await context.commands.takeDelegateStep(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => DelegateActResult, {
    description: "Records that a district recalled its delegate (罢免代表).",
  })
  async recallDelegate(
    @Arg("input", () => RecallDelegateInput, { description: "The recall." })
    input: RecallDelegateInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, on: input.on as LocalDate, persons: input.persons ?? null };
    return answer(
      context,
      await context.commands.recallDelegate(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => DelegateActResult, {
    description: "Records that a mandate is over (终止代表资格).",
  })
  async endDelegate(
    @Arg("input", () => EndDelegateInput, { description: "The end." }) input: EndDelegateInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, on: input.on as LocalDate };
    return answer(
      context,
      await context.commands.endDelegate(signedInActor(context), asked, context),
    );
  }
}

async function answer(context: Context, done: Done): Answer {
  if (!done.ok) return refused(delegateRefusals, done.error, context.locale);
  const found = await context.loaders.delegate.loadMany([...done.value.ids]);
  const delegates = found.filter((one) => one instanceof DelegateType);
  return Object.assign(new DelegatesActedType(), { delegates });
}
