import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { type NoteTooLong, noteOf, sessionNotes } from "./note-of.js";
import { matterOfSession, sessionStages } from "./session.stages.js";
import type { SessionNotYours, SessionUnknown } from "./session-refusal.js";
import { findSession, passSession, type SessionWork } from "./session-work.js";

export type AgendaEmpty = { readonly kind: "AgendaEmpty" };
export type DocumentMissing = { readonly kind: "DocumentMissing" };
export type SubmitSessionTopicsInput = {
  readonly id: string;
  /** The paper by which the topics go to the Party committee. */
  readonly document: string;
  readonly submittedOn: LocalDate | null;
};

/** Submits the topics to the Party committee, which sees every one of them: the agenda must stand (SC-R10). */
export const submitSessionTopics =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, document, submittedOn }: SubmitSessionTopicsInput,
  ): Promise<
    Result<
      { id: string },
      SessionUnknown | SessionNotYours | StepRefusal | AgendaEmpty | DocumentMissing | NoteTooLong
    >
  > => {
    const found = await findSession(work, actor, id);
    if (!found.ok) return found;
    const session = found.value;
    const step = { step: "SUBMIT_TO_PARTY", opinion: null } as const;
    const taken = takeStep(sessionStages, matterOfSession(session), actor, step);
    if (!taken.ok) return taken;
    const paper = noteOf(document, ...sessionNotes.document);
    if (!paper.ok) return paper;
    if (paper.value === null) return err({ kind: "DocumentMissing" });
    if ((await work.agenda.ofSession(session.unionId, id)).length === 0)
      return err({ kind: "AgendaEmpty" });
    await work.sessions.save(session, {
      ...{ partyState: "SUBMITTED", partyDocument: paper.value },
      partySubmittedOn: submittedOn !== null && submittedOn < work.today ? submittedOn : work.today,
    });
    await passSession(work, actor, session, "SUBMIT_TO_PARTY", taken.value);
    return ok({ id });
  };
