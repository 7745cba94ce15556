import { subscriptions } from "@union/messages";

/** Every queue on which a service hears events, in order of the alphabet. */
export const queueNames: readonly string[] = [
  ...new Set<string>(Object.values(subscriptions).flat()),
].sort();
