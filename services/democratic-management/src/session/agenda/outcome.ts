import type { Sentence } from "@union/kernel";
import { leastReaching } from "../session.js";
import { passes, passWorking } from "../vote/pass.js";
import { passRuleOf, type VoteRow } from "../vote/vote-row.js";
import type { AgendaItem } from "./agenda.repository.js";
import { type AgendaOutcome, isPassable, mayGoWithoutVote } from "./agenda-item.js";

type Item = Pick<AgendaItem, "kind" | "seats">;

/** What became of an item, computed from its votes every time it is asked. */
export function outcomeOf({ kind, seats }: Item, votes: readonly VoteRow[]): AgendaOutcome {
  const last = votes.at(-1);
  if (last === undefined) return mayGoWithoutVote(kind) ? "HEARD" : "PENDING";
  if (last.state === "VOID") return "TO_BE_REPEATED";
  if (last.kind !== "CHOICE") {
    if (last.runOff > 0) return "RUN_OFF";
    return electedIn(votes) >= (seats ?? 1) ? "ELECTED" : "SEATS_OPEN";
  }
  if (!isPassable(kind) && kind !== "ELECT") return "HEARD";
  if (!passes(passRuleOf(last), last.yes ?? 0, last.total)) return "NOT_PASSED";
  return kind === "ELECT" ? "ELECTED" : "PASSED";
}

const electedIn = (votes: readonly VoteRow[]): number =>
  votes.reduce((sum, { state, elected }) => (state === "COUNTED" ? sum + elected : sum), 0);

/** The working of the last vote in a sentence; null where nobody voted. */
export function workingOf({ seats }: Item, votes: readonly VoteRow[]): Sentence | null {
  const last = votes.at(-1);
  if (last === undefined) return null;
  if (last.state === "VOID")
    return {
      zh: `收回 ${last.collected} 票,多于发出的 ${last.issued} 票,本次表决无效,须重新表决`,
      en: `${last.collected} ballots collected, ${last.issued} handed out: the vote is void and is repeated`,
    };
  if (last.kind === "CHOICE") return passWorking(passRuleOf(last), last.yes ?? 0, last.total);
  const needed = leastReaching(passRuleOf(last), last.total);
  const filled = electedIn(votes);
  const open = Math.max((seats ?? 1) - filled, 0);
  const runOff = last.runOff > 0;
  return {
    zh: `应到 ${last.total} 人,当选须 ${needed} 票;应选 ${seats ?? 1} 人,已当选 ${filled} 人,尚缺 ${open} 人${runOff ? `,票数相同的 ${last.runOff} 人须再次投票` : ""}`,
    en: `Of ${last.total} entitled ${needed} votes elect; ${filled} of ${seats ?? 1} seats are filled, ${open} open${runOff ? `; ${last.runOff} who tied stand in a run-off` : ""}`,
  };
}
