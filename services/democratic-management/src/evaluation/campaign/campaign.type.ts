import { connectionType, LocalDateScalar, type Locale, say } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  EvaluationKindEnum,
  EvaluationScaleEnum,
  EvaluationStateEnum,
  VoterGroupEnum,
} from "../evaluation-enums.type.js";
import { type Grade, gradeNames, gradesOf, type Scale } from "../grade.js";
import { countedSaid, type VoterGroup } from "../vote.js";
import { type Campaign, type CampaignKind, nameOfCampaign } from "./campaign.js";
import { type CampaignState, campaignStages } from "./campaign.stages.js";

@ObjectType("EvaluationGrade", { description: "A grade of a campaign and its worth (等次)." })
export class EvaluationGradeType {
  @Field(() => String, { description: "The grade in code." }) grade!: Grade;
  @Field(() => String, { description: "Its name on this scale." }) name!: string;
  @Field(() => Int, { description: "What a ballot of it is worth in the score (分值)." })
  worth!: number;
}

@ObjectType("EvaluationGroup", { description: "A group of voters (投票组)." })
export class EvaluationGroupType {
  @Field(() => VoterGroupEnum, { description: "Which group." }) group!: VoterGroup;
  @Field(() => Int, { nullable: true, description: "Its weight in percent (权重)." })
  weight!: number | null;
  @Field(() => Int, { description: "Who may vote, in persons (应参加)." }) eligible!: number;
  @Field(() => String, {
    nullable: true,
    description: "Where that number comes from, if from the record (人数依据).",
  })
  countedFrom!: string | null;
  @Field(() => Int, { description: "Ballots handed out (发出)." }) issued!: number;
  @Field(() => Int, { description: "Ballots that came back (收回)." }) collected!: number;
}

@ObjectType("EvaluationDecision", { description: "By which decision a step was taken (依据)." })
export class EvaluationDecisionType {
  @Field(() => String, { description: "The step." }) step!: string;
  @Field(() => String, { description: "Document or meeting (文件或会议)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => LocalDateScalar, { description: "When." }) decidedOn!: string;
}

@ObjectType("EvaluationCampaign", {
  description:
    "One year's democratic evaluation of one kind of subjects, of the whole union or a campus (民主评议).",
})
export class EvaluationCampaignType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What it is called (名称)." }) name!: string;
  @Field(() => Int, { description: "Its year (年度)." }) year!: number;
  @Field(() => EvaluationKindEnum, { description: "Whom it evaluates (评议类别)." })
  kind!: CampaignKind;
  @Field(() => EvaluationStateEnum, { description: "Where it stands (状态)." })
  state!: CampaignState;
  @Field(() => String, { description: "The state in words." }) stateName!: string;
  @Field(() => EvaluationScaleEnum, { description: "Its scale (等次)." }) scale!: Scale;
  @Field(() => [EvaluationGradeType], { description: "Its grades, best first (各档分值)." })
  grades!: EvaluationGradeType[];
  @Field(() => [EvaluationGroupType], { description: "Who votes (投票组)." })
  groups!: EvaluationGroupType[];
  @Field(() => Int, { description: "Which vote it is: more than 1 where one was void (轮次)." })
  round!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day of the vote (投票日期)." })
  votedOn!: string | null;
  @Field(() => [EvaluationDecisionType], { description: "Decisions it stands on (批准、确认)." })
  decisions!: EvaluationDecisionType[];
  record!: Campaign;

  static of(record: Campaign, locale: Locale): EvaluationCampaignType {
    const { id, year, kind, state, scale, gradeWeights, round, votedOn } = record;
    const groups = record.groups.map((group) => {
      const [said] = countedSaid(group);
      return { ...group, countedFrom: said === undefined ? null : say(said, locale) };
    });
    return Object.assign(new EvaluationCampaignType(), {
      ...{ id, name: say(nameOfCampaign(record), locale), year, kind, state, scale, groups, round },
      ...{ votedOn, decisions: record.decisions, record },
      stateName: say(campaignStages.states[state], locale),
      grades: gradesOf(scale).map((grade) => ({
        grade,
        name: say(gradeNames[scale][grade] ?? { zh: grade, en: grade }, locale),
        worth: gradeWeights[grade],
      })),
    });
  }
}
export const EvaluationCampaignConnection = connectionType(
  "EvaluationCampaign",
  EvaluationCampaignType,
);

@ObjectType("EvaluationSummary", {
  description:
    "What everybody may know of a confirmed evaluation: all subjects together, nobody by name (评议结果汇总).",
})
export class EvaluationSummaryType {
  @Field(() => String, { description: "What the campaign is called." }) name!: string;
  @Field(() => Int, { description: "How many were evaluated." }) evaluated!: number;
  @Field(() => Int, { description: "With how many a talk was held." }) talks!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "Mean rate of satisfaction in basis points; null where there are so few subjects or ballots that it would show one of them.",
  })
  satisfaction!: number | null;
}
