import { err, ok, type Result } from "@union/kernel";
import { nameOfState } from "../name-of-state.js";
import { type TitleWrong, titleOf } from "../preparation/prepare-session.js";
import type { CongressSession, SessionState } from "../session.js";
import type { SessionWork } from "../session-work.js";
import { mayGoWithoutVote, methodsOf, type Topic } from "./agenda-item.js";

export type AgendaFixed = { readonly kind: "AgendaFixed"; readonly state: string };
export type MethodNotAllowed = { readonly kind: "MethodNotAllowed" };
export type SeatsWrong = { readonly kind: "SeatsWrong"; readonly most: number };
export type TopicRefusal = TitleWrong | AgendaFixed | MethodNotAllowed | SeatsWrong;

const open: readonly SessionState[] = ["PLANNED", "PREPARING"];

/** Whether the agenda of a session may still be changed: until its notice is out. */
export const checkAgendaOpen = ({ state }: CongressSession): Result<null, AgendaFixed> =>
  open.includes(state) ? ok(null) : err({ kind: "AgendaFixed", state: nameOfState(state).zh });

/** A topic as it may stand on the agenda of a session (2.2.6): no more persons are elected than there are on the roster. */
export async function topicOf(
  { directory }: SessionWork,
  session: CongressSession,
  { title: text, kind, method, seats }: Topic,
): Promise<Result<Topic, TopicRefusal>> {
  const isOpen = checkAgendaOpen(session);
  if (!isOpen.ok) return isOpen;
  const title = titleOf(text);
  if (!title.ok) return title;
  const isAllowed =
    method === null ? mayGoWithoutVote(kind) : methodsOf(session.type, kind).includes(method);
  if (!isAllowed) return err({ kind: "MethodNotAllowed" });
  const counted = kind === "ELECT" ? await directory.headcounts(session.unionId) : [];
  const most = counted.reduce((sum, { staff }) => sum + staff, 0);
  const isSound = kind === "ELECT" ? seats !== null && seats >= 1 && seats <= most : seats === null;
  return isSound
    ? ok({ title: title.value, kind, method, seats })
    : err({ kind: "SeatsWrong", most });
}
