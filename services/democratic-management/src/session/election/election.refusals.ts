import type { RefusalTexts, Sentence } from "@union/kernel";
import type { TellersWrong } from "./approve-tellers.js";
import type {
  CandidatesTooFew,
  CandidatesUnreviewed,
  ElectionBegun,
  NotAnElection,
  PublicityDayUnfit,
} from "./fix-candidates.js";
import type { ListRefusal } from "./may-count.js";
import type { SeatsNotReducible } from "./reduce-seats.js";

export type ElectionRefusal =
  | NotAnElection
  | ElectionBegun
  | CandidatesTooFew
  | CandidatesUnreviewed
  | PublicityDayUnfit
  | TellersWrong
  | ListRefusal
  | SeatsNotReducible;

const say = (zh: string, en: string) => (): Sentence => ({ zh, en });

/** What is said where candidates, tellers or seats of an election are not as its rules ask (2.6). */
export const electionRefusals: RefusalTexts<ElectionRefusal> = {
  NotAnElection: say(
    "这个议题不是民主选举，没有候选人和计票人，请选择选举议题。",
    "This item is no election; choose one that is.",
  ),
  ElectionBegun: say(
    "第一轮选举已计票，候选人名单不能再变动；缺额可另行选举。",
    "The first round is counted and its candidates stand; open seats are voted on further.",
  ),
  CandidatesTooFew: ({ seats, given, least, percent }) => ({
    zh: `应选 ${seats} 人，${percent === null ? "候选人不得少于应选名额" : `差额不低于 ${percent}% 且至少多 1 人`}，至少须有 ${least} 名候选人，现有 ${given} 名，还差 ${least - given} 名，请补充提名。`,
    en: `${seats} ${seats === 1 ? "seat needs" : "seats need"} at least ${least} candidates${percent === null ? "" : ` (a surplus of ${percent} %, and of one at least)`}; there are ${given}, so ${least - given} more ${least - given === 1 ? "is" : "are"} missing. Nominate more.`,
  }),
  CandidatesUnreviewed: say(
    "工会委员会委员、常委和主席、副主席候选人须经党委和上级工会审查，请填写两方的文号。",
    "Candidates for an office of the union are examined by the Party committee and the upper union; give the paper of each.",
  ),
  PublicityDayUnfit: ({ today }) => ({
    zh: `公示开始日期不能晚于今天(${today})，请在公示后登记。`,
    en: `The publicity begins today (${today}) or before; record it once the list is published.`,
  }),
  TellersWrong: say(
    "请各填写至少一名计票人和监票人，均须在册，每人只担任一项。",
    "Name at least one teller and one scrutineer, all of them on the roster and each once.",
  ),
  TellersStand: ({ count }) => ({
    zh: `候选人不得担任计票人、监票人，有 ${count} 人两者兼任；请另行推选计票人、监票人并经大会通过。`,
    en: `Candidates neither count nor watch the count, and ${count} of them would; have the meeting approve others.`,
  }),
  CandidatesNotFixed: say(
    "这次选举还没有确定候选人名单，请先确定名单。",
    "The candidates of this election are not fixed yet; fix them first.",
  ),
  CandidatesLeftOut: ({ count }) => ({
    zh: `名单上有 ${count} 名候选人没有登记得票，请逐一登记，没有得票的填 0。`,
    en: `${count} candidates of the list have no count; give each, with 0 where nobody voted for him.`,
  }),
  PublicityRunning: ({ until }) => ({
    zh: `候选人公示至 ${until}，公示期满后才能选举。`,
    en: `The candidates are published until ${until}; vote once that is over.`,
  }),
  TellersMissing: say(
    "还没有经大会通过的计票人、监票人，不能登记计票结果；请先登记人选和表决情况。",
    "No tellers and scrutineers are approved by the meeting, and nothing is counted without them; record them first.",
  ),
  SeatsNotReducible: say(
    "只有已选出部分人员、仍有缺额且无须再次投票时，大会才能决定减少名额。",
    "Seats are reduced only where some are elected, some stayed open and no run-off is due.",
  ),
};
