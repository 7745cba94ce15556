import type { LocalDate, Refusal, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { congressRefusals } from "./congress.refusals.js";
import { CongressActResult, type CongressTermType } from "./congress.type.js";
import {
  CorrectCongressInput,
  DelayCongressInput,
  FoundCongressInput,
} from "./congress-input.type.js";

type Answer = Promise<CongressTermType | RefusedType>;

/** What officers do with the terms of congresses. */
@Resolver()
export class CongressActResolver {
  @Mutation(() => CongressActResult, {
    description: "Opens the preparation of the next congress (启动换届筹备).",
  })
  async foundCongress(
    @Arg("input", () => FoundCongressInput, { description: "The term." }) input: FoundCongressInput,
    @Ctx() context: Context,
  ): Answer {
    const { termFrom, termYears = null } = input;
    const asked = { ...input, termYears, termFrom: termFrom as LocalDate };
    const done = await context.commands.foundCongress(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description: "Corrects number and term of a congress in preparation (更正届次和任期).",
  })
  async correctCongress(
    @Arg("input", () => CorrectCongressInput, { description: "What is right." })
    input: CorrectCongressInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, termFrom: input.termFrom as LocalDate };
    const done = await context.commands.correctCongress(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description: "Puts the renewal of a congress off (延期换届, SC-R7).",
  })
  async delayCongress(
    @Arg("input", () => DelayCongressInput, { description: "The delay." })
    input: DelayCongressInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, until: input.until as LocalDate };
    const done = await context.commands.delayCongress(signedInActor(context), asked, context);
    return answer(context, done);
  }
}

async function answer(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(congressRefusals, done.error, context.locale);
  const found = await context.loaders.congress.load(done.value.id);
  if (found === null) throw new Error("a congress that was just written is there");
  return found;
}
