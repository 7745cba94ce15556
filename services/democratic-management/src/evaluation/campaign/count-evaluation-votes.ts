import { type Actor, err, type LocalDate, localDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { Subject } from "../subject/subject.js";
import {
  checkVote,
  hasTurnout,
  type SubjectTally,
  turnoutWorking,
  type VoterGroup,
  type VoteUnfit,
} from "../vote.js";
import { type Campaign, type CampaignGroup, nameOfCampaign } from "./campaign.js";
import { campaignStages } from "./campaign.stages.js";
import { matterOfCampaign } from "./campaign-matter.js";
import { partiesOf } from "./campaign-parties.js";
import { type CampaignUnknown, findCampaign } from "./find-campaign.js";

export type VoteDayUnfit = {
  readonly kind: "VoteDayUnfit";
  readonly from: LocalDate;
  readonly today: LocalDate;
};
/** Each group of the campaign is counted once, and each subject once by every group. */
export type CountsIncomplete = { readonly kind: "CountsIncomplete"; readonly expected: number };
export type CountEvaluationVotesInput = {
  readonly id: string;
  readonly votedOn: LocalDate;
  readonly groups: readonly {
    readonly group: VoterGroup;
    readonly issued: number;
    readonly collected: number;
  }[];
  readonly counts: readonly SubjectTally[];
};
export type CountEvaluationVotesRefusal =
  | CampaignUnknown
  | StepRefusal
  | VoteDayUnfit
  | CountsIncomplete
  | VoteUnfit;

/** Records the counts of a vote on paper. A void one (EV-R5, EL-R7) is kept as a step, counts for nobody and is held again. */
export const countEvaluationVotes =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, votedOn, groups, counts }: CountEvaluationVotesInput,
  ): Promise<Result<{ id: string }, CountEvaluationVotesRefusal>> => {
    const { campaigns, subjects, directory, steps, today } = needs;
    const { unionId } = actor;
    const found = await findCampaign(needs, actor, id);
    if (!found.ok) return found;
    const { campaign, all } = found.value;
    const owners = all.map(({ memberId }) => memberId);
    const matter = matterOfCampaign(campaign, owners, []);
    const may = takeStep(campaignStages, matter, actor, { step: "count", opinion: null });
    if (!may.ok) return may;
    const from = earliestVote(campaign, all);
    if (votedOn > today || votedOn < from) return err({ kind: "VoteDayUnfit", from, today });
    const voted = campaign.groups.flatMap((group): CampaignGroup[] => {
      const asked = groups.filter((one) => one.group === group.group);
      return asked.length === 1 ? [{ ...group, ...asked[0] }] : [];
    });
    if (voted.length !== campaign.groups.length || groups.length !== voted.length)
      return err({ kind: "CountsIncomplete", expected: campaign.groups.length * all.length });
    const overrides = await directory.policyOverrides(unionId);
    const moment = { campusId: campaign.campusId, on: votedOn };
    const turnout = resolvePolicy("evaluation.turnout", moment, overrides).value;
    const least = resolvePolicy("evaluation.suppressBelow", moment, overrides).value;
    const checked = checkVote(campaign.scale, voted, counts);
    if (!checked.ok) return checked;
    const fault = checked.value ?? (hasTurnout(turnout, voted) ? null : "TURNOUT");
    if (fault === null && !isComplete(campaign, all, counts))
      return err({ kind: "CountsIncomplete", expected: campaign.groups.length * all.length });
    const step = fault === null ? ("count" as const) : ("repeatVote" as const);
    const { to } = campaignStages.steps[step];
    if (fault === null) {
      await subjects.count(
        unionId,
        counts.map((one) => ({ ...one, weight: weightOf(campaign, one.group) })),
      );
      await subjects.evaluated(unionId, id, { on: votedOn, least });
      await campaigns.save({ ...campaign, groups: voted, votedOn, state: to });
    } else await campaigns.save({ ...campaign, round: campaign.round + 1 });
    await steps.pass(campaignStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfCampaign(campaign).zh, step },
      ...{ from: campaign.state, to, campusId: campaign.campusId },
      opinion: fault === null ? null : faultSentence(fault, turnoutWorking(turnout, voted).zh),
      parties: partiesOf(campaign, owners),
      policy: { "evaluation.turnout": turnout, "evaluation.suppressBelow": least, groups: voted },
    });
    return ok({ id });
  };

/** EV-R2 the vote comes after the approval and after the last report. */
const earliestVote = ({ year, decisions }: Campaign, all: readonly Subject[]): LocalDate =>
  [
    ...decisions.map(({ decidedOn }) => decidedOn),
    ...all.map(({ reportedOn }) => reportedOn),
  ].reduce(
    (last: LocalDate, day) => (day !== null && day > last ? day : last),
    localDate(`${year}-01-01`),
  );

const faultSentence = (fault: "COLLECTED_OVER_ISSUED" | "TURNOUT", working: string): string =>
  fault === "TURNOUT" ? working : "收回票数多于发出票数，投票无效，须重新投票。";

const weightOf = ({ groups }: Campaign, group: VoterGroup): number | null =>
  groups.find((one) => one.group === group)?.weight ?? null;

/** Whether every subject has one count of every group, and nothing else is counted. */
function isComplete(
  { groups }: Campaign,
  all: readonly Subject[],
  counts: readonly SubjectTally[],
): boolean {
  const wanted = all.flatMap(({ id }) => groups.map(({ group }) => `${id}/${group}`));
  const given = new Set(counts.map(({ subjectId, group }) => `${subjectId}/${group}`));
  return (
    given.size === counts.length &&
    counts.length === wanted.length &&
    wanted.every((one) => given.has(one))
  );
}
