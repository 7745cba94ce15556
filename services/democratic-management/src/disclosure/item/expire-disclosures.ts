import type { Clock, LocalDate } from "@union/kernel";
import { newId, Outbox, type Tx } from "@union/persistence";
import { Steps } from "@union/stages";
import { DisclosureRepository } from "./disclosure.repository.js";
import { allowStep } from "./pass-disclosure-step.js";

/** Items that one sweep ends; the next one goes on. */
const batch = 200;

/** Every hour, ends the display of what has been shown for its days (DI-R4). */
export const expiringDisclosures = (clock: Clock) => ({
  name: "expire-disclosures",
  everyMs: 3_600_000,
  run: async (tx: Tx, { day }: { readonly day: LocalDate }): Promise<void> => {
    const items = new DisclosureRepository(tx);
    for (const item of await items.ended(day, batch)) {
      const outbox = new Outbox(tx, { unionId: item.unionId, traceId: newId() });
      const needs = { steps: new Steps(tx, outbox, clock) };
      const step = await allowStep(needs, null, item, { step: "expire", opinion: null });
      if (!step.ok) continue;
      await items.save({ ...item, state: step.value.to });
      await step.value.pass();
    }
  },
});
