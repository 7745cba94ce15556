import { persons } from "@union/deadlines";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { batchSize } from "@union/messages";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import type { PolicyOverrideRepository } from "../policy/index.js";
import type { EnrolmentCampaign } from "./campaign.js";
import type { CampaignRepository } from "./campaign.repository.js";
import { campaignStages } from "./campaign.stages.js";

export type CampaignUnknown = { readonly kind: "CampaignUnknown" };
export type NobodyToInvite = { readonly kind: "NobodyToInvite" };
export type InvitationLimitWrong = { readonly kind: "InvitationLimitWrong"; readonly max: number };
export type MoveCampaignRefusal =
  | CampaignUnknown
  | InvitationLimitWrong
  | NobodyToInvite
  | StepRefusal;
export type InviteToJoinInput = {
  readonly id: string;
  /** How many at most; a batch has no more than 500. */
  readonly limit: number | null;
};

type Needs = {
  readonly campaigns: CampaignRepository;
  readonly policies: Pick<PolicyOverrideRepository, "all">;
  readonly steps: Steps;
  readonly today: LocalDate;
};
type Step = keyof typeof campaignStages.steps;

/** Invites the next batch of the coverage gap, first whom policy puts first; each person once in a campaign (ORG-06). */
export const inviteToJoin =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, limit: wanted }: InviteToJoinInput,
  ): Promise<Result<{ id: string }, MoveCampaignRefusal>> => {
    const { campaigns, policies, today } = needs;
    const campaign = await campaigns.find(actor, id);
    if (!campaign || !isIn(actor, campaign)) return err({ kind: "CampaignUnknown" });
    const taken = takeOn(campaign, actor, "invite");
    if (!taken.ok) return taken;
    if (wanted !== null && wanted < 1) return err({ kind: "InvitationLimitWrong", max: batchSize });
    const moment = { campusId: campaign.campusId, on: today };
    const overrides = await policies.all(actor.unionId);
    const order = resolvePolicy("enrolment.invitationOrder", moment, overrides).value;
    const limit = Math.min(wanted ?? batchSize, batchSize);
    const invited = await campaigns.invite(campaign, { on: today, order, limit });
    if (invited.length === 0) return err({ kind: "NobodyToInvite" });
    await remember(needs, actor, campaign, "invite", { invited, policy: { order } });
    return ok({ id });
  };

/** Ends a campaign: it invites nobody any more. */
export const closeCampaign =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id }: { readonly id: string },
  ): Promise<Result<{ id: string }, MoveCampaignRefusal>> => {
    const campaign = await needs.campaigns.find(actor, id);
    if (!campaign || !isIn(actor, campaign)) return err({ kind: "CampaignUnknown" });
    const taken = takeOn(campaign, actor, "close");
    if (!taken.ok) return taken;
    campaign.state = taken.value.to;
    await needs.campaigns.save(campaign);
    await remember(needs, actor, campaign, "close", { invited: [], policy: {} });
    return ok({ id });
  };

const isIn = (actor: Actor, { campusId }: EnrolmentCampaign): boolean => {
  const scope = scopeOf(actor, "campaigns.write");
  return scope !== null && covers(scope, campusId);
};

const takeOn = ({ state, campusId }: EnrolmentCampaign, actor: Actor, step: Step) => {
  const matter = { state, campusId, departmentId: null, owners: [], taken: [] };
  return takeStep(campaignStages, matter, actor, { step, opinion: null });
};

const remember = (
  { steps }: Needs,
  actor: Actor,
  { unionId, id, name, campusId }: EnrolmentCampaign,
  step: Step,
  { invited, policy }: { invited: readonly string[]; policy: Readonly<Record<string, unknown>> },
): Promise<void> =>
  steps.pass(campaignStages, actor, {
    ...{ unionId, subject: id, subjectName: name, campusId, step, policy, opinion: null },
    ...{ from: "OPEN", to: campaignStages.steps[step].to },
    parties: { INVITED: persons(...invited) },
  });
