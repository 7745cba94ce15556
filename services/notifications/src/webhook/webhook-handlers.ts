import type { EventName } from "@union/messages";
import type { Tx } from "@union/persistence";
import type { EventHandlers, HeardEvent } from "@union/worker";
import { WebhookDeliveryRepository } from "./webhook-delivery.repository.js";
import { webhookEvents } from "./webhook-events.js";

/** Does what `handlers` do and, in the same transaction, lays what other systems hear of an event down for each of them. */
export function webhookHandlers(
  handlers: EventHandlers,
  targets: readonly string[],
): EventHandlers {
  if (targets.length === 0) return handlers;
  const also =
    <Name extends EventName>(name: Name) =>
    async (tx: Tx, event: HeardEvent<Name>): Promise<void> => {
      await handlers[name]?.(tx, event);
      const data = webhookEvents[name]?.(event.payload);
      if (data) await new WebhookDeliveryRepository(tx).add(event, data, targets);
    };
  const names = Object.keys(webhookEvents) as EventName[];
  return { ...handlers, ...Object.fromEntries(names.map((name) => [name, also(name)])) };
}
