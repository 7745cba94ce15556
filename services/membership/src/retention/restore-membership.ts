import { type Actor, err, ok, openEnd, type Result } from "@union/kernel";
import type { Desk } from "../matter/index.js";
import { type MemberElsewhere, statusOn } from "../member/index.js";
import { isMemberElsewhere } from "../transfer/index.js";
import {
  type DecidedInput,
  type DecidedRefusal,
  factsToDecideOn,
  recordDecided,
} from "./record-decided.js";
import { RetentionRepository } from "./retention.repository.js";
import { mayBeRestored, type RetiredStay } from "./retention-cause.js";

/** Restores a retained membership (恢复会籍); re-hired retirees stay retained (MEM-R7). */
export const restoreMembership =
  (desk: Desk) =>
  async (
    actor: Actor,
    input: DecidedInput,
  ): Promise<Result<{ id: string }, RetiredStay | MemberElsewhere | DecidedRefusal>> => {
    const { memberId } = input;
    const facts = await factsToDecideOn(desk, actor, memberId);
    if (!facts.ok) return facts;
    const kept = statusOn(facts.value, openEnd);
    if (kept?.status === "RETAINED") {
      const retentions = new RetentionRepository(desk.tx, desk.unionId);
      const allowed = mayBeRestored(await retentions.causeOf(memberId, kept.because.effectiveOn));
      if (!allowed.ok) return allowed;
    }
    const { tx, keys, unionId, today } = desk;
    if (await isMemberElsewhere(tx, keys, { unionId, memberId }, today))
      return err({ kind: "MemberElsewhere" });
    const done = await recordDecided(desk, actor, input, "RESTORED", null);
    return done.ok ? ok({ id: memberId }) : done;
  };
