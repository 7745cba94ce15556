import { type Actor, err, ok, type Result } from "@union/kernel";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { Subject } from "../subject/subject.js";
import type { Campaign } from "./campaign.js";
import { seesCampaign } from "./campaign-matter.js";

export type CampaignUnknown = { readonly kind: "CampaignUnknown" };

/** A campaign that the actor sees, with its subjects, held until the transaction ends. */
export async function findCampaign(
  { campaigns, subjects }: Pick<EvaluationNeeds, "campaigns" | "subjects">,
  actor: Actor,
  id: string,
): Promise<Result<{ campaign: Campaign; all: readonly Subject[] }, CampaignUnknown>> {
  const campaign = await campaigns.hold(actor.unionId, id);
  if (!campaign || !seesCampaign(actor, campaign)) return err({ kind: "CampaignUnknown" });
  return ok({ campaign, all: await subjects.ofCampaign(actor.unionId, id) });
}
