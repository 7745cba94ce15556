import type { LocalDate } from "@union/kernel";
import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CampaignKind } from "../campaign/campaign.js";
import type { Consequence } from "../consequence.js";
import {
  EvaluationConsequenceEnum,
  EvaluationKindEnum,
  VoterGroupEnum,
} from "../evaluation-enums.type.js";
import type { VoterGroup } from "../vote.js";
import type { SubjectRecord } from "./subject.reader.js";

@ObjectType("EvaluationBallots", {
  description: "How many ballots say what; no single ballot is kept (票数).",
})
export class EvaluationBallotsType {
  @Field(() => Int, { description: "优秀, 满意." }) excellent!: number;
  @Field(() => Int, { description: "称职, 合格, 基本满意." }) competent!: number;
  @Field(() => Int, { description: "基本称职, 基本合格." }) basic!: number;
  @Field(() => Int, { description: "不称职, 不合格, 不满意." }) incompetent!: number;
  @Field(() => Int, { description: "Without an opinion, counted apart (不了解)." })
  dontKnow!: number;
  @Field(() => Int, { description: "Invalid (无效)." }) invalid!: number;
}

@ObjectType("EvaluationGroupBallots", {
  description: "The ballots of a group of voters on a subject.",
})
export class EvaluationGroupBallotsType {
  @Field(() => VoterGroupEnum, { description: "Which group." }) group!: VoterGroup;
  @Field(() => EvaluationBallotsType, {
    nullable: true,
    description: "Null where so few voted that it is not shown, or could be worked out.",
  })
  ballots!: EvaluationBallotsType | null;
}

@ObjectType("EvaluationRate", { description: "A share as it was counted (比率)." })
export class EvaluationRateType {
  @Field(() => Int, { description: "So many ballots." }) part!: number;
  @Field(() => Int, { description: "Of so many that grade him." }) whole!: number;
  @Field(() => Int, { nullable: true, description: "In basis points, rounded; null of none." })
  basisPoints!: number | null;
}

@ObjectType("EvaluationResult", {
  description: "What the ballots on a subject come to (评议结果).",
})
export class EvaluationResultType {
  @Field(() => EvaluationBallotsType, { description: "All groups together." })
  ballots!: EvaluationBallotsType;
  @Field(() => [EvaluationGroupBallotsType], { description: "Group by group." })
  groups!: EvaluationGroupBallotsType[];
  @Field(() => EvaluationRateType, { description: "The two best grades (满意率)." })
  satisfaction!: EvaluationRateType;
  @Field(() => EvaluationRateType, { description: "The lowest grade (不称职率)." })
  incompetence!: EvaluationRateType;
  @Field(() => Int, {
    nullable: true,
    description:
      "Score in hundredths of a point (得分), groups by their weights; null where nobody graded him or it would give away a hidden group.",
  })
  scoreHundredths!: number | null;
  @Field(() => EvaluationConsequenceEnum, { description: "What it leads to (处理建议)." })
  consequence!: Consequence;
  @Field(() => String, { description: "The working in words (计算过程)." }) working!: string;
}

@ObjectType("EvaluationTalk", { description: "The talk about a result (反馈谈话)." })
export class EvaluationTalkType {
  @Field(() => LocalDateScalar, { description: "When." }) talkedOn!: string;
  @Field(() => String, { nullable: true, description: "What was said; null in the register." })
  note!: string | null;
  talkedById!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("EvaluationSubject", {
  description: "A person, or a department, that is evaluated in a year (评议对象).",
})
export class EvaluationSubjectType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "The year that is evaluated (年度)." }) year!: number;
  @Field(() => EvaluationKindEnum, {
    nullable: true,
    description: "The kind of its campaign; null for a row of the register.",
  })
  kind!: CampaignKind | null;
  @Field(() => String, {
    nullable: true,
    description: "His post, or the department's name, as it was then (职务或部门).",
  })
  title!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The report on work and integrity (述职述廉).",
  })
  report!: string | null;
  @Field(() => ID, { nullable: true, description: "The report as a file." })
  reportFileId!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was handed in." })
  reportedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why he is excused from it (免予述职理由)." })
  excusedBecause!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When he was told his result (告知日期).",
  })
  notifiedOn!: string | null;
  @Field(() => EvaluationTalkType, { nullable: true, description: "The talk about it (反馈谈话)." })
  talk!: EvaluationTalkType | null;
  record!: SubjectRecord;

  static of(record: SubjectRecord): EvaluationSubjectType {
    const { id, year, kind, title, report, reportFileId, reportedOn, excusedBecause } = record;
    const { notifiedOn, talkedOn, talkedById, talkNote } = record;
    return Object.assign(new EvaluationSubjectType(), {
      ...{ id, year, kind, title, report, reportFileId, reportedOn, excusedBecause, notifiedOn },
      talk:
        talkedOn === null
          ? null
          : Object.assign(new EvaluationTalkType(), { talkedOn, note: talkNote, talkedById }),
      record,
    });
  }
}
export const EvaluationSubjectConnection = connectionType(
  "EvaluationSubject",
  EvaluationSubjectType,
);

@InputType({ description: "Which subjects (筛选)." })
export class EvaluationSubjectFilterInput {
  @Field(() => ID, { nullable: true, description: "Only of this campaign." })
  campaignId!: string | null | undefined;
  @Field(() => Int, { nullable: true, description: "Only of this year." })
  year!: number | null | undefined;
  @Field(() => ID, { nullable: true, description: "Only of this campus." })
  campusId!: string | null | undefined;
}

@InputType({ description: "A report on work and integrity, as text or file (提交述职述廉)." })
export class FileEvaluationReportInput {
  @Field(() => ID, { description: "The subject." }) id!: string;
  @Field(() => String, { nullable: true, description: "Up to 20,000 characters." })
  text!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "An uploaded file." })
  fileId!: string | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it came in on paper, for officers; today where absent.",
  })
  reportedOn!: LocalDate | null | undefined;
}

@InputType({ description: "Excuses a subject from the report (免予述职)." })
export class ExcuseEvaluationReportInput {
  @Field(() => ID, { description: "The subject." }) id!: string;
  @Field(() => String, { description: "Why." }) reason!: string;
}

@InputType({ description: "The talk about a result (登记反馈谈话)." })
export class RecordEvaluationTalkInput {
  @Field(() => ID, { description: "The subject." }) id!: string;
  @Field(() => LocalDateScalar, { description: "When." }) talkedOn!: LocalDate;
  @Field(() => ID, { description: "Who talked with him." }) talkedById!: string;
  @Field(() => String, { description: "What was said, up to 2,000 characters." }) note!: string;
}

const answers = (name: string) =>
  resultOf(name, EvaluationSubjectType, "The subject as it stands now, or why not.");
export const FileEvaluationReportResult = answers("FileEvaluationReportResult");
export const ExcuseEvaluationReportResult = answers("ExcuseEvaluationReportResult");
export const RecordEvaluationTalkResult = answers("RecordEvaluationTalkResult");
