import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { campaignMigrations } from "./campaign.migrations.js";
import { CampaignResolver } from "./campaign.resolver.js";
import { campaignStages } from "./campaign.stages.js";

/** 入会动员 — campaigns that invite the staff who are no members. */
export const campaign: Capability = {
  migrations: campaignMigrations,
  resolvers: [CampaignResolver],
  permissions: {
    "Query.enrolmentCampaign": granted("campaigns.write"),
    "Query.enrolmentCampaigns": granted("campaigns.write"),
    "Query.myInvitations": signedIn,
    "Mutation.openEnrolmentCampaign": granted("campaigns.write"),
    "Mutation.inviteToJoin": granted("campaigns.write"),
    "Mutation.closeEnrolmentCampaign": granted("campaigns.write"),
    "Mutation.declineInvitation": signedIn,
  },
  stages: [campaignStages],
};
