import { batchSize } from "@union/messages";
import type { LandingSite } from "./landing.js";

/** Tells membership that something of a service now stands on these people, so that they are not taken back from under it. */
export async function tellLinks(
  { outbox, scope }: LandingSite,
  service: string,
  people: readonly string[],
): Promise<void> {
  const memberIds = [...new Set(people)];
  for (let at = 0; at < memberIds.length; at += batchSize) {
    const some = memberIds.slice(at, at + batchSize);
    await outbox.add("records.linked.v1", some[0]!, {
      unionId: scope.unionId,
      service,
      memberIds: some,
    });
  }
}
