import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import type { Feedback } from "./feedback.js";
import { FeedbackReader } from "./feedback.reader.js";
import { feedbackStages, type PlainFeedbackStep, plainFeedbackSteps } from "./feedback.stages.js";
import {
  DisclosureFeedbackType,
  FeedbackConnection,
  FeedbackStepEnum,
  RectificationType,
} from "./feedback.type.js";

@Resolver(() => DisclosureFeedbackType)
export class FeedbackResolver {
  @Query(() => DisclosureFeedbackType, {
    nullable: true,
    description: "An opinion by id, within the reader's scope or his own (公开意见).",
  })
  async disclosureFeedback(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<DisclosureFeedbackType | null> {
    const [row] = await new FeedbackReader(context.sql).byIds(signedInActor(context), [id]);
    return row ? feedbackFor(context)(row) : null;
  }

  @Query(() => FeedbackConnection, {
    nullable: true,
    description: "Opinions within the reader's scope, and his own, newest first (公开意见列表).",
  })
  async disclosureFeedbacks(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DisclosureFeedbackType>> {
    const actor = signedInActor(context);
    const reader = new FeedbackReader(context.sql);
    const found = await reader.list(actor, pageOf(page));
    return connectionFrom(found, feedbackFor(context), () => reader.count(actor));
  }

  @FieldResolver(() => [RectificationType], { description: "What it led to (整改)." })
  async rectifications(
    @Root() { id }: DisclosureFeedbackType,
    @Ctx() { loaders }: Context,
  ): Promise<RectificationType[]> {
    return (await loaders.rectifications.load(id)).map(RectificationType.of);
  }

  @FieldResolver(() => [StageStepType], {
    description: "What was done on it so far; who asked is left out (办理步骤).",
  })
  async steps(
    @Root() { id, isOwn, record }: DisclosureFeedbackType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(feedbackStages.kind).load(id);
    return steps.map((row) => {
      const memberId = row.memberId === record.memberId && !isOwn ? null : row.memberId;
      return StageStepType.of({ ...row, memberId }, feedbackStages, locale);
    });
  }

  @FieldResolver(() => [FeedbackStepEnum], {
    description: "The plain steps that the reader may take now (可办理的步骤).",
  })
  possibleSteps(
    @Root() { record }: DisclosureFeedbackType,
    @Ctx() context: Context,
  ): PlainFeedbackStep[] {
    const { state, campusId, departmentId, memberId } = record;
    const matter = { state, campusId, departmentId, owners: [memberId], taken: [] };
    const possible: readonly string[] = stepsOf(feedbackStages, matter, signedInActor(context));
    return plainFeedbackSteps.filter((step) => possible.includes(step));
  }
}

/** Makes the GraphQL opinion of a row for its reader. */
export const feedbackFor =
  (context: Context) =>
  (row: Feedback): DisclosureFeedbackType =>
    DisclosureFeedbackType.of(row, row.memberId === signedInActor(context).memberId);
