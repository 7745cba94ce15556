import type { Scope } from "@union/kernel";
import { campusesOf } from "../audience/index.js";
import type { Channel } from "../topic/index.js";
import { type ChannelBalance, reconcile } from "./reconcile.js";
import type { NoticeTallies } from "./tally.reader.js";

/**
 * The balance of a notice for whom a scope answers. A notice counts its recipients as a whole; of a campus' people it is known
 * by the deliveries, of which every recipient has one on every channel that the notice takes. It balances when the whole
 * notice has come to an end and nobody is missing on any channel.
 */
export function balanceWithin(
  scope: Scope,
  { expected, reached, tallies }: NoticeTallies,
): ChannelBalance[] {
  if (campusesOf(scope) === null) return reconcile(expected, tallies);
  const persons = new Map<Channel, number>();
  for (const tally of tallies)
    persons.set(tally.channel, (persons.get(tally.channel) ?? 0) + tally.persons);
  const most = Math.max(0, ...persons.values());
  const isWhole = expected !== null && reached === expected;
  return reconcile(most, tallies).map((balance) => ({
    ...balance,
    isBalanced: isWhole && balance.isBalanced,
  }));
}
