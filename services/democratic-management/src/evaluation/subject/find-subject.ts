import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import type { Campaign } from "../campaign/campaign.js";
import { campaignStages } from "../campaign/campaign.stages.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "./add-subjects.js";
import type { Subject } from "./subject.js";

/** The campaign stands where this cannot be done; a row of the register has none. */
export type NotAtThisStage = {
  readonly kind: "NotAtThisStage";
  readonly state: { readonly zh: string; readonly en: string };
};
export type FoundSubject = { readonly subject: Subject; readonly campaign: Campaign };

const ofRegister = { zh: "台账登记", en: "a row of the register" };

/** Whether the actor writes evaluations where something belongs. */
export function keepsPlace(
  actor: Actor,
  { campusId, departmentId }: Pick<Subject, "campusId" | "departmentId">,
): boolean {
  const scope = scopeOf(actor, "evaluations.write");
  return scope !== null && covers(scope, campusId, departmentId);
}

/** A subject within the actor's reach, or himself, of a campaign in one of some states; the campaign is held until the transaction ends. */
export async function findSubject(
  { campaigns, subjects }: Pick<EvaluationNeeds, "campaigns" | "subjects">,
  actor: Actor,
  id: string,
  { states, isOwnToo }: { states: readonly Campaign["state"][]; isOwnToo: boolean },
): Promise<Result<FoundSubject, SubjectUnknown | NotAtThisStage>> {
  const { unionId } = actor;
  const first = await subjects.find(unionId, id);
  const isOwn = first !== null && actor.memberId !== null && first.memberId === actor.memberId;
  if (!first || !((isOwnToo && isOwn) || keepsPlace(actor, first)))
    return err({ kind: "SubjectUnknown" });
  if (first.campaignId === null) return err({ kind: "NotAtThisStage", state: ofRegister });
  const campaign = await campaigns.hold(unionId, first.campaignId);
  const subject = await subjects.find(unionId, id);
  if (!campaign || !subject) return err({ kind: "SubjectUnknown" });
  return states.includes(campaign.state)
    ? ok({ subject, campaign })
    : err({ kind: "NotAtThisStage", state: campaignStages.states[campaign.state] });
}
