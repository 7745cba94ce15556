import { type Actor, ok, type Result } from "@union/kernel";
import type { Desk } from "../matter/index.js";
import { settlePrompt } from "../retirement/index.js";
import type { lifeEnds } from "./life-ends.js";
import { type DecidedInput, type DecidedRefusal, recordDecided } from "./record-decided.js";

type LifeEnds = ReturnType<typeof lifeEnds>;

/**
 * Records that a member died (会员去世); the document is the certificate, whoever issued it decided. His accounts, roles and seats
 * end with it; he himself is told nothing. Taking the record back opens none of them again: that is done one by one.
 */
export const recordDeath =
  (desk: Desk, end: LifeEnds) =>
  async (actor: Actor, input: DecidedInput): Promise<Result<{ id: string }, DecidedRefusal>> => {
    const done = await recordDecided(desk, actor, input, "DIED", null);
    if (!done.ok) return done;
    await settlePrompt(desk, input.memberId);
    await end(actor, input.memberId, done.value);
    return ok({ id: input.memberId });
  };
