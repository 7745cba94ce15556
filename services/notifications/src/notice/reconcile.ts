import type { Channel } from "../topic/index.js";
import type { Tally } from "./tally.reader.js";

/** How a notice stands on one channel, in persons: expected = sent + waiting + suppressed + failed where all is well. */
export type ChannelBalance = {
  readonly channel: Channel;
  readonly expected: number;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly suppressed: readonly { readonly reason: string; readonly persons: number }[];
  readonly isBalanced: boolean;
};

/** The balance of a notice, channel by channel; nothing balances while its recipients are still being counted. */
export function reconcile(expected: number | null, tallies: readonly Tally[]): ChannelBalance[] {
  // Everybody has an inbox: where nobody was told, that is where it shows.
  const channels = new Set<Channel>(["IN_APP", ...tallies.map(({ channel }) => channel)]);
  return [...channels].map((channel) => {
    const own = tallies.filter((tally) => tally.channel === channel);
    const count = (...states: readonly string[]): number =>
      own
        .filter(({ state }) => states.includes(state))
        .reduce((sum, { persons }) => sum + persons, 0);
    return {
      channel,
      expected: expected ?? 0,
      sent: count("SENT"),
      waiting: count("QUEUED", "SENDING"),
      failed: count("FAILED"),
      suppressed: own
        .filter(({ state }) => state === "SUPPRESSED")
        .map(({ reason, persons }) => ({ reason: reason ?? "", persons })),
      isBalanced:
        expected !== null && own.reduce((sum, { persons }) => sum + persons, 0) === expected,
    };
  });
}
