import type { Directory } from "@union/directory";
import { type Actor, dayOf, err, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { recipientOf } from "../audience/index.js";
import type { RestWindowRepository } from "./rest-window.repository.js";

export type RestWrong = { readonly kind: "RestWrong"; readonly longestDays: number };
export type RestsTooMany = { readonly kind: "RestsTooMany"; readonly most: number };
export type RestTooFar = { readonly kind: "RestTooFar"; readonly days: number };

const day = 24 * 3_600_000;
const longestDays = 7;

type Needs = { rests: RestWindowRepository; directory: Directory; now: Date };
type Span = { readonly from: Date; readonly to: Date };

/**
 * Asks for rest: until it is over nothing is sent to the actor outside the inbox. At most a week, not in the past; how many
 * and how far ahead is the policy of his campus.
 */
export const addRest =
  ({ rests, directory, now }: Needs) =>
  async (
    actor: Actor,
    { from, to }: Span,
  ): Promise<Result<{ id: string }, RestWrong | RestsTooMany | RestTooFar>> => {
    const length = to.getTime() - from.getTime();
    if (length <= 0 || length > longestDays * day || to <= now)
      return err({ kind: "RestWrong", longestDays });
    const { unionId } = actor;
    const recipientId = recipientOf(actor);
    const { most, daysAhead } = await limitsOf(directory, unionId, recipientId, now);
    if (from.getTime() - now.getTime() > daysAhead * day)
      return err({ kind: "RestTooFar", days: daysAhead });
    // One that begins when another does takes its place.
    const others = (await rests.held(unionId, recipientId, now)).filter(
      (begin) => begin.getTime() !== from.getTime(),
    );
    if (others.length >= most) return err({ kind: "RestsTooMany", most });
    return ok({ id: await rests.add(unionId, recipientId, from, to) });
  };

async function limitsOf(directory: Directory, unionId: string, recipientId: string, now: Date) {
  const person = (await directory.membersById(unionId, [recipientId])).get(recipientId);
  const overrides = await directory.policyOverrides(unionId);
  const moment = { on: dayOf(now), campusId: person?.campusId ?? null };
  return {
    most: resolvePolicy("notices.restsAtMost", moment, overrides).value,
    daysAhead: resolvePolicy("notices.restDaysAhead", moment, overrides).value,
  };
}
