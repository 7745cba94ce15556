import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { CongressType } from "../congress/index.js";
import { openCollection } from "./collection/open-collection.js";
import { type NoteTooLong, noteOf, sessionNotes } from "./note-of.js";
import {
  type CallerMissing,
  type CongressSession,
  callOf,
  type RequestTooSmall,
  type SessionCaller,
  type SessionKind,
  type TooManyRequesters,
} from "./session.js";
import type { SessionNotYours } from "./session-refusal.js";
import { ruleOf, type SessionWork } from "./session-work.js";

export type CongressMissing = { readonly kind: "CongressMissing"; readonly on: LocalDate };
export type OpensInPast = { readonly kind: "OpensInPast" };
export type PlanSessionInput = {
  readonly type: CongressType;
  readonly kind: SessionKind;
  readonly opensOn: LocalDate;
  readonly theme: string | null;
  readonly requestedBy: SessionCaller | null;
  /** Delegates (members, of a member congress) who ask for it. */
  readonly requesters: number;
  readonly costNote: string | null;
};

type Refusal =
  | SessionNotYours
  | CongressMissing
  | OpensInPast
  | CallerMissing
  | RequestTooSmall
  | TooManyRequesters
  | NoteTooLong;

/** Plans the next session of the congress in office on its day; an extraordinary one needs a caller (SC-R8, SC-R9, ORG-R21). */
export const planSession =
  (work: SessionWork) =>
  async (actor: Actor, input: PlanSessionInput): Promise<Result<{ id: string }, Refusal>> => {
    const { unionId } = actor;
    const { type, kind, opensOn, requesters } = input;
    const scope = scopeOf(actor, "sessions.write");
    if (!scope || !isWide(scope)) return err({ kind: "SessionNotYours" });
    const theme = noteOf(input.theme, ...sessionNotes.theme);
    if (!theme.ok) return theme;
    const costNote = noteOf(input.costNote, ...sessionNotes.cost);
    if (!costNote.ok) return costNote;
    if (opensOn < work.today) return err({ kind: "OpensInPast" });
    const congress = await work.mandates.congressOn(unionId, type, opensOn);
    if (!congress) return err({ kind: "CongressMissing", on: opensOn });
    const planned: CongressSession = {
      ...{ unionId, id: newId(), type, congressNo: congress.no, kind, opensOn },
      ...{ theme: theme.value, costNote: costNote.value },
      no: await work.sessions.nextNo(unionId, type, congress.no),
      ...{ state: "PLANNED", source: "HOUSE", partyState: "NONE", version: 1 },
      ...{ requestedBy: null, requesters: null, requestBase: null },
      ...{ partySubmittedOn: null, partyDocument: null, noticeSentOn: null, lateReason: null },
      ...{ closedOn: null, publishedOn: null, reportedOn: null, unvotedReason: null },
      ...{ entitled: null, present: null, nonVoting: null, invited: null },
    };
    if (kind === "REGULAR") {
      await work.sessions.add(planned);
      await openCollection(work, planned);
      return ok({ id: planned.id });
    }
    const base =
      type === "MEMBER"
        ? await work.sessions.activeMembers(unionId)
        : await work.delegates.formalDelegates(planned);
    const rule = ruleOf(planned, "request", await work.directory.policyOverrides(unionId));
    const called = callOf(input.requestedBy, requesters, base, rule);
    if (!called.ok) return called;
    const byDelegates = called.value === "DELEGATES";
    await work.sessions.add({
      ...planned,
      requestedBy: called.value,
      requesters: byDelegates ? requesters : null,
      requestBase: byDelegates ? base : null,
    });
    await openCollection(work, planned);
    return ok({ id: planned.id });
  };
