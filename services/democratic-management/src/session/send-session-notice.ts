import { type Actor, addDays, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { type NoteTooLong, noteOf, sessionNotes } from "./note-of.js";
import { oweAgenda } from "./owe-to-staff.js";
import { PreparationRepository } from "./preparation/preparation.repository.js";
import { sessionNoticeDue } from "./session.deadlines.js";
import { matterOfSession, sessionStages } from "./session.stages.js";
import type { SessionNotYours, SessionUnknown } from "./session-refusal.js";
import { findSession, passSession, type SessionWork } from "./session-work.js";

export type TopicsNotSubmitted = { readonly kind: "TopicsNotSubmitted" };
export type MaterialMissing = { readonly kind: "MaterialMissing" };
export type NoticeTooLate = {
  readonly kind: "NoticeTooLate";
  readonly days: number;
  readonly lastDay: LocalDate;
};
export type SendSessionNoticeInput = { readonly id: string; readonly lateReason: string | null };

type Refusal =
  | SessionUnknown
  | SessionNotYours
  | StepRefusal
  | TopicsNotSubmitted
  | MaterialMissing
  | NoticeTooLate
  | NoteTooLong;

/** Sends notice and material to every delegate, in time or with a recorded reason (SC-R10, SC-R11). */
export const sendSessionNotice =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, lateReason }: SendSessionNoticeInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const found = await findSession(work, actor, id);
    if (!found.ok) return found;
    const session = found.value;
    const { unionId, opensOn, partyState } = session;
    const step = { step: "SEND_NOTICE", opinion: null } as const;
    const taken = takeStep(sessionStages, matterOfSession(session), actor, step);
    if (!taken.ok) return taken;
    if (partyState !== "SUBMITTED" && partyState !== "AGREED")
      return err({ kind: "TopicsNotSubmitted" });
    if (!(await new PreparationRepository(work.tx).hasPaper(unionId, id, "MATERIAL")))
      return err({ kind: "MaterialMissing" });
    const overrides = await work.directory.policyOverrides(unionId);
    const moment = { campusId: null, on: opensOn };
    const days = resolvePolicy("congress.noticeDays", moment, overrides).value;
    const lastDay = addDays(opensOn, -days);
    const isLate = work.today > lastDay;
    if (isLate && (lateReason === null || isUnseen(lateReason)))
      return err({ kind: "NoticeTooLate", days, lastDay });
    const reason = noteOf(isLate ? lateReason : null, ...sessionNotes.lateReason);
    if (!reason.ok) return reason;
    await work.sessions.save(session, {
      ...{ state: taken.value.to, noticeSentOn: work.today },
      lateReason: reason.value,
    });
    await work.deadlines.meet(sessionNoticeDue, { unionId, subject: id }, work.today);
    await oweAgenda(work, actor, session);
    await passSession(work, actor, session, "SEND_NOTICE", taken.value, {
      "congress.noticeDays": days,
    });
    return ok({ id });
  };
