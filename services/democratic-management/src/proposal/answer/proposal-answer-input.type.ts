import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import { choiceOf } from "../choice-of.type.js";
import type { PauseReason } from "../handling/pause-reason.js";
import type { ProposalExtensionStep } from "../handling/proposal-extension.stages.js";
import { PauseReasonEnum } from "../matter/proposal-words.type.js";
import type { AnswerClass } from "../proposal.js";
import { AnswerClassEnum } from "../proposal-enums.type.js";
import type { ProposalAnswerStep } from "./proposal-answer.stages.js";
import type { ProposalFollowUpStep } from "./proposal-follow-up.stages.js";
import type { Rating } from "./rate-proposal-answer.js";

export const ProposalAnswerStepEnum = choiceOf<ProposalAnswerStep>(
  "ProposalAnswerStep",
  "A step on an answer (答复审批).",
  {
    APPROVE_AS_HEAD: "The head of the department approves (部门负责人同意).",
    APPROVE_AS_LEADER: "The leader in charge approves (分管院领导同意).",
    SEND_BACK: "Sends it back to be written anew (退回修改).",
  },
);
export const ProposalFollowUpStepEnum = choiceOf<ProposalFollowUpStep>(
  "ProposalFollowUpStep",
  "A step of what a class-B answer planned (落实).",
  {
    PROVE: "The department proves that it is done (报告落实).",
    CONFIRM: "The committee confirms it (核实).",
    ASK_MORE: "The committee asks for more proof (退回补充).",
  },
);
export const ProposalExtensionStepEnum = choiceOf<ProposalExtensionStep>(
  "ProposalExtensionStep",
  "A decision on an extension (延期审批).",
  { GRANT: "Grant it (批准).", REFUSE: "Refuse it (不批准)." },
);
export const RatingEnum = choiceOf<Rating>("ProposalRating", "What a proposer may say (反馈).", {
  SATISFIED: "Satisfied (满意).",
  BASICALLY_SATISFIED: "Basically satisfied (基本满意).",
  NOT_SATISFIED: "Not satisfied; a reason is needed (不满意).",
});

@InputType({ description: "The answer of the department in charge (拟写答复)." })
export class WriteProposalAnswerInput {
  @Field(() => ID, { description: "The proposal." }) proposalId!: string;
  @Field(() => AnswerClassEnum, { description: "What it comes to." }) class!: AnswerClass;
  @Field(() => String, { description: "What is answered, 1 to 4,000 characters." })
  content!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Class B: by when it is done." })
  plannedOn!: LocalDate | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When the proposer was talked with.",
  })
  talkedOn!: LocalDate | null | undefined;
}

@InputType({ description: "A step on an answer (审批答复)." })
export class TakeProposalAnswerStepInput {
  @Field(() => ID, { description: "The answer." }) id!: string;
  @Field(() => ProposalAnswerStepEnum, { description: "The step." }) step!: ProposalAnswerStep;
  @Field(() => String, { nullable: true, description: "The opinion (意见)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "What the proposer says of the answer (反馈满意度)." })
export class RateProposalAnswerInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => RatingEnum, { description: "His rating." }) satisfaction!: Rating;
  @Field(() => String, { nullable: true, description: "Why; needed where not satisfied (理由)." })
  reason!: string | null | undefined;
}

@InputType({ description: "More time for an answer (申请延期)." })
export class AskProposalExtensionInput {
  @Field(() => ID, { description: "The proposal." }) proposalId!: string;
  @Field(() => Int, { description: "Calendar days." }) days!: number;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
}

@InputType({ description: "A decision on an extension (审批延期)." })
export class DecideProposalExtensionInput {
  @Field(() => ID, { description: "The extension." }) id!: string;
  @Field(() => ProposalExtensionStepEnum, { description: "The decision." })
  step!: ProposalExtensionStep;
  @Field(() => String, { nullable: true, description: "Why; needed to refuse (理由)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "A pause of an answer's clock (暂停计时)." })
export class PauseProposalInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => PauseReasonEnum, { description: "Why." }) reason!: PauseReason;
  @Field(() => String, { nullable: true, description: "More words (说明)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "The end of a pause (恢复计时)." })
export class ResumeProposalInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => String, { nullable: true, description: "More words (说明)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "A step of what a class-B answer planned (落实)." })
export class TakeProposalFollowUpStepInput {
  @Field(() => ID, { description: "The answer." }) answerId!: string;
  @Field(() => ProposalFollowUpStepEnum, { description: "The step." }) step!: ProposalFollowUpStep;
  @Field(() => String, { nullable: true, description: "More words, or what is missing (说明)." })
  opinion!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "To prove: the day it was done." })
  implementedOn!: LocalDate | null | undefined;
  @Field(() => ID, { nullable: true, description: "To prove: the uploaded file (证明文件)." })
  proofFileId!: string | null | undefined;
}
