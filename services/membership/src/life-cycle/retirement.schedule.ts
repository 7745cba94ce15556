import { newId, Outbox } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { Schedule } from "@union/worker";
import { deskOn } from "../matter/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { promptRetirements } from "../retirement/index.js";
import { matterKinds } from "./matter-kinds.js";

/** 退休提示 — every morning the officers of each union hear whose retirement age comes near; nobody's status changes. */
export const retirementSchedule = ({ keys }: Pick<ServiceGround, "keys">): Schedule => ({
  name: "prompt-retirements",
  pattern: "40 6 * * *",
  run: async (tx, { instant }) => {
    const unions = await tx.query<{ id: string }[]>(
      "SELECT DISTINCT union_id AS id FROM union_org WHERE level = 'BASE_LEVEL'",
    );
    const overrides = new PolicyOverrideRepository(tx);
    for (const { id } of unions) {
      const traceId = newId();
      const outbox = new Outbox(tx, { unionId: id, traceId });
      const desk = deskOn(
        { clock: () => instant, keys, kinds: matterKinds },
        { tx, outbox, traceId },
        id,
      );
      await promptRetirements(desk, await overrides.all(id));
    }
  },
});
