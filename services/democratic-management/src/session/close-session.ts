import { addWorkingDays } from "@union/calendar";
import { type Actor, addDays, err, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { outcomeOf } from "./agenda/outcome.js";
import { GatheringRepository } from "./gathering/gathering.repository.js";
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
export type CloseSessionInput = { readonly id: string; readonly costNote: string | null };
type Refusal =
  | SessionUnknown
  | SessionNotYours
  | StepRefusal
  | VoteToBeRepeated
  | GatheringsUnreported;

/**
 * Closes a session: its delegates are counted for good, the clocks of publication and report start (SC-R15). A void vote must have
 * been repeated (EL-R7), and joint meetings since the last session been reported (2.2.7).
 */
export const closeSession =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, costNote }: CloseSessionInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const found = await findSession(work, actor, id);
    if (!found.ok) return found;
    const session = found.value;
    const { unionId } = session;
    const step = { step: "CLOSE", opinion: null } as const;
    const taken = takeStep(sessionStages, matterOfSession(session), actor, step);
    if (!taken.ok) return taken;
    for (const item of await work.agenda.ofSession(unionId, id))
      if (outcomeOf(item, await work.agenda.votesOn(unionId, item.id)) === "TO_BE_REPEATED")
        return err({ kind: "VoteToBeRepeated", title: item.title });
    const count = await new GatheringRepository(work.tx).unreported(session);
    if (count > 0) return err({ kind: "GatheringsUnreported", count });
    await work.sessions.save(session, {
      ...{ state: taken.value.to, closedOn: work.today },
      entitled: await work.delegates.formalDelegates(session),
      costNote: costNote ?? session.costNote,
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
