import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import {
  type Feedback,
  type FeedbackKind,
  feedbackKinds,
  type Rating,
  ratings,
} from "./feedback.js";
import type { Rectification } from "./feedback.repository.js";
import {
  type FeedbackState,
  feedbackStages,
  type PlainFeedbackStep,
  plainFeedbackSteps,
} from "./feedback.stages.js";
import {
  type PlainRectificationStep,
  plainRectificationSteps,
  type RectificationState,
  rectificationStages,
} from "./rectification.stages.js";

const enumOf = <Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
) => {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  registerEnumType(made, { name, description });
  return made;
};
export const FeedbackKindEnum = enumOf<FeedbackKind>(
  "DisclosureFeedbackKind",
  "A question or an opinion (询问, 意见).",
  feedbackKinds,
);
export const RatingEnum = enumOf<Rating>(
  "DisclosureRating",
  "What the asker says of the answer (满意, 基本满意, 不满意).",
  ratings,
);
export const FeedbackStateEnum = enumOf<FeedbackState>(
  "DisclosureFeedbackState",
  "How far an opinion has come (状态).",
  Object.keys(feedbackStages.states) as FeedbackState[],
);
export const FeedbackStepEnum = enumOf<PlainFeedbackStep>(
  "DisclosureFeedbackStep",
  "A plain step on an opinion (受理, 办结).",
  plainFeedbackSteps,
);
export const RectificationStateEnum = enumOf<RectificationState>(
  "RectificationState",
  "How far a rectification has come (状态).",
  Object.keys(rectificationStages.states) as RectificationState[],
);
export const RectificationStepEnum = enumOf<PlainRectificationStep>(
  "RectificationStep",
  "A plain step on a rectification (报告完成, 核实, 退回).",
  plainRectificationSteps,
);

@ObjectType("Rectification", { description: "What is put right because of an opinion (公开整改)." })
export class RectificationType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What is to be put right (整改要求)." }) task!: string;
  @Field(() => LocalDateScalar, { description: "By when (期限)." }) dueOn!: string;
  @Field(() => RectificationStateEnum, { description: "How far it has come." })
  state!: RectificationState;
  static of(row: Rectification): RectificationType {
    return Object.assign(new RectificationType(), row);
  }
}

@ObjectType("DisclosureFeedback", {
  description: "A question or opinion on disclosure; who put it is not told (公开意见).",
})
export class DisclosureFeedbackType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The item it is about; null for disclosure as such.",
  })
  itemId!: string | null;
  @Field(() => FeedbackKindEnum, { description: "Question or opinion." }) kind!: FeedbackKind;
  @Field(() => String, { description: "Its words (内容)." }) content!: string;
  @Field(() => FeedbackStateEnum, { description: "How far it has come." }) state!: FeedbackState;
  @Field(() => LocalDateScalar, { description: "When it was put." }) submittedOn!: string;
  @Field(() => LocalDateScalar, { description: "By when it is to be answered (答复期限)." })
  dueOn!: string;
  @Field(() => String, { nullable: true, description: "The answer (答复)." }) answer!:
    | string
    | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was answered." })
  answeredOn!: string | null;
  @Field(() => RatingEnum, {
    nullable: true,
    description: "What the asker says of the answer (满意度).",
  })
  rating!: Rating | null;
  @Field(() => Boolean, { description: "Whether it is the reader's own." }) isOwn!: boolean;
  record!: Feedback;
  static of(row: Feedback, isOwn: boolean): DisclosureFeedbackType {
    return Object.assign(new DisclosureFeedbackType(), { ...row, isOwn, record: row });
  }
}
export const FeedbackConnection = connectionType("DisclosureFeedback", DisclosureFeedbackType);
export const FeedbackResult = resultOf(
  "DisclosureFeedbackResult",
  DisclosureFeedbackType,
  "The opinion as it now stands, or why not.",
);

@InputType({ description: "A question or opinion on disclosure (提出公开意见)." })
export class SubmitDisclosureFeedbackInput {
  @Field(() => ID, {
    nullable: true,
    description: "The item it is about; disclosure as such where absent.",
  })
  itemId!: string | null | undefined;
  @Field(() => FeedbackKindEnum, { description: "Question or opinion." }) kind!: FeedbackKind;
  @Field(() => String, { description: "Its words, up to 2,000 characters." }) content!: string;
}
@InputType({ description: "A plain step on an opinion (办理公开意见)." })
export class TakeDisclosureFeedbackStepInput {
  @Field(() => ID, { description: "The opinion." }) id!: string;
  @Field(() => FeedbackStepEnum, { description: "The step." }) step!: PlainFeedbackStep;
  @Field(() => String, { nullable: true, description: "The opinion or reason." }) opinion!:
    | string
    | null
    | undefined;
}
@InputType({ description: "What is to be put right because of an opinion (下达整改)." })
export class OrderRectificationInput {
  @Field(() => ID, { description: "The opinion it follows from." }) feedbackId!: string;
  @Field(() => String, { description: "What is to be put right, up to 500 characters." })
  task!: string;
  @Field(() => LocalDateScalar, { description: "By when." }) dueOn!: string;
}
@InputType({ description: "A plain step on a rectification (办理整改)." })
export class TakeRectificationStepInput {
  @Field(() => ID, { description: "The rectification." }) id!: string;
  @Field(() => RectificationStepEnum, { description: "The step." }) step!: PlainRectificationStep;
  @Field(() => String, { nullable: true, description: "What was done, or why it is sent back." })
  opinion!: string | null | undefined;
}
