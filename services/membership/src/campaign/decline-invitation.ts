import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { CampaignRepository } from "./campaign.repository.js";

export type InvitationUnknown = { readonly kind: "InvitationUnknown" };

/** An invited person declines; joining is voluntary (MEM-R1), and this campaign asks him no more. */
export const declineInvitation =
  ({ campaigns, today }: { campaigns: CampaignRepository; today: LocalDate }) =>
  async (
    { unionId, memberId }: Actor,
    { campaignId }: { readonly campaignId: string },
  ): Promise<Result<{ id: string }, InvitationUnknown>> =>
    memberId !== null && (await campaigns.decline(unionId, campaignId, memberId, today))
      ? ok({ id: campaignId })
      : err({ kind: "InvitationUnknown" });
