import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { MemberType } from "../member/index.js";
import { causeNames, type RetentionCause } from "./retention-cause.js";

const causes = Object.keys(causeNames) as RetentionCause[];
const RetentionCauseEnum = Object.fromEntries(causes.map((cause) => [cause, cause]));
registerEnumType(RetentionCauseEnum, {
  name: "RetentionCause",
  description:
    "Why a membership is kept (保留会籍原因): 退休, 提前退休, 失业, 服兵役, 单位关闭; 内退 is refused.",
});
const WomenTrackEnum = { WOMEN_55: "WOMEN_55", WOMEN_50: "WOMEN_50" } as const;
registerEnumType(WomenTrackEnum, {
  name: "WomenRetirementTrack",
  description: "By which age a woman retires (女职工退休年龄档): 55 or 50, before the delay.",
});

@InputType({ description: "A decision on a membership (会籍决定)." })
export class MembershipDecisionInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "From which day; today where absent.",
  })
  effectiveOn!: string | null;
  @Field(() => String, { description: "The document behind it (文件)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => String, {
    nullable: true,
    description: "Why it reaches back into a year that is over (追溯理由); the chair's alone.",
  })
  backdatedBecause!: string | null;
}

@InputType({ description: "A membership to keep (保留会籍)." })
export class RetainMembershipInput extends MembershipDecisionInput {
  @Field(() => RetentionCauseEnum, { description: "Why." }) cause!: RetentionCause;
}

@InputType({ description: "A fact recorded wrongly (更正会籍登记)." })
export class ReverseMembershipFactInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => LocalDateScalar, {
    description: "The day of the latest fact, which is the wrong one.",
  })
  effectiveOn!: string;
  @Field(() => String, { description: "What is wrong about it." }) reason!: string;
  @Field(() => String, { description: "The document behind the correction (文件)." })
  document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
}

@ObjectType("MembershipRights", { description: "What a membership gives and asks (会员权利义务)." })
export class MembershipRightsType {
  @Field(() => Boolean, { description: "Pays dues (缴纳会费)." }) paysDues!: boolean;
  @Field(() => Boolean, {
    description: "Votes and stands for election (选举权、被选举权、表决权).",
  })
  votes!: boolean;
  @Field(() => Boolean, { description: "Counts as a member of this union." }) counts!: boolean;
}

export const MembershipDecisionResult = resultOf(
  "MembershipDecisionResult",
  MemberType,
  "The person as it now stands, or why not.",
);
export { WomenTrackEnum };
