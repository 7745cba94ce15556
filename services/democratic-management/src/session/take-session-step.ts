import {
  type Actor,
  addDays,
  err,
  type LocalDate,
  ok,
  type Result,
  type Sentence,
} from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { BodyRepository } from "./body/body.repository.js";
import { proposalCollection } from "./collection/collection.deadline.js";
import { PreparationRepository } from "./preparation/preparation.repository.js";
import {
  sessionNoticeDue,
  sessionPublishDue,
  sessionReportDue,
  sessionTaskDue,
} from "./session.deadlines.js";
import type { CongressSession } from "./session.js";
import {
  matterOfSession,
  nameOfSession,
  type PlainSessionStep,
  sessionStages,
} from "./session.stages.js";
import type { SessionUnknown } from "./session-refusal.js";
import { chair, officers, passSession, type SessionWork } from "./session-work.js";
import type { AgendaEmpty } from "./submit-session-topics.js";
import { quorumNow } from "./vote/quorum-now.js";

export type QuorumMissing = {
  readonly kind: "QuorumMissing";
  readonly present: number;
  readonly total: number;
  readonly needed: number;
};
export type PresidiumMissing = { readonly kind: "PresidiumMissing" };
export type SessionNotYet = {
  readonly kind: "SessionNotYet";
  readonly step: Sentence;
  readonly opensOn: LocalDate;
  readonly from: LocalDate;
};
export type MinutesMissing = { readonly kind: "MinutesMissing" };
export type TopicsNotThere = { readonly kind: "TopicsNotThere" };
export type TakeSessionStepInput = {
  readonly id: string;
  readonly step: PlainSessionStep;
  readonly opinion: string | null;
};
type Blocked =
  | QuorumMissing
  | PresidiumMissing
  | MinutesMissing
  | AgendaEmpty
  | TopicsNotThere
  | SessionNotYet;
type Refusal = SessionUnknown | StepRefusal | Blocked;

/** Takes a plain step of a session: what must be there for it is asked first, and its clocks are set (2.2.7). */
export const takeSessionStep =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeSessionStepInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const { unionId } = actor;
    const session = await work.sessions.find(unionId, id);
    if (!session) return err({ kind: "SessionUnknown" });
    const done = await work.steps.taken(unionId, sessionStages.kind, id);
    const asked = { step, opinion };
    const taken = takeStep(sessionStages, matterOfSession(session, done), actor, asked);
    if (!taken.ok) return taken;
    const ready = await readiness(work, session, step);
    if (!ready.ok) return ready;
    await work.sessions.save(session, { state: taken.value.to, ...changeBy(work, step) });
    await setClocks(work, session, step);
    if (step === "PREPARE") await new PreparationRepository(work.tx).addChecklist(unionId, id);
    await passSession(work, actor, session, step, taken.value);
    return ok({ id });
  };

/** What a step writes beside the state. */
function changeBy({ today }: SessionWork, step: PlainSessionStep): Partial<CongressSession> {
  if (step === "PARTY_AGREE") return { partyState: "AGREED" };
  if (step === "PARTY_RETURN") return { partyState: "RETURNED" };
  if (step === "PUBLISH") return { publishedOn: today };
  return step === "REPORT_UP" ? { reportedOn: today } : {};
}

/** Whether what a step stands on is there: quorum and presidium to open, quorum to resume, minutes to be filed. */
async function readiness(
  work: SessionWork,
  session: CongressSession,
  step: PlainSessionStep,
): Promise<Result<null, Blocked>> {
  const { unionId, id } = session;
  if (step === "PARTY_AGREE" || step === "PARTY_RETURN")
    return session.partyState === "SUBMITTED" ? ok(null) : err({ kind: "TopicsNotThere" });
  if (step === "ARCHIVE") {
    const papers = new PreparationRepository(work.tx);
    return (await papers.hasPaper(unionId, id, "MINUTES"))
      ? ok(null)
      : err({ kind: "MinutesMissing" });
  }
  const notYet = await beforeItsDay(work, session, step);
  if (notYet) return err(notYet);
  if (step !== "OPEN" && step !== "RESUME") return ok(null);
  if (step === "OPEN") {
    if ((await work.agenda.ofSession(unionId, id)).length === 0)
      return err({ kind: "AgendaEmpty" });
    if (!(await new BodyRepository(work.tx).hasPresidium(unionId, id)))
      return err({ kind: "PresidiumMissing" });
  }
  const { present, total, needed, isReached } = await quorumNow(work, session);
  return isReached ? ok(null) : err({ kind: "QuorumMissing", present, total, needed });
}

/** A session is opened on its day, its preparatory meeting so many days before at most: notice, mandates and the year go by that day. */
async function beforeItsDay(
  { directory, today }: SessionWork,
  { unionId, opensOn }: CongressSession,
  step: PlainSessionStep,
): Promise<SessionNotYet | null> {
  if (step !== "OPEN" && step !== "OPEN_PREPARATORY") return null;
  const overrides = await directory.policyOverrides(unionId);
  const moment = { campusId: null, on: opensOn };
  const days = resolvePolicy("congress.preparatoryDaysBefore", moment, overrides).value;
  const from = step === "OPEN" ? opensOn : addDays(opensOn, -days);
  const { name } = sessionStages.steps[step];
  return today < from ? { kind: "SessionNotYet", step: name, opensOn, from } : null;
}

async function setClocks(
  { tx, deadlines, directory, today }: SessionWork,
  session: CongressSession,
  step: PlainSessionStep,
): Promise<void> {
  const { unionId, id: subject, opensOn } = session;
  const of = { unionId, subject };
  if (step === "CANCEL" || step === "ARCHIVE")
    for (const task of await new PreparationRepository(tx).openTasks(unionId, subject))
      await deadlines.cancel(sessionTaskDue, { unionId, subject: task });
  if (step === "CANCEL")
    for (const clock of [sessionNoticeDue, proposalCollection]) await deadlines.cancel(clock, of);
  if (step === "PUBLISH") await deadlines.meet(sessionPublishDue, of, today);
  if (step === "REPORT_UP") await deadlines.meet(sessionReportDue, of, today);
  if (step !== "PREPARE") return;
  const overrides = await directory.policyOverrides(unionId);
  const moment = { campusId: null, on: opensOn };
  const days = resolvePolicy("congress.noticeDays", moment, overrides).value;
  await deadlines.start(sessionNoticeDue, {
    ...{ ...of, subjectName: nameOfSession(session), campusId: null, startedOn: today },
    ...{ dueOn: addDays(opensOn, -days), responsible: officers, deputy: chair, overrides },
  });
}
