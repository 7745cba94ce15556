import { connectionType, LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { AnswerClass, ExaminationResult, ProposalStatus, Satisfaction } from "./proposal.js";
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
  @Field(() => LocalDateScalar, { description: "The day it was submitted (提交日期)." })
  submittedOn!: string;
  @Field(() => ProposalStatusEnum, { description: "How far it has come (状态)." })
  status!: ProposalStatus;
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
  proposerId!: string;
  campusId!: string;
  static of(row: ProposalRecord): ProposalType {
    return Object.assign(new ProposalType(), row);
  }
}
export const ProposalConnection = connectionType("Proposal", ProposalType);
