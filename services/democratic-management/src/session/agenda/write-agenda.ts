import { type Actor, err, isLongerThan, isUnseen, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { nameOfState } from "../name-of-state.js";
import { type TitleWrong, titleOf } from "../preparation/prepare-session.js";
import type { SessionState } from "../session.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { findSession, type SessionWork } from "../session-work.js";
import {
  type AgendaItemKind,
  mayGoWithoutVote,
  methodsOf,
  type VoteMethod,
} from "./agenda-item.js";

export type AgendaFixed = { readonly kind: "AgendaFixed"; readonly state: string };
export type MethodNotAllowed = { readonly kind: "MethodNotAllowed" };
export type SeatsWrong = { readonly kind: "SeatsWrong" };
export type ItemUnknown = { readonly kind: "ItemUnknown" };
export type OpinionsWrong = { readonly kind: "OpinionsWrong"; readonly max: number };

export type AddAgendaItemInput = {
  readonly sessionId: string;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly method: VoteMethod | null;
  readonly seats: number | null;
};
export type RecordAgendaOpinionsInput = {
  readonly itemId: string;
  readonly opinions: string;
  readonly answer: string | null;
};
type Done<E> = Promise<Result<{ id: string }, SessionUnknown | SessionNotYours | E>>;

export type AddAgendaItemRefusal =
  | SessionUnknown
  | SessionNotYours
  | TitleWrong
  | AgendaFixed
  | MethodNotAllowed
  | SeatsWrong;

const open: readonly SessionState[] = ["PLANNED", "PREPARING"];
const longest = 2000;

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
    const { kind, method, seats } = input;
    if (!open.includes(session.state))
      return err({ kind: "AgendaFixed", state: nameOfState(session.state).zh });
    const title = titleOf(input.title);
    if (!title.ok) return title;
    const isAllowed =
      method === null ? mayGoWithoutVote(kind) : methodsOf(session.type, kind).includes(method);
    if (!isAllowed) return err({ kind: "MethodNotAllowed" });
    if ((kind === "ELECT") !== (seats !== null) || (seats !== null && seats < 1))
      return err({ kind: "SeatsWrong" });
    const { unionId, id: sessionId } = session;
    const itemId = newId();
    await work.agenda.add({
      unionId,
      sessionId,
      id: itemId,
      title: title.value,
      kind,
      method,
      seats,
    });
    await work.sessions.save(session, { partyState: "NONE" });
    return ok({ id: sessionId, itemId });
  };

/** Keeps the opinions of the congress on an item, and what the employer answered (2.2.6). */
export const recordAgendaOpinions =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { itemId, opinions, answer }: RecordAgendaOpinionsInput,
  ): Done<ItemUnknown | OpinionsWrong> => {
    const item = await work.agenda.find(actor.unionId, itemId);
    if (!item) return err({ kind: "ItemUnknown" });
    const found = await findSession(work, actor, item.sessionId);
    if (!found.ok) return found;
    const isTooLong = isLongerThan(opinions, longest) || isLongerThan(answer ?? "", longest);
    if (isUnseen(opinions) || isTooLong) return err({ kind: "OpinionsWrong", max: longest });
    await work.agenda.saveOpinions(item, opinions.trim(), answer?.trim() || null);
    return ok({ id: item.sessionId });
  };
