import type { Sentence } from "@union/kernel";
import { leastReaching } from "../session.js";
import { passes, passWorking } from "../vote/pass.js";
import { type Quorum, quorumOf, quorumWorking } from "../vote/quorum.js";
import { passRuleOf, quorumRuleOf, type VoteRow } from "../vote/vote-row.js";
import type { AgendaItem } from "./agenda.repository.js";
import {
  type AgendaItemKind,
  type AgendaOutcome,
  isPassable,
  mayGoWithoutVote,
} from "./agenda-item.js";

type Item = Pick<AgendaItem, "kind" | "seats">;

/** What became of an item, computed from its votes every time it is asked. */
export function outcomeOf({ kind, seats }: Item, votes: readonly VoteRow[]): AgendaOutcome {
  const last = votes.at(-1);
  if (last === undefined) return mayGoWithoutVote(kind) ? "HEARD" : "PENDING";
  if (last.state === "VOID") return "TO_BE_REPEATED";
  if (last.kind === "REDUCTION")
    return passes(passRuleOf(last), last.yes ?? 0, last.total) ? "ELECTED" : "SEATS_OPEN";
  if (last.kind !== "CHOICE") {
    if (last.runOff > 0) return "RUN_OFF";
    return electedIn(votes) >= (seats ?? 1) ? "ELECTED" : "SEATS_OPEN";
  }
  if (!isDecided(kind)) return "HEARD";
  if (quorumAt(last)?.isReached === false) return "NOT_PASSED";
  if (!passes(passRuleOf(last), last.yes ?? 0, last.total)) return "NOT_PASSED";
  return kind === "ELECT" ? "ELECTED" : "PASSED";
}

/** Whether votes for and against an item of a kind come to a decision: of the others they are an opinion. */
const isDecided = (kind: AgendaItemKind): boolean => isPassable(kind) || kind === "ELECT";

/** The quorum at a vote: kept with it, or that of the session that came by register (SC-R12); null where nobody recorded it. */
const quorumAt = (vote: VoteRow): Quorum | null => {
  const present = vote.present ?? vote.sessionPresent;
  return present === null ? null : quorumOf(quorumRuleOf(vote), present, vote.total);
};

const electedIn = (votes: readonly VoteRow[]): number =>
  votes.reduce((sum, { state, elected }) => (state === "COUNTED" ? sum + elected : sum), 0);

/** The working of the last vote in a sentence; null where nobody voted. */
export function workingOf({ kind, seats }: Item, votes: readonly VoteRow[]): Sentence | null {
  const last = votes.at(-1);
  if (last === undefined) return null;
  if (last.state === "VOID")
    return {
      zh: `收回 ${last.collected} 票，多于发出的 ${last.issued} 票，本次表决无效，须重新表决`,
      en: `${last.collected} ballots collected, ${last.issued} handed out: the vote is void and is repeated`,
    };
  if (last.kind === "CHOICE") return choiceWorking(kind, last);
  if (last.kind === "REDUCTION") return reductionWorking(seats ?? 1, electedIn(votes), last);
  const needed = leastReaching(passRuleOf(last), last.total);
  const filled = electedIn(votes);
  const open = Math.max((seats ?? 1) - filled, 0);
  const runOff = last.runOff > 0;
  return {
    zh: `应到 ${last.total} 人，当选须 ${needed} 票；应选 ${seats ?? 1} 人，已当选 ${filled} 人，尚缺 ${open} 人${runOff ? `，票数相同的 ${last.runOff} 人须再次投票` : ""}`,
    en: `Of ${last.total} entitled ${needed} votes elect; ${filled} of ${seats ?? 1} seats are filled, ${open} open${runOff ? `; ${last.runOff} who tied stand in a run-off` : ""}`,
  };
}

/** EL-R6 what the meeting said of leaving an election at those elected. */
function reductionWorking(seats: number, filled: number, last: VoteRow): Sentence {
  const needed = leastReaching(passRuleOf(last), last.total);
  const [yes, isAgreed] = [last.yes ?? 0, passes(passRuleOf(last), last.yes ?? 0, last.total)];
  return {
    zh: `应选 ${seats} 人，已当选 ${filled} 人；减少名额赞成 ${yes} 人，应到 ${last.total} 人中须 ${needed} 人同意，${isAgreed ? `大会同意减少为 ${filled} 人，不再选举` : "未获同意，空缺名额须另行选举"}`,
    en: `${filled} of ${seats} seats are filled; ${yes} agree to reduce them and of ${last.total} entitled ${needed} have to: ${isAgreed ? `they are reduced to ${filled}, and no further vote is due` : "not agreed, the open seats are voted on further"}`,
  };
}

function choiceWorking(kind: AgendaItemKind, vote: VoteRow): Sentence {
  const [yes, no, abstain] = [vote.yes ?? 0, vote.no ?? 0, vote.abstain ?? 0];
  if (!isDecided(kind))
    return {
      zh: `赞成 ${yes} 票，反对 ${no} 票，弃权 ${abstain} 票；这类议题听取意见，不以票数决定是否通过`,
      en: `${yes} for, ${no} against, ${abstain} abstaining: an opinion, for such an item is heard and neither passed nor not`,
    };
  const quorum = quorumAt(vote);
  if (quorum?.isReached !== false) return passWorking(passRuleOf(vote), yes, vote.total);
  const { zh, en } = quorumWorking(quorum);
  return { zh: `${zh}，表决无效，未通过`, en: `${en}; the vote has no effect: not passed` };
}
