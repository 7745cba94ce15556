import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { type EmploymentType, EmploymentTypeEnum } from "../member/index.js";
import type { CampaignState } from "./campaign.js";
import type { CampaignRow, InvitationRow } from "./campaign.reader.js";

const CampaignStateEnum: Record<CampaignState, CampaignState> = { OPEN: "OPEN", CLOSED: "CLOSED" };
registerEnumType(CampaignStateEnum, {
  name: "EnrolmentCampaignState",
  description: "Whether a campaign still invites (动员状态): 进行中, 已结束.",
});

@ObjectType("EnrolmentCampaign", {
  description:
    "A call on staff who are no members to join, with its progress in persons (入会动员).",
})
export class EnrolmentCampaignType {
  campusId!: string | null;
  departmentId!: string | null;
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => CampaignStateEnum, { description: "Whether it still invites." })
  state!: CampaignState;
  @Field(() => LocalDateScalar, { description: "When it was opened." }) openedOn!: string;
  @Field(() => EmploymentTypeEnum, {
    nullable: true,
    description: "Only staff employed like this.",
  })
  employmentType!: EmploymentType | null;
  @Field(() => String, { nullable: true, description: "Only this post category (岗位类别)." })
  category!: string | null;
  @Field(() => Int, { description: "Who was invited (已邀请)." }) invited!: number;
  @Field(() => Int, { description: "Of them, who applied since (已申请)." }) applied!: number;
  @Field(() => Int, { description: "Of them, who joined since (已入会)." }) joined!: number;
  @Field(() => Int, { description: "Of them, who declined (已谢绝)." }) declined!: number;

  static of(row: CampaignRow): EnrolmentCampaignType {
    return Object.assign(new EnrolmentCampaignType(), row);
  }
}
export const EnrolmentCampaignConnection = connectionType(
  "EnrolmentCampaign",
  EnrolmentCampaignType,
);

@ObjectType("EnrolmentInvitation", { description: "An invitation to join (入会邀请)." })
export class EnrolmentInvitationType {
  @Field(() => ID, { description: "The campaign that invites." }) campaignId!: string;
  @Field(() => String, { description: "The campaign's name." }) name!: string;
  @Field(() => CampaignStateEnum, { description: "Whether the campaign is still under way." })
  state!: CampaignState;
  @Field(() => LocalDateScalar, { description: "When it came." }) invitedOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was declined, if it was." })
  declinedOn!: string | null;

  static of(row: InvitationRow): EnrolmentInvitationType {
    return Object.assign(new EnrolmentInvitationType(), row);
  }
}

@InputType({ description: "A campaign for joining, and whom it means (入会动员)." })
export class OpenEnrolmentCampaignInput {
  @Field(() => String, { description: "Its name, up to 100 characters." }) name!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Only this campus; the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "Only this department (科室)." })
  departmentId!: string | null | undefined;
  @Field(() => EmploymentTypeEnum, {
    nullable: true,
    description: "Only staff employed like this.",
  })
  employmentType!: EmploymentType | null | undefined;
  @Field(() => String, { nullable: true, description: "Only this post category, e.g. 护士." })
  category!: string | null | undefined;
}

export const EnrolmentCampaignResult = resultOf(
  "EnrolmentCampaignResult",
  EnrolmentCampaignType,
  "The campaign as it now stands, or why not.",
);
export const EnrolmentInvitationResult = resultOf(
  "EnrolmentInvitationResult",
  EnrolmentInvitationType,
  "The invitation as it now stands, or why not.",
);
