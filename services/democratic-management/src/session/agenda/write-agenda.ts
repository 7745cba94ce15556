import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { findSession, type SessionWork } from "../session-work.js";
import type { Topic } from "./agenda-item.js";
import { findItem, type ItemUnknown } from "./find-item.js";
import type { OfItem } from "./of-item.js";
import { type AgendaFixed, checkAgendaOpen, type TopicRefusal, topicOf } from "./topic-of.js";

export type AddAgendaItemInput = Topic & { readonly sessionId: string };
export type ReviseAgendaItemInput = Topic & { readonly itemId: string };
export type WithdrawAgendaItemInput = { readonly itemId: string };
export type ItemReported = { readonly kind: "ItemReported" };

export type AddAgendaItemRefusal = SessionUnknown | SessionNotYours | TopicRefusal;
type Done<E> = Promise<Result<{ id: string }, SessionUnknown | SessionNotYours | ItemUnknown | E>>;

/** Puts a topic on the agenda; the Party committee must see it, so what was submitted before is submitted again (SC-R10, 2.2.6). */
export const addAgendaItem =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: AddAgendaItemInput,
  ): Promise<Result<{ id: string; itemId: string }, AddAgendaItemRefusal>> => {
    const found = await findSession(work, actor, input.sessionId);
    if (!found.ok) return found;
    const session = found.value;
    const topic = await topicOf(work, session, input);
    if (!topic.ok) return topic;
    const { unionId, id: sessionId } = session;
    const itemId = newId();
    await work.agenda.add({ unionId, sessionId, id: itemId, ...topic.value });
    await work.sessions.save(session, { partyState: "NONE" });
    return ok({ id: sessionId, itemId });
  };

/** Changes a topic that is on the agenda; the Party committee sees the agenda again (SC-R10, SC-R11). */
export const reviseAgendaItem =
  (work: SessionWork) =>
  async (actor: Actor, input: OfItem<ReviseAgendaItemInput>): Done<TopicRefusal | ItemReported> => {
    const found = await findItem(work, actor, input);
    if (!found.ok) return found;
    const { session, item } = found.value;
    const topic = await topicOf(work, session, input);
    if (!topic.ok) return topic;
    const isReport = await work.agenda.isReport(item);
    if (isReport && topic.value.kind !== item.kind) return err({ kind: "ItemReported" });
    await work.agenda.revise(item, topic.value);
    await work.sessions.save(session, { partyState: "NONE" });
    return ok({ id: session.id });
  };

/** Takes a topic off the agenda, which keeps the numbers of the others; the Party committee sees the agenda again (SC-R10, SC-R11). */
export const withdrawAgendaItem =
  (work: SessionWork) =>
  async (actor: Actor, input: OfItem<WithdrawAgendaItemInput>): Done<AgendaFixed> => {
    const found = await findItem(work, actor, input);
    if (!found.ok) return found;
    const { session, item } = found.value;
    const isOpen = checkAgendaOpen(session);
    if (!isOpen.ok) return isOpen;
    await work.agenda.withdraw(item, work.today);
    await work.sessions.save(session, { partyState: "NONE" });
    return ok({ id: session.id });
  };
