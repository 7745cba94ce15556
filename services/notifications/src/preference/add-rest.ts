import { type Actor, err, ok, type Result } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import type { RestWindowRepository } from "./rest-window.repository.js";

export type RestWrong = { readonly kind: "RestWrong"; readonly longestDays: number };

const hour = 3_600_000;
const longestDays = 7;

/** Asks for rest: until it is over nothing is sent to the actor outside the inbox. At most a week, not in the past. */
export const addRest =
  ({ rests, now }: { rests: RestWindowRepository; now: Date }) =>
  async (
    actor: Actor,
    { from, to }: { readonly from: Date; readonly to: Date },
  ): Promise<Result<{ id: string }, RestWrong>> => {
    const length = to.getTime() - from.getTime();
    if (length <= 0 || length > longestDays * 24 * hour || to <= now)
      return err({ kind: "RestWrong", longestDays });
    return ok({ id: await rests.add(actor.unionId, recipientOf(actor), from, to) });
  };
