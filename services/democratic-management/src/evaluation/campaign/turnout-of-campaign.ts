import type { Sentence } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { turnoutWorking } from "../vote.js";
import type { Campaign } from "./campaign.js";

/** EV-R5 whether enough took part, by the policy of the day of the vote; null before it. */
export function turnoutOfCampaign(
  { votedOn, campusId, groups }: Campaign,
  overrides: readonly PolicyOverride[],
): Sentence | null {
  if (votedOn === null) return null;
  const moment = { campusId, on: votedOn };
  return turnoutWorking(resolvePolicy("evaluation.turnout", moment, overrides).value, groups);
}
