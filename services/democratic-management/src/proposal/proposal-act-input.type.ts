import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { choiceOf } from "./choice-of.type.js";
import type { ExaminationOutcome } from "./examination/examine-proposal.js";
import { type PlainProposalStep, plainSteps } from "./handling/take-proposal-step.js";
import { ExaminerEnum } from "./matter/proposal-words.type.js";
import { ProposalType } from "./proposal.type.js";

export const PlainProposalStepEnum = choiceOf<PlainProposalStep>(
  "PlainProposalStep",
  "The steps of a proposal that bring nothing with them but an opinion (办理步骤).",
  Object.fromEntries(plainSteps.map((step) => [step, "See ProposalStep."])) as Record<
    PlainProposalStep,
    string
  >,
);
export const ExaminationOutcomeEnum = choiceOf<ExaminationOutcome>(
  "ExaminationOutcome",
  "What is decided on a proposal (审查决定).",
  {
    FILE: "File it (立案).",
    MERGE: "Merge it into a case (并案).",
    RETURN: "Return it for completion (退回补充).",
    CONVERT: "Convert it to a suggestion (转建议).",
    REJECT: "Refuse it (不予立案).",
  },
);

@InputType({ description: "What a proposal says: one matter (提案内容，一事一案)." })
export class ProposalTextInput {
  @Field(() => String, { description: "Its title, 1 to 200 characters (案由)." }) title!: string;
  @Field(() => String, { description: "Its category, 1 to 40 characters (类别)." })
  category!: string;
  @Field(() => String, { description: "Why, 1 to 2,000 characters (理由)." }) grounds!: string;
  @Field(() => String, { description: "What is to be done, 1 to 2,000 characters (建议措施)." })
  measure!: string;
}

@InputType({ description: "A proposal to draft (起草提案)." })
export class DraftProposalInput {
  @Field(() => ProposalTextInput, { description: "What it says." }) text!: ProposalTextInput;
  @Field(() => ID, {
    nullable: true,
    description: "Its session; the next one where absent (会议).",
  })
  sessionId!: string | null | undefined;
  @Field(() => ID, {
    nullable: true,
    description:
      "The delegation that proposes as a whole, by its head; a delegate's own if absent.",
  })
  delegationId!: string | null | undefined;
}

@InputType({ description: "A draft, or a returned proposal, to rewrite (修改提案)." })
export class ReviseProposalInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => ProposalTextInput, { description: "What it says now." }) text!: ProposalTextInput;
}

@InputType({ description: "Delegates to ask (征求附议)." })
export class AskToSecondInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => [ID], { description: "The delegates, as persons; none for a delegation's own." })
  memberIds!: string[];
}

@InputType({ description: "What a delegate says who was asked to second (附议)." })
export class SecondProposalInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => Boolean, { description: "True confirms, false declines." }) agrees!: boolean;
}

@InputType({ description: "A plain step on a proposal (办理提案)." })
export class TakeProposalStepInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => PlainProposalStepEnum, { description: "The step." }) step!: PlainProposalStep;
  @Field(() => String, { nullable: true, description: "The opinion or reason (意见)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "A decision on a proposal (审查提案)." })
export class ExamineProposalInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => ExaminationOutcomeEnum, { description: "What is decided." })
  outcome!: ExaminationOutcome;
  @Field(() => ID, { nullable: true, description: "To merge: the case (并入的提案)." })
  mergeIntoId!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "Why; needed for all but filing (理由)." })
  reason!: string | null | undefined;
  @Field(() => ExaminerEnum, { nullable: true, description: "The committee where absent." })
  by!: "COMMITTEE" | "PRESIDIUM" | null | undefined;
  @Field(() => String, { description: "The document of the decision (依据)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => LocalDateScalar, { description: "The day of the decision (决定日期)." })
  decidedOn!: LocalDate;
}

@InputType({ description: "A department that assists (协办部门)." })
export class AssistInput {
  @Field(() => ID, { description: "The department." }) departmentId!: string;
  @Field(() => ID, { description: "Who handles it there (经办人)." }) handlerId!: string;
}

@InputType({ description: "A hand-over to departments (交办提案)." })
export class AssignProposalInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => ID, { description: "The department in charge (主办部门)." })
  leadDepartmentId!: string;
  @Field(() => ID, { description: "Who writes the answer (经办人)." }) handlerId!: string;
  @Field(() => ID, { description: "The head of the department (部门负责人)." }) headId!: string;
  @Field(() => ID, { description: "The leader in charge, who signs (分管院领导)." })
  leaderId!: string;
  @Field(() => [AssistInput], { nullable: true, description: "Departments that assist (协办)." })
  assists!: AssistInput[] | null | undefined;
  @Field(() => String, { description: "The minutes of the hand-over meeting (交办会纪要)." })
  document!: string;
}

@InputType({ description: "Other people of the department in charge (更换承办人员)." })
export class ChangeProposalHandlersInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => ID, { description: "Who writes the answer (经办人)." }) handlerId!: string;
  @Field(() => ID, { description: "The head of the department (部门负责人)." }) headId!: string;
  @Field(() => ID, { description: "The leader in charge, who signs (分管院领导)." })
  leaderId!: string;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
}

const answers = (name: string) =>
  resultOf(name, ProposalType, "The proposal as it stands now, or why not.");
export const ProposalActResult = answers("ProposalActResult");
