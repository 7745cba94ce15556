import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { OrganisationRepository } from "../organisation/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { CampaignRepository } from "./campaign.repository.js";
import { declineInvitation } from "./decline-invitation.js";
import { closeCampaign, inviteToJoin } from "./move-campaign.js";
import { openCampaign } from "./open-campaign.js";

/** What moves campaigns for joining. */
export const campaignCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => {
  const needs = ({ tx, outbox }: Unit) => ({
    campaigns: new CampaignRepository(tx),
    organisation: new OrganisationRepository(tx),
    policies: new PolicyOverrideRepository(tx),
    steps: new Steps(tx, outbox, clock),
    today: dayOf(clock()),
  });
  return {
    openEnrolmentCampaign: command(db, "openEnrolmentCampaign", (unit) =>
      openCampaign(needs(unit)),
    ),
    inviteToJoin: command(db, "inviteToJoin", (unit) => inviteToJoin(needs(unit))),
    closeEnrolmentCampaign: command(db, "closeEnrolmentCampaign", (unit) =>
      closeCampaign(needs(unit)),
    ),
    declineInvitation: command(db, "declineInvitation", (unit) => declineInvitation(needs(unit))),
  };
};
