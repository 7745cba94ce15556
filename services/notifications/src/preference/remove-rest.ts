import { type Actor, err, ok, type Result } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import type { RestWindowRepository } from "./rest-window.repository.js";

export type RestUnknown = { readonly kind: "RestUnknown" };

type Needs = {
  rests: RestWindowRepository;
  /** Lets what was held for a rest of somebody go as early as it now may. */
  bringForward: (unionId: string, recipientId: string) => Promise<void>;
};

/** Takes a rest of the actor's own away. Another's is not there. */
export const removeRest =
  ({ rests, bringForward }: Needs) =>
  async (
    actor: Actor,
    { id }: { readonly id: string },
  ): Promise<Result<{ id: string }, RestUnknown>> => {
    const recipientId = recipientOf(actor);
    if (!(await rests.remove(actor.unionId, recipientId, id))) return err({ kind: "RestUnknown" });
    await bringForward(actor.unionId, recipientId);
    return ok({ id });
  };
