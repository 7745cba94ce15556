import { type Actor, ok, type Result } from "@union/kernel";
import type { Desk } from "../matter/index.js";
import { settlePrompt } from "../retirement/index.js";
import { type DecidedInput, type DecidedRefusal, recordDecided } from "./record-decided.js";
import { RetentionRepository } from "./retention.repository.js";
import {
  causeNames,
  type InternallyRetired,
  isRetired,
  mayBeKept,
  type RetentionCause,
} from "./retention-cause.js";

export type RetainMembershipInput = DecidedInput & { readonly cause: RetentionCause };

/** Keeps a membership (保留会籍, MEM-R7): from that day no dues and no vote (MEM-R8). A retirement settles its prompt. */
export const retainMembership =
  (desk: Desk) =>
  async (
    actor: Actor,
    input: RetainMembershipInput,
  ): Promise<Result<{ id: string }, InternallyRetired | DecidedRefusal>> => {
    const { memberId, cause } = input;
    const allowed = mayBeKept(cause);
    if (!allowed.ok) return allowed;
    const done = await recordDecided(desk, actor, input, "RETAINED", causeNames[cause].zh);
    if (!done.ok) return done;
    const retentions = new RetentionRepository(desk.tx, desk.unionId);
    await retentions.add(memberId, done.value.effectiveOn, cause);
    if (isRetired(cause)) await settlePrompt(desk, memberId);
    return ok({ id: memberId });
  };
