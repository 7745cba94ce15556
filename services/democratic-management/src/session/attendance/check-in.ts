import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import type { Mandate } from "../../congress/index.js";
import type { CongressSession, SessionState } from "../session.js";
import type { SessionUnknown } from "../session-refusal.js";
import type { SessionWork } from "../session-work.js";
import { adjournWithoutQuorum } from "./adjourn-without-quorum.js";
import type { Seat } from "./attendance.repository.js";
import { gathered } from "./day-of-delegates.js";

export type DelegateUnknown = { readonly kind: "DelegateUnknown" };
export type CheckInClosed = { readonly kind: "CheckInClosed"; readonly state: SessionState };
export type NotCheckedIn = { readonly kind: "NotCheckedIn" };
export type CheckInInput = { readonly sessionId: string; readonly memberId: string | null };
type Refusal = SessionUnknown | DelegateUnknown | CheckInClosed | NotCheckedIn;

/** The mandate to check in or out: the actor's own, or one within the reach of an officer. */
async function mandateFor(
  { delegates }: SessionWork,
  actor: Actor,
  session: CongressSession,
  memberId: string | null,
): Promise<Mandate | null> {
  const whose = memberId ?? actor.memberId;
  const mandate = whose === null ? null : await delegates.mandateOf(session, whose);
  return mandate && reaches(actor, mandate) ? mandate : null;
}

/** Who is to be checked out: whoever checked in, though his mandate may not be in force any more; else a delegate who did not. */
async function seatFor(
  work: SessionWork,
  actor: Actor,
  session: CongressSession,
  memberId: string | null,
): Promise<Seat | null> {
  const whose = memberId ?? actor.memberId;
  const seat = whose === null ? null : await work.attendance.seatOf(session, whose);
  if (seat) return reaches(actor, seat) ? seat : null;
  return mandateFor(work, actor, session, memberId);
}

const reaches = (actor: Actor, { memberId, campusId, departmentId }: Seat): boolean => {
  if (memberId === actor.memberId) return true;
  const scope = scopeOf(actor, "sessions.check");
  return scope !== null && covers(scope, campusId, departmentId);
};

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
    if (!gathered.includes(session.state))
      return err({ kind: "CheckInClosed", state: session.state });
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
    const seat = await seatFor(work, actor, session, memberId);
    if (!seat) return err({ kind: "DelegateUnknown" });
    if (!gathered.includes(session.state))
      return err({ kind: "CheckInClosed", state: session.state });
    if (!(await work.attendance.leave(session, seat, work.now)))
      return err({ kind: "NotCheckedIn" });
    await adjournWithoutQuorum(work, session);
    return ok({ id: session.id });
  };
