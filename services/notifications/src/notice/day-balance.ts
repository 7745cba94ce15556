import type { Scope } from "@union/kernel";
import type { Channel } from "../topic/index.js";
import { balanceWithin } from "./balance-within.js";
import type { ChannelBalance } from "./reconcile.js";
import type { NoticeTallies } from "./tally.reader.js";

/** How the notices of a day stand together. */
export type DayBalance = {
  readonly notices: number;
  /** Notices on which somebody is missing, or counted twice, on some channel. */
  readonly unbalanced: number;
  /** Notices that did not reach somebody although they should have. */
  readonly failing: number;
  readonly totals: readonly ChannelBalance[];
};

/** Adds the balances of a day's notices up, channel by channel, for whom a scope answers. */
export function dayBalance(scope: Scope, notices: readonly NoticeTallies[]): DayBalance {
  const balances = notices.map((notice) => balanceWithin(scope, notice));
  const having = (is: (balance: ChannelBalance) => boolean): number =>
    balances.filter((channels) => channels.some(is)).length;
  const totals = new Map<Channel, ChannelBalance>();
  for (const balance of balances.flat()) {
    const known = totals.get(balance.channel);
    totals.set(balance.channel, known ? added(known, balance) : balance);
  }
  return {
    notices: notices.length,
    unbalanced: having(({ isBalanced }) => !isBalanced),
    failing: having(({ failed }) => failed > 0),
    totals: [...totals.values()],
  };
}

const added = (one: ChannelBalance, other: ChannelBalance): ChannelBalance => {
  const suppressed = new Map<string, number>();
  for (const { reason, persons } of [...one.suppressed, ...other.suppressed])
    suppressed.set(reason, (suppressed.get(reason) ?? 0) + persons);
  return {
    channel: one.channel,
    expected: one.expected + other.expected,
    sent: one.sent + other.sent,
    waiting: one.waiting + other.waiting,
    failed: one.failed + other.failed,
    suppressed: [...suppressed].map(([reason, persons]) => ({ reason, persons })),
    isBalanced: one.isBalanced && other.isBalanced,
  };
};
