import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import {
  EvaluationKindEnum,
  EvaluationScaleEnum,
  EvaluationStateEnum,
  EvaluationStepEnum,
  VoterGroupEnum,
} from "../evaluation-enums.type.js";
import type { Scale } from "../grade.js";
import type { VoterGroup } from "../vote.js";
import type { CampaignKind } from "./campaign.js";
import type { CampaignState, PlainCampaignStep } from "./campaign.stages.js";
import { EvaluationCampaignType } from "./campaign.type.js";

@InputType({ description: "Which campaigns (筛选)." })
export class EvaluationCampaignFilterInput {
  @Field(() => Int, { nullable: true, description: "Only of this year." })
  year!: number | null | undefined;
  @Field(() => EvaluationKindEnum, { nullable: true, description: "Only of this kind." })
  kind!: CampaignKind | null | undefined;
  @Field(() => EvaluationStateEnum, { nullable: true, description: "Only in this state." })
  state!: CampaignState | null | undefined;
}

@InputType({ description: "A group of voters (投票组)." })
export class EvaluationGroupInput {
  @Field(() => VoterGroupEnum, { description: "Which group." }) group!: VoterGroup;
  @Field(() => Int, {
    description:
      "Who may vote, in persons (应参加); counted from the record when the vote begins, where it knows them (EV-R5).",
  })
  eligible!: number;
  @Field(() => Int, { nullable: true, description: "Its weight in percent, e.g. 30 (权重)." })
  weight!: number | null | undefined;
}

@InputType({ description: "What a ballot of each grade is worth, 0 to 100 (分值)." })
export class GradeWeightsInput {
  @Field(() => Int, { description: "优秀, 满意." }) excellent!: number;
  @Field(() => Int, { description: "称职, 合格, 基本满意." }) competent!: number;
  @Field(() => Int, { description: "基本称职, 基本合格." }) basic!: number;
  @Field(() => Int, { description: "不称职, 不合格, 不满意." }) incompetent!: number;
}

@InputType({ description: "An evaluation to open (发起民主评议)." })
export class OpenEvaluationInput {
  @Field(() => Int, { description: "The year that is evaluated (年度)." }) year!: number;
  @Field(() => EvaluationKindEnum, { description: "Whom it evaluates." }) kind!: CampaignKind;
  @Field(() => ID, { nullable: true, description: "Of which campus; the whole union if absent." })
  campusId!: string | null | undefined;
  @Field(() => EvaluationScaleEnum, { nullable: true, description: "COMPETENCE if absent." })
  scale!: Scale | null | undefined;
  @Field(() => [EvaluationGroupInput], { description: "Who votes (投票组)." })
  groups!: EvaluationGroupInput[];
  @Field(() => GradeWeightsInput, { nullable: true, description: "Those of policy if absent." })
  gradeWeights!: GradeWeightsInput | null | undefined;
}

@InputType({ description: "A step on an evaluation (办理民主评议)." })
export class TakeEvaluationStepInput {
  @Field(() => ID, { description: "The campaign." }) id!: string;
  @Field(() => EvaluationStepEnum, { description: "The step." }) step!: PlainCampaignStep;
  @Field(() => String, { nullable: true, description: "An opinion (意见)." })
  opinion!: string | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "To approve or confirm: by which document or meeting.",
  })
  document!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "To approve or confirm: who decided." })
  decidedBy!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "To approve or confirm: the day." })
  decidedOn!: LocalDate | null | undefined;
}

@InputType({ description: "The paper ballots of a group (票数)." })
export class GroupBallotsInput {
  @Field(() => VoterGroupEnum, { description: "Which group." }) group!: VoterGroup;
  @Field(() => Int, { description: "Ballots handed out (发出)." }) issued!: number;
  @Field(() => Int, { description: "Ballots that came back (收回)." }) collected!: number;
}

@InputType({ description: "What a group's ballots say of one subject (计票)." })
export class SubjectBallotsInput {
  @Field(() => ID, { description: "The subject." }) subjectId!: string;
  @Field(() => VoterGroupEnum, { description: "Which group." }) group!: VoterGroup;
  @Field(() => Int, { description: "优秀, 满意." }) excellent!: number;
  @Field(() => Int, { description: "称职, 合格, 基本满意." }) competent!: number;
  @Field(() => Int, { description: "基本称职, 基本合格." }) basic!: number;
  @Field(() => Int, { description: "不称职, 不合格, 不满意." }) incompetent!: number;
  @Field(() => Int, { nullable: true, description: "Without an opinion (不了解); 0 if absent." })
  dontKnow!: number | null | undefined;
  @Field(() => Int, { nullable: true, description: "Invalid or blank (无效); 0 if absent." })
  invalid!: number | null | undefined;
}

@InputType({ description: "The counts of a vote on paper (登记票数)." })
export class CountEvaluationVotesInput {
  @Field(() => ID, { description: "The campaign." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The day of the vote (投票日期)." })
  votedOn!: LocalDate;
  @Field(() => [GroupBallotsInput], { description: "Ballots of every group." })
  groups!: GroupBallotsInput[];
  @Field(() => [SubjectBallotsInput], { description: "Every subject in every group." })
  counts!: SubjectBallotsInput[];
}

@InputType({ description: "Who is evaluated (评议对象)." })
export class EvaluationSubjectInput {
  @Field(() => ID, { description: "The person, or who answers for the department." })
  memberId!: string;
  @Field(() => ID, { nullable: true, description: "The department, where one is evaluated." })
  departmentId!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "The person's post (职务)." })
  title!: string | null | undefined;
}

@InputType({ description: "Subjects for a draft (添加评议对象)." })
export class AddEvaluationSubjectsInput {
  @Field(() => ID, { description: "The campaign." }) id!: string;
  @Field(() => [EvaluationSubjectInput], { description: "At most 500 in a campaign." })
  subjects!: EvaluationSubjectInput[];
}

const answers = (name: string) =>
  resultOf(name, EvaluationCampaignType, "The campaign as it stands now, or why not.");
export const OpenEvaluationResult = answers("OpenEvaluationResult");
export const TakeEvaluationStepResult = answers("TakeEvaluationStepResult");
export const CountEvaluationVotesResult = answers("CountEvaluationVotesResult");
export const AddEvaluationSubjectsResult = answers("AddEvaluationSubjectsResult");
export const DropEvaluationSubjectResult = answers("DropEvaluationSubjectResult");
