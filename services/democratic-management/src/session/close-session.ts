import { addWorkingDays } from "@union/calendar";
import { type Actor, addDays, err, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import type { AgendaOutcome } from "./agenda/agenda-item.js";
import { outcomeOf } from "./agenda/outcome.js";
import { GatheringRepository } from "./gathering/gathering.repository.js";
import { type NoteTooLong, noteOf, sessionNotes } from "./note-of.js";
import { oweResults } from "./owe-to-staff.js";
import { sessionPublishDue, sessionReportDue } from "./session.deadlines.js";
import { matterOfSession, nameOfSession, sessionStages } from "./session.stages.js";
import type { SessionNotYours, SessionUnknown } from "./session-refusal.js";
import { chair, findSession, officers, passSession, type SessionWork } from "./session-work.js";

export type VoteToBeRepeated = { readonly kind: "VoteToBeRepeated"; readonly title: string };
export type GatheringsUnreported = {
  readonly kind: "GatheringsUnreported";
  readonly count: number;
};
export type ItemsNotVoted = { readonly kind: "ItemsNotVoted"; readonly titles: readonly string[] };
export type CloseSessionInput = {
  readonly id: string;
  readonly costNote: string | null;
  /** Why items were not voted on or not filled, where some are. */
  readonly unvotedReason: string | null;
};
type Refusal =
  | SessionUnknown
  | SessionNotYours
  | StepRefusal
  | VoteToBeRepeated
  | GatheringsUnreported
  | ItemsNotVoted
  | NoteTooLong;

/** An item that stands so was not brought to its end; an evaluation has its own procedure. */
const unsettled: readonly AgendaOutcome[] = ["PENDING", "TO_BE_REPEATED", "RUN_OFF", "SEATS_OPEN"];

/**
 * Closes a session, also one that was adjourned and whose delegates do not come back: its delegates are counted for good, the clocks of publication and report start (SC-R15). A void vote must have
 * been repeated where it still sits (EL-R7), joint meetings since the last session been reported (2.2.7), and what is left without a vote
 * has its recorded reason.
 */
export const closeSession =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, costNote, unvotedReason }: CloseSessionInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const found = await findSession(work, actor, id);
    if (!found.ok) return found;
    const session = found.value;
    const { unionId } = session;
    const step = { step: "CLOSE", opinion: null } as const;
    const taken = takeStep(sessionStages, matterOfSession(session), actor, step);
    if (!taken.ok) return taken;
    const unvoted: string[] = [];
    for (const item of await work.agenda.ofSession(unionId, id)) {
      const outcome = outcomeOf(item, await work.agenda.votesOn(unionId, item.id));
      if (outcome === "TO_BE_REPEATED" && session.state === "IN_SESSION")
        return err({ kind: "VoteToBeRepeated", title: item.title });
      if (item.kind !== "EVALUATE" && unsettled.includes(outcome)) unvoted.push(item.title);
    }
    const cost = noteOf(costNote, ...sessionNotes.cost);
    if (!cost.ok) return cost;
    const reason = noteOf(unvotedReason, ...sessionNotes.unvoted);
    if (!reason.ok) return reason;
    if (unvoted.length > 0 && reason.value === null)
      return err({ kind: "ItemsNotVoted", titles: unvoted });
    const count = await new GatheringRepository(work.tx).unreported(session);
    if (count > 0) return err({ kind: "GatheringsUnreported", count });
    await work.sessions.save(session, {
      ...{ state: taken.value.to, closedOn: work.today },
      entitled: await work.delegates.formalDelegates(session),
      costNote: cost.value ?? session.costNote,
      unvotedReason: unvoted.length > 0 ? reason.value : null,
    });
    const overrides = await work.directory.policyOverrides(unionId);
    const moment = { campusId: null, on: work.today };
    const publishDays = resolvePolicy("congress.publishDays", moment, overrides).value;
    const reportDays = resolvePolicy("congress.reportUpWorkingDays", moment, overrides).value;
    const clock = {
      ...{ unionId, subject: id, subjectName: nameOfSession(session), campusId: null },
      ...{ startedOn: work.today, responsible: officers, deputy: chair, overrides },
    };
    await work.deadlines.start(sessionPublishDue, {
      ...clock,
      dueOn: addDays(work.today, publishDays),
    });
    await work.deadlines.start(sessionReportDue, {
      ...clock,
      dueOn: addWorkingDays(work.today, reportDays),
    });
    await oweResults(work, actor, session);
    await passSession(work, actor, session, "CLOSE", taken.value, {
      "congress.publishDays": publishDays,
      "congress.reportUpWorkingDays": reportDays,
    });
    return ok({ id });
  };
