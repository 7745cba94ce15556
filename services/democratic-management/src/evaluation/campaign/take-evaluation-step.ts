import { type Actor, err, type LocalDate, localDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import { rectifiersAmong } from "../rectification/rectifiers-among.js";
import { isReported, type Subject } from "../subject/subject.js";
import { type Campaign, nameOfCampaign } from "./campaign.js";
import { campaignStages, type PlainCampaignStep } from "./campaign.stages.js";
import { matterOfCampaign } from "./campaign-matter.js";
import { partiesOf, votersOf } from "./campaign-parties.js";
import {
  type AskedDecision,
  type DecisionDayUnfit,
  type DecisionMissing,
  decisionOf,
} from "./decision.js";
import { electorateOf } from "./electorate-of.js";
import { type CampaignUnknown, findCampaign } from "./find-campaign.js";
import { tellRegister } from "./tell-register.js";

export type SubjectsMissing = { readonly kind: "SubjectsMissing" };
export type ReportsMissing = { readonly kind: "ReportsMissing"; readonly missing: number };
export type TalksMissing = { readonly kind: "TalksMissing"; readonly missing: number };
export type RectificationsMissing = {
  readonly kind: "RectificationsMissing";
  readonly missing: number;
};
export type RectificationsOpen = { readonly kind: "RectificationsOpen"; readonly open: number };
export type TakeEvaluationStepInput = AskedDecision & {
  readonly id: string;
  readonly step: PlainCampaignStep;
  readonly opinion: string | null;
};
type Unready =
  | SubjectsMissing
  | ReportsMissing
  | TalksMissing
  | RectificationsMissing
  | RectificationsOpen;
export type TakeEvaluationStepRefusal =
  | CampaignUnknown
  | StepRefusal
  | DecisionMissing
  | DecisionDayUnfit
  | Unready;

/** Takes a campaign one step on, once what the step stands on is there (EV-R2, EV-R8). */
export const takeEvaluationStep =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion, ...asked }: TakeEvaluationStepInput,
  ): Promise<Result<{ id: string }, TakeEvaluationStepRefusal>> => {
    const { campaigns, subjects, steps, today } = needs;
    const { unionId } = actor;
    const found = await findCampaign(needs, actor, id);
    if (!found.ok) return found;
    const { campaign, all } = found.value;
    const owners = all.map(({ memberId }) => memberId);
    const before = await steps.taken(unionId, campaignStages.kind, id);
    const matter = matterOfCampaign(campaign, owners, before);
    const taken = takeStep(campaignStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    const unready = await whyNot(needs, campaign, all, step);
    if (unready) return err(unready);
    const decisions = [...campaign.decisions];
    if (step === "approve" || step === "confirm") {
      const decision = decisionOf(asked, firstDayOf(campaign, step), today);
      if (!decision.ok) return decision;
      decisions.push({ step, ...decision.value });
    }
    const groups = step === "beginVote" ? await electorateOf(needs, campaign) : campaign.groups;
    await campaigns.save({ ...campaign, groups, decisions, state: taken.value.to });
    if (step === "confirm") await subjects.notified(unionId, id, today);
    if (step === "feedBack") await tellRegister(needs, actor, campaign, all);
    await steps.pass(campaignStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfCampaign(campaign).zh, step, ...taken.value },
      campusId: campaign.campusId,
      parties: partiesOf(campaign, owners, {
        ...(step === "beginVote" && { voters: await votersOf(needs, campaign) }),
        ...(step === "rectify" && {
          rectifiers: (await rectifiersAmong(needs, campaign, all)).given,
        }),
      }),
    });
    return ok({ id });
  };

/** The first day on which a step may have been decided: a result is confirmed after its vote, a year's plan approved in the year before at most. */
const firstDayOf = ({ year, votedOn }: Campaign, step: "approve" | "confirm"): LocalDate =>
  (step === "confirm" ? votedOn : null) ?? localDate(`${year - 1}-01-01`);

/** What a step still waits for; null where nothing is missing. */
async function whyNot(
  needs: EvaluationNeeds,
  campaign: Campaign,
  all: readonly Subject[],
  step: PlainCampaignStep,
): Promise<Unready | null> {
  if (step === "approve") return all.length === 0 ? { kind: "SubjectsMissing" } : null;
  if (step === "collectReports" || step === "beginVote") {
    const missing = all.filter((subject) => !isReported(subject)).length;
    return missing > 0 ? { kind: "ReportsMissing", missing } : null;
  }
  if (step === "feedBack" || step === "close") {
    const missing = all.filter(({ talkedOn }) => talkedOn === null).length;
    if (missing > 0) return { kind: "TalksMissing", missing };
  }
  if (step === "rectify" || step === "close") {
    const { given, lacking, open } = await rectifiersAmong(needs, campaign, all);
    const none = step === "rectify" && given.length === 0 ? Math.max(lacking, 1) : lacking;
    if (none > 0) return { kind: "RectificationsMissing", missing: none };
    if (step === "close" && open > 0) return { kind: "RectificationsOpen", open };
  }
  return null;
}
