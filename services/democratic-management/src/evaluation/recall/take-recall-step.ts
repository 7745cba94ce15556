import { type Actor, err, ok, type Result, reaches } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import {
  type AskedDecision,
  type DecisionDayUnfit,
  type DecisionMissing,
  decisionOf,
} from "../campaign/decision.js";
import type { SignaturesTooFew, SignaturesUnfit } from "./propose-recall.js";
import { type PlainRecallStep, recallStages } from "./recall.stages.js";
import {
  aboutRecall,
  lastDayOf,
  matterOfRecall,
  type RecallNeeds,
  type RecallUnknown,
  seesRecalls,
} from "./recall-needs.js";
import { requestWorking } from "./recall-vote.js";

export type TakeRecallStepInput = AskedDecision & {
  readonly id: string;
  readonly step: PlainRecallStep;
  readonly opinion: string | null;
  /** To verify a proposal of members: how many signatures stand. */
  readonly verified: number | null;
};
export type TakeRecallStepRefusal =
  | RecallUnknown
  | StepRefusal
  | SignaturesTooFew
  | SignaturesUnfit
  | DecisionMissing
  | DecisionDayUnfit;

/** Takes a recall one step on: whoever verifies counts the signatures again; the upper union is heard by a document of a day. */
export const takeRecallStep =
  ({ recalls, directory, steps, today }: RecallNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion, verified, ...asked }: TakeRecallStepInput,
  ): Promise<Result<{ id: string }, TakeRecallStepRefusal>> => {
    const { unionId } = actor;
    const found = await recalls.hold(unionId, id);
    if (!found || !seesRecalls(actor, "recalls.write")) return err({ kind: "RecallUnknown" });
    const before = await steps.taken(unionId, recallStages.kind, id);
    const matter = { ...matterOfRecall(found), taken: before };
    const taken = takeStep(recallStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    const decisions = [...found.decisions];
    let standing = found.verified;
    if (step === "verify" && found.proposedBy === "MEMBERS") {
      const { members, proposedOn, signatures } = found;
      standing = verified ?? 0;
      const most = signatures ?? members;
      if (standing < 0 || standing > most) return err({ kind: "SignaturesUnfit", members: most });
      const overrides = await directory.policyOverrides(unionId);
      const moment = { campusId: null, on: proposedOn };
      const share = resolvePolicy("memberCongress.extraordinaryRequest", moment, overrides).value;
      const working = requestWorking(share, standing, members);
      if (!reaches(share, standing, members)) return err({ kind: "SignaturesTooFew", working });
    }
    if (step === "consult" || step === "convene") {
      const decision = decisionOf(asked, lastDayOf(found), today);
      if (!decision.ok) return decision;
      decisions.push({ step, ...decision.value });
    }
    await recalls.save({ ...found, decisions, verified: standing, state: taken.value.to });
    await steps.pass(recallStages, actor, { ...aboutRecall(found), step, ...taken.value });
    return ok({ id });
  };
