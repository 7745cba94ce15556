import { connectionType, LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { ProposedAs } from "./matter/online-proposal.js";
import { ExaminerEnum, ProposalSourceEnum, ProposedAsEnum } from "./matter/proposal-words.type.js";
import type { AnswerClass, ExaminationResult, ProposalState, Satisfaction } from "./proposal.js";
import type { ProposalRecord } from "./proposal.reader.js";
import {
  AnswerClassEnum,
  ExaminationResultEnum,
  ProposalStatusEnum,
  SatisfactionEnum,
} from "./proposal-enums.type.js";

@Directive('@key(fields: "id")')
@ObjectType("Proposal", {
  description:
    "A matter that a delegate asks the staff congress to take up (提案); one piece (份).",
})
export class ProposalType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number in the register (编号)." }) no!: string;
  @Field(() => Int, { description: "Which congress (届), e.g. 3." }) congressNo!: number;
  @Field(() => Int, { description: "Which session of that congress (次)." }) sessionNo!: number;
  @Field(() => String, { description: "Its title (案由)." }) title!: string;
  @Field(() => String, { description: "Its category (类别)." }) category!: string;
  @Field(() => LocalDateScalar, {
    description: "The day it was submitted (提交日期); of a draft, the day it was begun.",
  })
  submittedOn!: string;
  @Field(() => ProposalStatusEnum, { description: "How far it has come (状态)." })
  status!: ProposalState;
  @Field(() => ExaminationResultEnum, {
    nullable: true,
    description: "What the committee decided (审查结果); null while it has not examined it.",
  })
  result!: ExaminationResult | null;
  @Field(() => String, {
    nullable: true,
    description: "Number of the proposal it was merged into (并入编号).",
  })
  mergedIntoNo!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The department in charge (主办部门), as it was named.",
  })
  leadDepartment!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Departments that assist (协办部门), as they were named.",
  })
  assistDepartment!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day a department was charged with it (交办日期).",
  })
  assignedOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The last day for the answer (答复期限), by the policy in force on the day of assignment.",
  })
  dueOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of the answer (答复日期).",
  })
  answeredOn!: string | null;
  @Field(() => AnswerClassEnum, {
    nullable: true,
    description: "What the answer comes to (答复类别).",
  })
  answerClass!: AnswerClass | null;
  @Field(() => SatisfactionEnum, {
    nullable: true,
    description: "What the proposer says of the answer (满意度).",
  })
  satisfaction!: Satisfaction | null;
  @Field(() => ProposalSourceEnum, { description: "Where it came from (来源)." })
  source!: "REGISTER" | "ONLINE";
  @Field(() => String, { nullable: true, description: "Why it is put forward (理由)." })
  grounds!: string | null;
  @Field(() => String, { nullable: true, description: "What is to be done (建议措施)." })
  measure!: string | null;
  @Field(() => ProposedAsEnum, { description: "By a delegate, or by a delegation as a whole." })
  proposedAs!: ProposedAs;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when the presidium decides on its examination (提请主席团裁定日期).",
  })
  disputedOn!: string | null;
  @Field(() => ExaminerEnum, { nullable: true, description: "Who examined it (审查机构)." })
  examinedBy!: "COMMITTEE" | "PRESIDIUM" | null;
  @Field(() => String, { nullable: true, description: "Who decided on it (决定机构)." })
  decidedBy!: string | null;
  @Field(() => String, { nullable: true, description: "The document of that decision (依据)." })
  decisionDocument!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day of that decision." })
  decidedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The minutes of the hand-over meeting (交办会).",
  })
  handOverDocument!: string | null;
  @Field(() => Int, { description: "Which handling this is, from 1 (办理轮次)." }) round!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of the round that runs (本轮答复期限).",
  })
  currentDueOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day for the proposer's rating (反馈期限).",
  })
  feedbackDueOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What was answered to a proposal that became a suggestion (建议答复).",
  })
  suggestionAnswer!: string | null;
  record!: ProposalRecord;
  proposerId!: string;
  delegationId!: string | null;
  campusId!: string;
  static of(row: ProposalRecord): ProposalType {
    return Object.assign(new ProposalType(), row, { record: row });
  }
}
export const ProposalConnection = connectionType("Proposal", ProposalType);
