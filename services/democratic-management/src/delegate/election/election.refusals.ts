import type { RefusalTexts, Sentence } from "@union/kernel";
import type { CountRule, ElectionCountsUnfit } from "./count-election.js";
import type { ElectorateTooSmall } from "./electorate.js";
import type {
  CandidateUnfit,
  DistrictNamedTwice,
  DistrictUnknown,
  NoSeatOpen,
  SeatsNotDivided,
} from "./record-district-elections.js";

const rules: Readonly<Record<CountRule, Sentence>> = {
  WHOLE_NUMBERS: { zh: "人数和票数都是不小于 0 的整数", en: "numbers are whole and not below 0" },
  TOOK_PART_OF_ENTITLED: {
    zh: "参加人数不多于选区人数",
    en: "those who took part are of the district",
  },
  ISSUED_OF_TOOK_PART: {
    zh: "发出票数不多于参加人数",
    en: "ballots are issued to those who took part",
  },
  INVALID_OF_COLLECTED: { zh: "废票不多于收回票数", en: "invalid ballots are among the collected" },
  VOTES_MAKE_VALID: {
    zh: "每位候选人的赞成、反对、弃权之和等于有效票数(收回减废票)",
    en: "yes, no and abstentions of each candidate make the valid ballots (collected less invalid)",
  },
  YES_WITHIN_SEATS: {
    zh: "赞成票总数不多于有效票数乘以应选名额(多选的票为废票)",
    en: "all yes votes are at most the valid ballots times the seats (a ballot naming more is invalid)",
  },
};

/** What is said where a district's election cannot be recorded. */
export const electionRefusals: RefusalTexts<
  | DistrictUnknown
  | DistrictNamedTwice
  | SeatsNotDivided
  | NoSeatOpen
  | CandidateUnfit
  | ElectionCountsUnfit
  | ElectorateTooSmall
> = {
  DistrictUnknown: () => ({
    zh: "没有找到这个选区，或不在您的管理范围内，请重新选择。",
    en: "There is no such district within your scope; choose another.",
  }),
  DistrictNamedTwice: () => ({
    zh: "同一选区一次只能登记一次选举，请分开登记。",
    en: "A district appears once in a request; record the second election on its own.",
  }),
  SeatsNotDivided: () => ({
    zh: "本选区尚未分配名额，请先分配名额。",
    en: "This district has no seats yet; divide the seats first.",
  }),
  NoSeatOpen: ({ district }) => ({
    zh: `“${district}”没有空缺名额，不需要再选举。`,
    en: `No seat of "${district}" is open; there is nothing to elect.`,
  }),
  CandidateUnfit: () => ({
    zh: "候选人须是本选区已提名、尚未当选的人员，每人一次，请核对。",
    en: "Candidates are nominated in this district and not elected yet, each once; check them.",
  }),
  ElectorateTooSmall: ({ given, known }) => ({
    zh: `选区在册 ${known} 人，应参加人数不能填为 ${given} 人；参加人数和得票都以选区全体职工计算，请按花名册填写，花名册有误的先更正花名册。`,
    en: `The district has ${known} persons on record, not ${given}: turnout and votes are shares of all of them. Give the roster's number, and correct the roster first where it is wrong.`,
  }),
  ElectionCountsUnfit: ({ rule }) => ({
    zh: `选举记录的数字不符：${rules[rule].zh}，请核对后重新填写。`,
    en: `The numbers of the protocol do not fit: ${rules[rule].en}. Check them and try again.`,
  }),
};
