import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { EnrolmentChannel, EnrolmentState, HomeUnion } from "./enrolment.js";
import type { EnrolmentRow } from "./enrolment.reader.js";
import { type EnrolmentStep, enrolmentStages } from "./enrolment.stages.js";
import { type EnrolmentWarning, enrolmentWarnings } from "./enrolment-warnings.js";

const wordsOf = <Word extends string>(words: readonly Word[]): { readonly [K in Word]: K } =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [K in Word]: K };

const EnrolmentStateEnum = wordsOf(Object.keys(enrolmentStages.states) as EnrolmentState[]);
registerEnumType(EnrolmentStateEnum, {
  name: "EnrolmentState",
  description: "Where an application to join stands (入会申请状态).",
});
const EnrolmentStepEnum = wordsOf(Object.keys(enrolmentStages.steps) as EnrolmentStep[]);
registerEnumType(EnrolmentStepEnum, {
  name: "EnrolmentStep",
  description: "A step of an application to join (办理步骤).",
});
const EnrolmentChannelEnum = wordsOf<EnrolmentChannel>(["ORAL", "PAPER", "ONLINE"]);
registerEnumType(EnrolmentChannelEnum, {
  name: "EnrolmentChannel",
  description: "How somebody applied (申请方式): 口头, 书面, 网上.",
});
const HomeUnionEnum = wordsOf<HomeUnion>(["EMPLOYER", "DISPATCHING_UNIT", "USER_UNIT", "UNKNOWN"]);
registerEnumType(HomeUnionEnum, {
  name: "HomeUnion",
  description:
    "Whose union a person belongs to (会籍归属): the employer's; of the dispatched (劳务派遣) the dispatching unit's, or this one where that has none.",
});
const EnrolmentWarningEnum = wordsOf<EnrolmentWarning>([
  "BELONGS_TO_DISPATCHING_UNIT",
  "HOME_UNION_UNKNOWN",
  "OTHER_MEMBERSHIP_KNOWN",
]);
registerEnumType(EnrolmentWarningEnum, {
  name: "EnrolmentWarning",
  description:
    "What to look at before deciding (提示): 应先加入派遣单位工会, 会籍归属未明, 已知另有会籍.",
});

@ObjectType("Enrolment", { description: "One person's application to join the union (入会申请)." })
export class EnrolmentType {
  row!: EnrolmentRow;
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => EnrolmentStateEnum, { description: "Where it stands." }) state!: EnrolmentState;
  @Field(() => EnrolmentChannelEnum, { description: "How it came." }) channel!: EnrolmentChannel;
  @Field(() => String, {
    nullable: true,
    description: "Why the applicant wishes to join (申请理由).",
  })
  statement!: string | null;
  @Field(() => HomeUnionEnum, { description: "Whose union the applicant belongs to." })
  homeUnion!: HomeUnion;
  @Field(() => String, {
    nullable: true,
    description: "Another union that the applicant is known to be a member of (其他会籍).",
  })
  otherUnion!: string | null;
  @Field(() => LocalDateScalar, { description: "The day of the application." }) appliedOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of the decision; membership begins on that of approval.",
  })
  decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: "The document of the decision (文件)." })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "Who decided (决定机构)." }) decidedBy!:
    | string
    | null;
  @Field(() => [EnrolmentWarningEnum], { description: "What to look at before deciding." })
  warnings!: EnrolmentWarning[];

  static of(row: EnrolmentRow): EnrolmentType {
    const warnings = enrolmentWarnings(row);
    return Object.assign(new EnrolmentType(), { ...row, warnings, row });
  }
}
export const EnrolmentConnection = connectionType("Enrolment", EnrolmentType);

@InputType({ description: "Which applications (筛选)." })
export class EnrolmentFilterInput {
  @Field(() => [EnrolmentStateEnum], { nullable: true, description: "Only these states." })
  states!: EnrolmentState[] | null | undefined;
  @Field(() => ID, { nullable: true, description: "Only this campus (院区)." })
  campusId!: string | null | undefined;
}

@InputType({ description: "An application to join (入会申请)." })
export class ApplyToJoinInput {
  @Field(() => ID, {
    nullable: true,
    description: "Who applies; the person behind the account where absent.",
  })
  memberId!: string | null | undefined;
  @Field(() => EnrolmentChannelEnum, {
    nullable: true,
    description: "How it came; online by the person himself, on paper otherwise.",
  })
  channel!: EnrolmentChannel | null | undefined;
  @Field(() => String, { nullable: true, description: "Why, in up to 500 characters." })
  statement!: string | null | undefined;
  @Field(() => HomeUnionEnum, {
    nullable: true,
    description: "Whose union the applicant belongs to; for the dispatched: ask.",
  })
  homeUnion!: HomeUnion | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "Another union that the applicant is a member of, if any.",
  })
  otherUnion!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day on the paper; today." })
  appliedOn!: string | null | undefined;
  @Field(() => Boolean, {
    nullable: true,
    description: "Keep it as a draft of one's own, to be submitted later.",
  })
  asDraft!: boolean | null | undefined;
}

@InputType({ description: "What was decided by (决定依据)." })
export class EnrolmentDecisionInput {
  @Field(() => String, { description: "The document (文件), up to 100 characters." })
  document!: string;
  @Field(() => String, { description: "Who decided (决定机构), up to 60 characters." })
  decidedBy!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "On which day; today." })
  decidedOn!: string | null | undefined;
}

@InputType({ description: "A step of an application to join (办理入会申请)." })
export class TakeEnrolmentStepInput {
  @Field(() => ID, { description: "The application." }) id!: string;
  @Field(() => EnrolmentStepEnum, { description: "The step." }) step!: EnrolmentStep;
  @Field(() => String, { nullable: true, description: "Opinion or reason (意见或理由)." })
  opinion!: string | null | undefined;
  @Field(() => EnrolmentDecisionInput, {
    nullable: true,
    description: "What it was decided by; for approve and reject.",
  })
  decision!: EnrolmentDecisionInput | null | undefined;
}

export { EnrolmentStepEnum };
export const EnrolmentResult = resultOf(
  "EnrolmentResult",
  EnrolmentType,
  "The application as it now stands, or why not.",
);
