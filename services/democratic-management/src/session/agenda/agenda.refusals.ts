import type { RefusalTexts, Sentence } from "@union/kernel";
import { type ElectionRefusal, electionRefusals } from "../election/election.refusals.js";
import type { CandidatesWrong, RunOffCandidates } from "../vote/record-election.js";
import type { NotVotedSo, VotedAlready } from "../vote/record-vote.js";
import type { VoteCountsWrong } from "../vote/vote-counts.js";
import type { VotesLocked } from "../vote/voting.js";
import type { ItemUnknown } from "./find-item.js";
import type { OpinionsWrong } from "./record-agenda-opinions.js";
import type { AgendaFixed, MethodNotAllowed, SeatsWrong } from "./topic-of.js";
import type { ItemReported } from "./write-agenda.js";

export type AgendaRefusal =
  | ElectionRefusal
  | AgendaFixed
  | MethodNotAllowed
  | SeatsWrong
  | ItemReported
  | ItemUnknown
  | OpinionsWrong
  | VotesLocked
  | NotVotedSo
  | VotedAlready
  | VoteCountsWrong
  | CandidatesWrong
  | RunOffCandidates;

const say = (zh: string, en: string) => (): Sentence => ({ zh, en });
const sums: Readonly<Record<VoteCountsWrong["sum"], Sentence>> = {
  NEGATIVE: { zh: "票数须是不小于 0 的整数", en: "counts are whole numbers from 0" },
  PRESENT: { zh: "实到人数不能多于全体代表", en: "nobody is present beyond all delegates" },
  ISSUED: { zh: "发出的票不能多于实到代表", en: "no more ballots are handed out than are present" },
  BALLOTS: {
    zh: "有效票与无效票之和须等于收回的票",
    en: "valid and invalid ballots make those collected",
  },
  CHOICES: {
    zh: "赞成、反对、弃权之和须等于有效票",
    en: "for, against and abstaining make the valid ballots",
  },
  SEATS: {
    zh: "赞成票总数不能多于有效票乘以应选名额(一票所选多于名额的为废票)",
    en: "all votes for candidates are at most the valid ballots times the open seats (a ballot naming more is invalid)",
  },
};

/** What is said where an item cannot be put on the agenda or voted on. */
export const agendaRefusals: RefusalTexts<AgendaRefusal> = {
  ...electionRefusals,
  AgendaFixed: ({ state }) => ({
    zh: `会议状态为“${state}”，议程已定，不能再加议题。`,
    en: "The notice is out and the agenda stands; no item can be added.",
  }),
  MethodNotAllowed: say(
    "这类议题不能用这种表决方式：审议通过、决定、选举和评议须无记名投票。",
    "This kind of item is not voted on so: what is passed, decided, elected or rated needs a secret ballot.",
  ),
  SeatsWrong: ({ most }) => ({
    zh: `民主选举须填写应选人数${most > 0 ? `(1 至 ${most} 人)` : ""}，其他议题不填。`,
    en: `An election says how many are elected${most > 0 ? `, from 1 to ${most}` : ""}; other items do not.`,
  }),
  ItemReported: say(
    "这项议题是提案办理情况报告，类型须为审查监督，只能修改名称和表决方式。",
    "This item is the report on handled proposals: its kind stands; change its title or the way of voting only.",
  ),
  ItemUnknown: say(
    "没有找到这个议题，请刷新后重试。",
    "This item was not found; reload and try again.",
  ),
  OpinionsWrong: ({ max }) => ({
    zh: `请填写审议意见，意见和答复各不超过 ${max} 个字。`,
    en: `Write down the opinions; they and the answer have up to ${max} characters each.`,
  }),
  VotesLocked: ({ state }) => ({
    zh: `会议状态为“${state}”，表决已锁定；会议进行中且到会人数符合规定时才能表决。`,
    en: "Votes are locked: only a session that sits with its quorum votes.",
  }),
  NotVotedSo: say(
    "这个议题不用这种方式登记表决：选举按候选人登记，评议由民主评议办理，听取类议题无须表决。",
    "This item is not recorded so: elections count candidates, evaluations have their own procedure, some items take no vote.",
  ),
  VotedAlready: say(
    "这个议题已经表决，结果有效，不能再次表决。",
    "This item was voted on and the result stands; there is no second vote.",
  ),
  VoteCountsWrong: ({ sum }) => ({
    zh: `票数不符：${sums[sum].zh}，请核对后重新登记。`,
    en: `The counts do not hold: ${sums[sum].en}. Check them and record again.`,
  }),
  CandidatesWrong: say(
    "候选人须在册、不重复、尚未当选，请核对候选人。",
    "Candidates are on the roster, named once and not elected yet; check them.",
  ),
  RunOffCandidates: say(
    "须先在票数相同的候选人中再次投票，本轮只能登记这些人。",
    "Those who tied stand in a run-off first; record them and nobody else.",
  ),
};
