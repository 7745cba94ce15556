import { type Actor, ok, type Result } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import type { InboxRepository } from "./inbox.repository.js";

type Needs = { inbox: InboxRepository; now: Date };

/** Marks notices of the actor's own inbox as read; others' are not touched, whatever ids are given. Answers how many were marked. */
export const markRead =
  ({ inbox, now }: Needs) =>
  async (
    actor: Actor,
    { ids }: { readonly ids: readonly string[] | null },
  ): Promise<Result<{ id: string; marked: number }, never>> => {
    const recipientId = recipientOf(actor);
    const marked = await inbox.markRead({ unionId: actor.unionId, recipientId }, ids, now);
    return ok({ id: recipientId, marked });
  };
