import { describeError } from "@union/observability";
import { newId, Outbox, tryAgain } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { LongSchedule } from "@union/worker";
import { deskOn } from "../matter/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { promptRetirements } from "../retirement/index.js";
import { matterKinds } from "./matter-kinds.js";

type Ground = Pick<ServiceGround, "db" | "keys" | "log">;

/**
 * 退休提示 — every morning the officers of each union hear whose retirement age comes near; nobody's status changes. A union
 * that fails is in the log, and holds up no other.
 */
export const retirementSchedule = ({ db, keys, log }: Ground): LongSchedule => ({
  name: "prompt-retirements",
  pattern: "40 6 * * *",
  runInSteps: async ({ instant }, signal) => {
    const unions = await db.query<{ unionId: string }[]>(
      "SELECT DISTINCT union_id AS unionId FROM union_org WHERE level = 'BASE_LEVEL' ORDER BY union_id",
    );
    for (const { unionId } of unions) {
      if (signal.aborted) return;
      const traceId = newId();
      const prompt = () =>
        db.transaction("READ COMMITTED", async (tx) => {
          const unit = { tx, traceId, outbox: new Outbox(tx, { unionId, traceId }) };
          const desk = deskOn({ clock: () => instant, keys, kinds: matterKinds }, unit, unionId);
          await promptRetirements(desk, await new PolicyOverrideRepository(tx).all(unionId));
        });
      await tryAgain(prompt).catch((failure: unknown) =>
        log.error(
          { err: describeError(failure), unionId },
          "retirement prompts wait until tomorrow",
        ),
      );
    }
  },
});
