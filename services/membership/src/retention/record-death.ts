import { type Actor, ok, type Result } from "@union/kernel";
import type { Desk } from "../matter/index.js";
import { settlePrompt } from "../retirement/index.js";
import { type DecidedInput, type DecidedRefusal, recordDecided } from "./record-decided.js";

/** Records that a member died (会员去世); the document is the certificate, whoever issued it decided. Nobody is told by notice. */
export const recordDeath =
  (desk: Desk) =>
  async (actor: Actor, input: DecidedInput): Promise<Result<{ id: string }, DecidedRefusal>> => {
    const done = await recordDecided(desk, actor, input, "DIED", null);
    if (!done.ok) return done;
    await settlePrompt(desk, input.memberId);
    return ok({ id: input.memberId });
  };
