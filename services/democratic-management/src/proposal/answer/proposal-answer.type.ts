import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { choiceOf } from "../choice-of.type.js";
import type { AnswerClass, Satisfaction } from "../proposal.js";
import { AnswerClassEnum, SatisfactionEnum } from "../proposal-enums.type.js";
import type { AnswerState, FollowUpState, ProposalAnswer } from "./proposal-answer.js";

export const AnswerStateEnum = choiceOf<AnswerState>(
  "ProposalAnswerState",
  "How far an answer is approved (答复审批状态).",
  {
    WRITTEN: "Awaits the head of the department (待部门负责人审批).",
    HEAD_APPROVED: "Awaits the leader in charge (待分管院领导审批).",
    APPROVED: "Approved by both (已审批).",
    SENT_BACK: "Sent back; another one is written (已退回).",
  },
);
export const FollowUpStateEnum = choiceOf<FollowUpState>(
  "ProposalFollowUpState",
  "How far the plan of a class-B answer is carried out (落实状态).",
  {
    OPEN: "To be done (待落实).",
    PROVEN: "The department proved it; to be confirmed (待核实).",
    DONE: "Confirmed (已落实).",
  },
);

@ObjectType("ProposalAnswer", {
  description: "The answer of one round of handling, and what the proposer said of it (提案答复).",
})
export class ProposalAnswerType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Which handling, from 1 (轮次)." }) round!: number;
  @Field(() => AnswerClassEnum, { description: "What it comes to (答复类别)." })
  class!: AnswerClass;
  @Field(() => String, { description: "What is answered (答复内容)." }) content!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "By when what is planned will be done; of class B (计划落实日期).",
  })
  plannedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When the department talked with the proposer before (沟通日期).",
  })
  talkedOn!: LocalDate | null;
  @Field(() => AnswerStateEnum, { description: "How far it is approved (审批状态)." })
  state!: AnswerState;
  @Field(() => LocalDateScalar, { description: "The day it was written (拟写日期)." })
  writtenOn!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day it was given (答复日期)." })
  answeredOn!: LocalDate | null;
  @Field(() => SatisfactionEnum, {
    nullable: true,
    description: "What the proposer says of it (满意度).",
  })
  satisfaction!: Satisfaction | null;
  @Field(() => String, { nullable: true, description: "Why (反馈理由)." })
  ratingReason!: string | null;
  @Field(() => FollowUpStateEnum, {
    nullable: true,
    description: "How far its plan is carried out (落实状态).",
  })
  followUp!: FollowUpState | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day it was carried out (落实日期).",
  })
  implementedOn!: LocalDate | null;
  @Field(() => ID, { nullable: true, description: "The file that proves it (落实证明)." })
  proofFileId!: string | null;
  static of(row: ProposalAnswer): ProposalAnswerType {
    return Object.assign(new ProposalAnswerType(), row);
  }
}
