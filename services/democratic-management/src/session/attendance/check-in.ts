import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import type { Mandate } from "../../congress/index.js";
import type { CongressSession, SessionState } from "../session.js";
import { sessionStages } from "../session.stages.js";
import type { SessionUnknown } from "../session-refusal.js";
import { passSession, ruleOf, type SessionWork } from "../session-work.js";
import { quorumOf } from "../vote/quorum.js";

export type DelegateUnknown = { readonly kind: "DelegateUnknown" };
export type CheckInClosed = { readonly kind: "CheckInClosed"; readonly state: SessionState };
export type NotCheckedIn = { readonly kind: "NotCheckedIn" };
export type CheckInInput = { readonly sessionId: string; readonly memberId: string | null };
type Refusal = SessionUnknown | DelegateUnknown | CheckInClosed | NotCheckedIn;

const open: readonly SessionState[] = ["PREPARATORY_MEETING", "IN_SESSION", "ADJOURNED"];

/** The mandate to check in or out: the actor's own, or one within the reach of an officer. */
async function mandateFor(
  { delegates }: SessionWork,
  actor: Actor,
  session: CongressSession,
  memberId: string | null,
): Promise<Mandate | null> {
  const whose = memberId ?? actor.memberId;
  const mandate = whose === null ? null : await delegates.mandateOf(session, whose);
  if (!mandate || mandate.memberId === actor.memberId) return mandate;
  const scope = scopeOf(actor, "sessions.check");
  return scope && covers(scope, mandate.campusId, mandate.departmentId) ? mandate : null;
}

/** Checks a delegate in, by himself or by an officer of his place. Many may come at once: nobody waits, nobody counts twice. */
export const checkIn =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { sessionId, memberId }: CheckInInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const session = await work.sessions.find(actor.unionId, sessionId, "shared");
    if (!session) return err({ kind: "SessionUnknown" });
    const mandate = await mandateFor(work, actor, session, memberId);
    if (!mandate) return err({ kind: "DelegateUnknown" });
    if (!open.includes(session.state)) return err({ kind: "CheckInClosed", state: session.state });
    await work.attendance.come(session, mandate, work.now);
    return ok({ id: session.id });
  };

/** Checks a delegate out. Where the quorum goes with him the session is adjourned at once, and its votes are locked (SC-R12). */
export const checkOut =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { sessionId, memberId }: CheckInInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const session = await work.sessions.find(actor.unionId, sessionId);
    if (!session) return err({ kind: "SessionUnknown" });
    const mandate = await mandateFor(work, actor, session, memberId);
    if (!mandate) return err({ kind: "DelegateUnknown" });
    if (!open.includes(session.state)) return err({ kind: "CheckInClosed", state: session.state });
    if (!(await work.attendance.leave(session, mandate, work.now)))
      return err({ kind: "NotCheckedIn" });
    if (session.state === "IN_SESSION") await adjournWithoutQuorum(work, session);
    return ok({ id: session.id });
  };

async function adjournWithoutQuorum(work: SessionWork, session: CongressSession): Promise<void> {
  const { attendance, delegates, directory, sessions } = work;
  const overrides = await directory.policyOverrides(session.unionId);
  const rule = ruleOf(session, "quorum", overrides);
  const present = await attendance.presentNow(session);
  if (quorumOf(rule, present, await delegates.formalDelegates(session)).isReached) return;
  const { to } = sessionStages.steps.ADJOURN;
  await sessions.save(session, { state: to });
  await passSession(work, null, session, "ADJOURN", { from: session.state, to, opinion: null });
}
