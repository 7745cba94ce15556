import { type Actor, err, ok, type Result } from "@union/kernel";
import type { CongressSession } from "../session.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { findSession, type SessionWork } from "../session-work.js";
import type { AgendaItem } from "./agenda.repository.js";
import type { OfItem } from "./of-item.js";

export type ItemUnknown = { readonly kind: "ItemUnknown" };
type Found = { readonly session: CongressSession; readonly item: AgendaItem };

/** An item that the actor may act on, its session held before anything of it is read. */
export async function findItem(
  work: SessionWork,
  actor: Actor,
  { itemId, sessionId }: OfItem<{ readonly itemId: string }>,
): Promise<Result<Found, SessionUnknown | SessionNotYours | ItemUnknown>> {
  if (sessionId === null) return err({ kind: "ItemUnknown" });
  const found = await findSession(work, actor, sessionId);
  if (!found.ok) return found;
  const item = await work.agenda.find(actor.unionId, itemId);
  return item ? ok({ session: found.value, item }) : err({ kind: "ItemUnknown" });
}
