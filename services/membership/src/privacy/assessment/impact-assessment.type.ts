import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import {
  type AssessmentKind,
  assessmentKinds,
  type ImpactAssessment,
} from "./impact-assessment.js";
import {
  type AssessmentState,
  type AssessmentStep,
  assessmentStages,
  assessmentSteps,
} from "./impact-assessment.stages.js";

const AssessmentKindEnum = wordsOf(assessmentKinds);
registerEnumType(AssessmentKindEnum, {
  name: "ImpactAssessmentKind",
  description:
    "What is assessed before it is done: 敏感个人信息, 自动化决策, 委托处理, 对外提供, 公开.",
});
const AssessmentStateEnum = wordsOf(Object.keys(assessmentStages.states) as AssessmentState[]);
registerEnumType(AssessmentStateEnum, {
  name: "ImpactAssessmentState",
  description: "Where an assessment stands (评估状态).",
});
export const AssessmentStepEnum = wordsOf(assessmentSteps);
registerEnumType(AssessmentStepEnum, {
  name: "ImpactAssessmentStep",
  description: "A step of an assessment: 批准, 不批准.",
});

@ObjectType("ImpactAssessment", { description: "An impact assessment (个人信息保护影响评估)." })
export class ImpactAssessmentType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => AssessmentKindEnum, { description: "What is assessed (类别)." })
  kind!: AssessmentKind;
  @Field(() => String, { description: "Title (名称)." }) title!: string;
  @Field(() => String, { description: "Whether it is lawful and needed (必要性)." })
  necessity!: string;
  @Field(() => String, { description: "What it does to people (影响及风险)." }) impact!: string;
  @Field(() => String, { description: "What protects them (保护措施)." }) measures!: string;
  @Field(() => LocalDateScalar, { description: "When it was submitted." }) submittedOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was approved." })
  approvedOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day until which it is kept at least (保存至).",
  })
  keepUntil!: string | null;
  @Field(() => AssessmentStateEnum, { description: "Where it stands." }) state!: AssessmentState;
  static of(row: Omit<ImpactAssessment, "version">): ImpactAssessmentType {
    return Object.assign(new ImpactAssessmentType(), row);
  }
}
export const ImpactAssessmentConnection = connectionType("ImpactAssessment", ImpactAssessmentType);
export const ImpactAssessmentResult = resultOf(
  "ImpactAssessmentResult",
  ImpactAssessmentType,
  "The assessment, or why not.",
);

@InputType({ description: "An impact assessment to submit (提交影响评估)." })
export class SubmitImpactAssessmentInput {
  @Field(() => AssessmentKindEnum, { description: "What is assessed." }) kind!: AssessmentKind;
  @Field(() => String, { description: "Title, 1 to 100 characters." }) title!: string;
  @Field(() => String, { description: "Whether it is lawful and needed." }) necessity!: string;
  @Field(() => String, { description: "What it does to people." }) impact!: string;
  @Field(() => String, { description: "What protects them." }) measures!: string;
}
@InputType({ description: "A decision on an assessment (审批影响评估)." })
export class TakeImpactAssessmentStepInput {
  @Field(() => ID, { description: "The assessment." }) id!: string;
  @Field(() => AssessmentStepEnum, { description: "The step." }) step!: AssessmentStep;
  @Field(() => String, { nullable: true, description: "The opinion; it is needed." })
  opinion!: string | null | undefined;
}
