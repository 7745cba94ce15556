import type { LocalDate, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import type { Rating } from "./feedback.js";
import { FeedbackReader } from "./feedback.reader.js";
import { feedbackRefusals } from "./feedback.refusals.js";
import { feedbackFor } from "./feedback.resolver.js";
import {
  type DisclosureFeedbackType,
  FeedbackResult,
  OrderRectificationInput,
  RatingEnum,
  SubmitDisclosureFeedbackInput,
  TakeDisclosureFeedbackStepInput,
  TakeRectificationStepInput,
} from "./feedback.type.js";

type Answer = Promise<DisclosureFeedbackType | RefusedType>;

@Resolver()
export class FeedbackActsResolver {
  @Mutation(() => FeedbackResult, {
    description: "Puts a question or an opinion on disclosure (提出公开意见).",
  })
  async submitDisclosureFeedback(
    @Arg("input", () => SubmitDisclosureFeedbackInput, { description: "What is asked or said." })
    { itemId, kind, content }: SubmitDisclosureFeedbackInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { itemId: itemId ?? null, kind, content };
    const { submitDisclosureFeedback } = context.commands;
    return answer(context, await submitDisclosureFeedback(signedInActor(context), asked, context));
  }

  @Mutation(() => FeedbackResult, { description: "Takes an opinion up or closes it (受理, 办结)." })
  async takeDisclosureFeedbackStep(
    @Arg("input", () => TakeDisclosureFeedbackStepInput, { description: "The step." })
    { id, step, opinion }: TakeDisclosureFeedbackStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const { takeDisclosureFeedbackStep } = context.commands;
    return answer(
      context,
      await takeDisclosureFeedbackStep(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => FeedbackResult, {
    description: "Answers an opinion or explains how things stand (答复).",
  })
  async answerDisclosureFeedback(
    @Arg("id", () => ID, { description: "The opinion." }) id: string,
    @Arg("answer", () => String, { description: "The answer, up to 4,000 characters." })
    text: string,
    @Ctx() context: Context,
  ): Answer {
    const { answerDisclosureFeedback } = context.commands;
    const asked = { id, answer: text };
    return answer(context, await answerDisclosureFeedback(signedInActor(context), asked, context));
  }

  @Mutation(() => FeedbackResult, {
    description: "Rates the answer to an opinion of one's own (评价答复).",
  })
  async rateDisclosureFeedback(
    @Arg("id", () => ID, { description: "The opinion." }) id: string,
    @Arg("rating", () => RatingEnum, { description: "The rating." }) rating: Rating,
    @Ctx() context: Context,
  ): Answer {
    const { rateDisclosureFeedback } = context.commands;
    return answer(
      context,
      await rateDisclosureFeedback(signedInActor(context), { id, rating }, context),
    );
  }

  @Mutation(() => FeedbackResult, { description: "Orders something to be put right (下达整改)." })
  async orderRectification(
    @Arg("input", () => OrderRectificationInput, { description: "What and by when." })
    { feedbackId, task, dueOn }: OrderRectificationInput,
    @Ctx() context: Context,
  ): Answer {
    const { orderRectification } = context.commands;
    const asked = { feedbackId, task, dueOn: dueOn as LocalDate };
    return answer(context, await orderRectification(signedInActor(context), asked, context));
  }

  @Mutation(() => FeedbackResult, {
    description: "Reports a rectification as done, verifies it or sends it back (办理整改).",
  })
  async takeRectificationStep(
    @Arg("input", () => TakeRectificationStepInput, { description: "The step." })
    { id, step, opinion }: TakeRectificationStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { takeRectificationStep } = context.commands;
    const asked = { id, step, opinion: opinion ?? null };
    return answer(context, await takeRectificationStep(signedInActor(context), asked, context));
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(feedbackRefusals, done.error, context.locale);
  const [row] = await new FeedbackReader(context.sql).byIds(signedInActor(context), [
    done.value.id,
  ]);
  if (!row) throw new Error("an opinion that was just written is not there");
  return feedbackFor(context)(row);
}
