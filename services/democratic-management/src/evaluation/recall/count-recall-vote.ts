import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { recallStages } from "./recall.stages.js";
import {
  aboutRecall,
  lastDayOf,
  matterOfRecall,
  type RecallNeeds,
  type RecallUnknown,
  seesRecalls,
} from "./recall-needs.js";
import {
  checkRecallVote,
  isRecalled,
  type RecallVote,
  type RecallVoteUnfit,
  type RecallVoteVoid,
} from "./recall-vote.js";

export type RecallVoteDayUnfit = { readonly kind: "RecallVoteDayUnfit"; readonly from: LocalDate };
export type CountRecallVoteInput = Omit<RecallVote, "basis" | "entitled"> & { readonly id: string };
export type CountRecallVoteRefusal =
  | RecallUnknown
  | StepRefusal
  | RecallVoteDayUnfit
  | RecallVoteUnfit
  | RecallVoteVoid;

/**
 * ORG-R18 records the congress's vote; whether it recalls is worked out of all delegates of the member congress on that day, or of all
 * members where none sits. The seat itself ends where seats are kept.
 */
export const countRecallVote =
  ({ recalls, directory, mandates, steps, today }: RecallNeeds) =>
  async (
    actor: Actor,
    { id, ...counts }: CountRecallVoteInput,
  ): Promise<Result<{ id: string }, CountRecallVoteRefusal>> => {
    const { unionId } = actor;
    const { votedOn } = counts;
    const found = await recalls.hold(unionId, id);
    if (!found || !seesRecalls(actor, "recalls.write")) return err({ kind: "RecallUnknown" });
    const before = await steps.taken(unionId, recallStages.kind, id);
    const matter = { ...matterOfRecall(found), taken: before };
    const may = takeStep(recallStages, matter, actor, { step: "keep", opinion: null });
    if (!may.ok) return may;
    const from = lastDayOf(found);
    if (votedOn < from || votedOn > today) return err({ kind: "RecallVoteDayUnfit", from });
    const congress = await mandates.congressOn(unionId, "MEMBER", votedOn);
    const entitled = congress
      ? await mandates.formalDelegates(unionId, congress.id, votedOn)
      : await recalls.activeMembers(unionId);
    const basis = congress ? ("DELEGATES" as const) : ("MEMBERS" as const);
    const vote = checkRecallVote({ ...counts, basis, entitled });
    if (!vote.ok) return vote;
    const overrides = await directory.policyOverrides(unionId);
    const moment = { campusId: null, on: votedOn };
    const share = resolvePolicy("officer.recall", moment, overrides).value;
    const step = isRecalled(share, vote.value) ? ("recall" as const) : ("keep" as const);
    const { to } = recallStages.steps[step];
    await recalls.save({ ...found, vote: vote.value, state: to });
    await steps.pass(recallStages, actor, {
      ...{ ...aboutRecall(found), step, from: found.state, to, opinion: null },
      policy: { "officer.recall": share, ...vote.value },
    });
    return ok({ id });
  };
