import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { CongressType } from "../congress/index.js";
import type { BodyKind } from "./body/body.repository.js";
import type { SessionCaller, SessionKind, SessionState } from "./session.js";
import type { PlainSessionStep } from "./session.stages.js";
import {
  CongressBodyKindEnum,
  CongressTypeEnum,
  SessionCallerEnum,
  SessionKindEnum,
  SessionStateEnum,
  SessionStepEnum,
} from "./session-enums.type.js";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Which sessions (筛选)." })
export class CongressSessionFilterInput {
  @Field(() => CongressTypeEnum, { nullable: true, description: "Only of this congress." })
  type!: Maybe<CongressType>;
  @Field(() => SessionStateEnum, { nullable: true, description: "Only in this state." })
  state!: Maybe<SessionState>;
  @Field(() => Int, { nullable: true, description: "Only those that open in this year." })
  year!: Maybe<number>;
}

@InputType({ description: "A session to plan (列入计划)." })
export class PlanSessionInput {
  @Field(() => CongressTypeEnum, { description: "Of which congress." }) type!: CongressType;
  @Field(() => SessionKindEnum, { description: "Regular or extraordinary." }) kind!: SessionKind;
  @Field(() => LocalDateScalar, { description: "The day it opens." }) opensOn!: LocalDate;
  @Field(() => String, { nullable: true, description: "Its theme." }) theme!: Maybe<string>;
  @Field(() => SessionCallerEnum, { nullable: true, description: "Who calls it." })
  requestedBy!: Maybe<SessionCaller>;
  @Field(() => Int, { nullable: true, description: "How many ask for it." })
  requesters!: Maybe<number>;
  @Field(() => String, { nullable: true, description: "Its cost, borne by the employer." })
  costNote!: Maybe<string>;
}

@InputType({ description: "Topics for the Party committee (议题报党委)." })
export class SubmitSessionTopicsInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => String, { description: "By which paper (文号)." }) document!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "When; today if absent." })
  submittedOn!: Maybe<LocalDate>;
}

@InputType({ description: "The notice of a session (会议通知)." })
export class SendSessionNoticeInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => String, { nullable: true, description: "Why it goes out late (逾期原因)." })
  lateReason!: Maybe<string>;
}

@InputType({ description: "A step of a session (办理会议)." })
export class TakeSessionStepInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => SessionStepEnum, { description: "The step." }) step!: PlainSessionStep;
  @Field(() => String, { nullable: true, description: "Opinion or reason (意见)." })
  opinion!: Maybe<string>;
}

@InputType({ description: "The end of a session (闭幕)." })
export class CloseSessionInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => String, { nullable: true, description: "What it cost, borne by the employer." })
  costNote!: Maybe<string>;
  @Field(() => String, {
    nullable: true,
    description: "Why items are left without a vote or unfilled, where some are (未表决的原因).",
  })
  unvotedReason!: Maybe<string>;
}

@InputType({ description: "Who checks in or out (签到、签退)." })
export class CheckInInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => ID, { nullable: true, description: "The delegate; oneself if absent." })
  memberId!: Maybe<string>;
}

@InputType({ description: "A presidium or special committee to form." })
export class FormCongressBodyInput {
  @Field(() => ID, { description: "The session that elects or confirms it." }) sessionId!: string;
  @Field(() => CongressBodyKindEnum, { description: "What it is." }) kind!: BodyKind;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => ID, { description: "Secretary-general or head." }) headId!: string;
  @Field(() => [ID], { description: "Who belongs to it." }) memberIds!: string[];
  @Field(() => [ID], {
    nullable: true,
    description: "Who works at the front line, of those of whom the roster does not say.",
  })
  frontLineIds!: Maybe<string[]>;
}
