import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { Scale } from "../grade.js";
import type { GradeWeights } from "../score.js";
import {
  type AskedGroup,
  type Campaign,
  type CampaignKind,
  type CampaignUnfit,
  checkCampaign,
  nameOfCampaign,
} from "./campaign.js";
import { campaignStages } from "./campaign.stages.js";
import { may } from "./campaign-matter.js";
import { partiesOf } from "./campaign-parties.js";

export type CampaignPlaceUnknown = { readonly kind: "CampaignPlaceUnknown" };
export type OpenEvaluationInput = {
  readonly year: number;
  readonly kind: CampaignKind;
  /** Null is the whole union. */
  readonly campusId: string | null;
  readonly scale: Scale;
  readonly groups: readonly AskedGroup[];
  /** Null takes those of policy. */
  readonly gradeWeights: GradeWeights | null;
};

/** Opens the draft of a year's evaluation over a place within the actor's reach (EV-R1, EV-R3, EV-R4). */
export const openEvaluation =
  ({ campaigns, directory, steps, today }: EvaluationNeeds) =>
  async (
    actor: Actor,
    { year, kind, campusId, scale, ...asked }: OpenEvaluationInput,
  ): Promise<Result<{ id: string }, CampaignPlaceUnknown | CampaignUnfit>> => {
    const { unionId } = actor;
    const isThere = campusId === null || (await directory.hasCampus(unionId, campusId));
    if (!isThere || !may(actor, "evaluations.write", campusId))
      return err({ kind: "CampaignPlaceUnknown" });
    const overrides = await directory.policyOverrides(unionId);
    const moment = { campusId, on: today };
    const gradeWeights =
      asked.gradeWeights ?? resolvePolicy("evaluation.gradeWeights", moment, overrides).value;
    const groups = checkCampaign(year, asked.groups, gradeWeights, today);
    if (!groups.ok) return groups;
    const campaign: Campaign = {
      ...{ id: newId(), unionId, year, kind, campusId, scale, gradeWeights, groups: groups.value },
      ...{ round: 1, votedOn: null, decisions: [], state: "DRAFT", version: 1 },
    };
    await campaigns.add(campaign);
    await steps.pass(campaignStages, actor, {
      ...{ unionId, subject: campaign.id, subjectName: nameOfCampaign(campaign).zh, campusId },
      ...{ step: "open", from: "NONE", to: "DRAFT", opinion: null, isFirst: true },
      ...{ parties: partiesOf(campaign, []), policy: { gradeWeights } },
    });
    return ok({ id: campaign.id });
  };
