import { type Deadlines, holdersOf } from "@union/deadlines";
import { type Actor, err, holders, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { isPlannable } from "../../plannable-day.js";
import { holdsWholly, type ResultOfWholeUnion } from "../whole-hospital.js";
import { type CongressTarget, type TargetTextWrong, targetTexts } from "./congress-target.js";
import type { CongressTargetRepository } from "./congress-target.repository.js";
import { type CongressTargetStep, congressTargetStages } from "./congress-target.stages.js";
import { targetDue } from "./target-due.js";

export type SessionUnknown = { readonly kind: "SessionUnknown" };
export type SessionNotLater = { readonly kind: "SessionNotLater" };
export type TargetDueWrong = { readonly kind: "TargetDueWrong" };
export type TargetTaken = { readonly kind: "TargetTaken" };
export type TargetUnknown = { readonly kind: "TargetUnknown" };
export type TargetRefusal =
  | ResultOfWholeUnion
  | SessionUnknown
  | SessionNotLater
  | TargetDueWrong
  | TargetTaken
  | TargetUnknown
  | TargetTextWrong
  | StepRefusal;
type Done = Promise<Result<{ id: string }, TargetRefusal>>;
type Needs = {
  readonly targets: CongressTargetRepository;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
};
export type SetTargetInput = Pick<
  CongressTarget,
  "sessionId" | "content" | "measure" | "dueOn" | "document" | "decidedBy"
>;
export type AssessTargetInput = {
  readonly id: string;
  readonly isMet: boolean;
  readonly result: string;
  readonly evidence: string;
};
const subjectName = congressTargetStages.name.zh;

/** Records a target that a session of the congress set (DEM-21), once, and starts its clock. */
export const setCongressTarget =
  (needs: Needs) =>
  async (actor: Actor, { sessionId, dueOn, ...typed }: SetTargetInput): Done => {
    const { targets, deadlines, today } = needs;
    if (!holdsWholly(actor, "hospitalResults.write")) return err({ kind: "ResultOfWholeUnion" });
    const { unionId } = actor;
    const opensOn = await targets.opensOn(unionId, sessionId);
    if (opensOn === null) return err({ kind: "SessionUnknown" });
    if (dueOn < opensOn || !isPlannable(dueOn)) return err({ kind: "TargetDueWrong" });
    const texts = targetTexts(typed);
    if (!texts.ok) return texts;
    if (await targets.isSet(unionId, sessionId, texts.value.content))
      return err({ kind: "TargetTaken" });
    const id = newId();
    const target: CongressTarget = {
      ...{ id, unionId, sessionId, dueOn, ...texts.value, state: "SET" },
      ...{ isMet: null, result: null, evidence: null, assessedOn: null, reportedSessionId: null },
      version: 1,
    };
    const step = await move(needs, actor, target, "set");
    if (!step.ok) return step;
    await targets.add(target);
    await deadlines.start(targetDue, {
      ...{ unionId, subject: id, subjectName, campusId: null, startedOn: today, dueOn },
      responsible: holdersOf(["UNION_OFFICER", "CHAIR"], null),
      deputy: holdersOf(["CHAIR", "HOSPITAL_LEADER"], null),
    });
    return ok({ id });
  };

/** Says whether a target was met, as another than whoever recorded it, with result and evidence (F3); said again before it is reported, it is set right. */
export const assessCongressTarget =
  (needs: Needs) =>
  async (actor: Actor, { id, isMet, ...typed }: AssessTargetInput): Done => {
    const { targets, deadlines, today } = needs;
    const target = await targets.find(actor.unionId, id);
    if (!target || !holdsWholly(actor, "hospitalResults.write"))
      return err({ kind: "TargetUnknown" });
    const texts = targetTexts(typed);
    if (!texts.ok) return texts;
    const step = await move(needs, actor, target, "assess");
    if (!step.ok) return step;
    await targets.save({
      ...{ ...target, ...texts.value, isMet, assessedOn: today, state: step.value },
    });
    await deadlines.meet(targetDue, { unionId: actor.unionId, subject: id }, today);
    return ok({ id });
  };

/** Records that a target's result was reported to a session later than the one that set it. */
export const reportCongressTarget =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, sessionId }: { readonly id: string; readonly sessionId: string },
  ): Done => {
    const { targets } = needs;
    const { unionId } = actor;
    const target = await targets.find(unionId, id);
    if (!target || !holdsWholly(actor, "hospitalResults.write"))
      return err({ kind: "TargetUnknown" });
    const setOn = await targets.opensOn(unionId, target.sessionId);
    const toldOn = await targets.opensOn(unionId, sessionId);
    if (toldOn === null) return err({ kind: "SessionUnknown" });
    if (sessionId === target.sessionId || (setOn !== null && toldOn <= setOn))
      return err({ kind: "SessionNotLater" });
    const step = await move(needs, actor, target, "report");
    if (!step.ok) return step;
    await targets.save({ ...target, reportedSessionId: sessionId, state: step.value });
    return ok({ id });
  };

async function move(
  { steps }: Needs,
  actor: Actor,
  { unionId, id, state }: CongressTarget,
  step: CongressTargetStep,
): Promise<Result<CongressTarget["state"], StepRefusal>> {
  const isFirst = step === "set";
  const taken = isFirst ? [] : await steps.taken(unionId, congressTargetStages.kind, id);
  const matter = { state, campusId: null, departmentId: null, owners: [], taken };
  const allowed = takeStep(congressTargetStages, matter, actor, { step, opinion: null });
  if (!allowed.ok) return allowed;
  await steps.pass(congressTargetStages, actor, {
    ...{ unionId, subject: id, subjectName, campusId: null, step, ...allowed.value, isFirst },
    parties: { KEEPERS: holdersOf(holders["hospitalResults.write"], null) },
  });
  return ok(allowed.value.to);
}
