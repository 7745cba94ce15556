import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.js";
import { CampusType, DepartmentType } from "../organisation/index.js";
import { CampaignReader } from "./campaign.reader.js";
import { campaignRefusals } from "./campaign.refusals.js";
import {
  EnrolmentCampaignConnection,
  EnrolmentCampaignResult,
  EnrolmentCampaignType,
  EnrolmentInvitationResult,
  EnrolmentInvitationType,
  OpenEnrolmentCampaignInput,
} from "./campaign.type.js";

@Resolver(() => EnrolmentCampaignType)
export class CampaignResolver {
  @Query(() => EnrolmentCampaignType, {
    nullable: true,
    description: "A campaign for joining, within the reader's scope (入会动员).",
  })
  async enrolmentCampaign(
    @Arg("id", () => ID, { description: "The campaign." }) id: string,
    @Ctx() context: Context,
  ): Promise<EnrolmentCampaignType | null> {
    const scope = requireScope(context, "campaigns.write");
    const row = await new CampaignReader(context.sql).find(scope, id);
    return row && EnrolmentCampaignType.of(row);
  }

  @Query(() => EnrolmentCampaignConnection, {
    nullable: true,
    description: "Campaigns for joining, newest first (入会动员列表).",
  })
  async enrolmentCampaigns(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EnrolmentCampaignType>> {
    const scope = requireScope(context, "campaigns.write");
    const reader = new CampaignReader(context.sql);
    const found = await reader.list(scope, pageOf(page));
    return connectionFrom(found, EnrolmentCampaignType.of, () => reader.count(scope));
  }

  @Query(() => [EnrolmentInvitationType], {
    nullable: true,
    description: "Invitations to join of the person behind the account (我的入会邀请).",
  })
  async myInvitations(@Ctx() context: Context): Promise<EnrolmentInvitationType[]> {
    const { unionId, memberId } = signedInActor(context);
    if (memberId === null) return [];
    const rows = await new CampaignReader(context.sql).invitationsOf(unionId, memberId);
    return rows.map(EnrolmentInvitationType.of);
  }

  @Mutation(() => EnrolmentCampaignResult, {
    description: "Opens a campaign for joining; it invites nobody yet (发起入会动员).",
  })
  async openEnrolmentCampaign(
    @Arg("input", () => OpenEnrolmentCampaignInput, { description: "The campaign." })
    input: OpenEnrolmentCampaignInput,
    @Ctx() context: Context,
  ): Promise<EnrolmentCampaignType | RefusedType> {
    const asked = {
      name: input.name,
      campusId: input.campusId ?? null,
      departmentId: input.departmentId ?? null,
      employmentType: input.employmentType ?? null,
      category: input.category?.trim() || null,
    };
    const { commands } = context;
    return this.answer(
      await commands.openEnrolmentCampaign(signedInActor(context), asked, context),
      context,
    );
  }

  @Mutation(() => EnrolmentCampaignResult, {
    description: "Invites the next staff who are no members, each once in a campaign (邀请入会).",
  })
  async inviteToJoin(
    @Arg("campaignId", () => ID, { description: "The campaign." }) id: string,
    @Arg("limit", () => Int, { nullable: true, description: "How many at most, 1 to 500." })
    limit: number | null,
    @Ctx() context: Context,
  ): Promise<EnrolmentCampaignType | RefusedType> {
    const asked = { id, limit: limit ?? null };
    const { commands } = context;
    return this.answer(
      await commands.inviteToJoin(signedInActor(context), asked, context),
      context,
    );
  }

  @Mutation(() => EnrolmentCampaignResult, {
    description: "Ends a campaign for joining (结束入会动员).",
  })
  async closeEnrolmentCampaign(
    @Arg("campaignId", () => ID, { description: "The campaign." }) id: string,
    @Ctx() context: Context,
  ): Promise<EnrolmentCampaignType | RefusedType> {
    const { commands } = context;
    return this.answer(
      await commands.closeEnrolmentCampaign(signedInActor(context), { id }, context),
      context,
    );
  }

  @Mutation(() => EnrolmentInvitationResult, {
    description: "Declines an invitation of one's own; this campaign asks no more (谢绝邀请).",
  })
  async declineInvitation(
    @Arg("campaignId", () => ID, { description: "The campaign." }) campaignId: string,
    @Ctx() context: Context,
  ): Promise<EnrolmentInvitationType | RefusedType> {
    const actor = signedInActor(context);
    const declined = await context.commands.declineInvitation(actor, { campaignId }, context);
    if (!declined.ok) return refused(campaignRefusals, declined.error, context.locale);
    const own = await this.myInvitations(context);
    return own.find((one) => one.campaignId === campaignId) as EnrolmentInvitationType;
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "Only this campus; null for the whole union (院区).",
  })
  async campus(
    @Root() { campusId }: EnrolmentCampaignType,
    @Ctx() { loaders }: Context,
  ): Promise<CampusType | null> {
    return campusId === null ? null : loaders.campus.load(campusId);
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: "Only this department (科室).",
  })
  async department(
    @Root() { departmentId }: EnrolmentCampaignType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return departmentId === null ? null : loaders.department.load(departmentId);
  }

  private async answer(
    done: Awaited<ReturnType<Context["commands"]["openEnrolmentCampaign" | "inviteToJoin"]>>,
    context: Context,
  ): Promise<EnrolmentCampaignType | RefusedType> {
    return done.ok
      ? ((await this.enrolmentCampaign(done.value.id, context)) as EnrolmentCampaignType)
      : refused(campaignRefusals, done.error, context.locale);
  }
}
