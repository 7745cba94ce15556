import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { CountRecallVoteRefusal } from "./count-recall-vote.js";
import type { ProposeRecallRefusal } from "./propose-recall.js";
import type { TakeRecallStepRefusal } from "./take-recall-step.js";

/** What is said where a recall cannot be proposed, moved on or counted. */
export const recallRefusals: RefusalTexts<
  ProposeRecallRefusal | TakeRecallStepRefusal | CountRecallVoteRefusal
> = {
  ...stepRefusals,
  RecallUnknown: () => ({
    zh: "没有找到这项罢免程序，或您的授权不是全院工会，请刷新后重试。",
    en: "This recall was not found, or your grant is not of the whole union; reload and try again.",
  }),
  RecalledUnknown: () => ({
    zh: "没有找到这位主席(副主席)，请重新选择。",
    en: "This chair or vice-chair was not found; choose again.",
  }),
  RecallReasonMissing: () => ({
    zh: "请填写罢免理由(不超过 500 字)和联名书或委员会决议(不超过 200 字)。",
    en: "Give the reason in up to 500 characters, and name the petition or the committee's resolution in up to 200.",
  }),
  SignaturesTooFew: ({ working }) => ({
    zh: `联名人数不足，不能提出：${working.zh}`,
    en: `Too few members signed: ${working.en}`,
  }),
  SignaturesUnfit: ({ members }) => ({
    zh: `联名人数应在 0 至 ${members} 之间，请核对。`,
    en: `The signatures number between 0 and ${members}; check them.`,
  }),
  DecisionMissing: ({ limit }) => ({
    zh: `请填写文件、决定机构和日期，各不超过 ${limit} 字。`,
    en: `Name the document, who decided and the day; each in up to ${limit} characters.`,
  }),
  DecisionDayUnfit: ({ from, today }) => ({
    zh: `日期不得早于前一环节(${from})，也不得晚于今天(${today})，请核对。`,
    en: `The day is not before the step that it follows (${from}) nor after today (${today}); check it.`,
  }),
  RecallDayUnfit: ({ today }) => ({
    zh: `提出日期不得晚于今天(${today})，请核对。`,
    en: `The day of the proposal is not after today (${today}); check it.`,
  }),
  RecallUnderWay: ({ since }) => ({
    zh: `对此人已有一项 ${since} 提出、尚未办结的罢免程序，请在该程序中办理。`,
    en: `A recall of this person, proposed on ${since}, is under way; go on with that one.`,
  }),
  RecallSeatUnproven: ({ isMember }) =>
    isMember
      ? {
          zh: "请填写其现任职务的依据(如选举结果批复，不超过 200 字)：本模块不掌握委员会席位。",
          en: "Name the paper of the office held (such as the approval of the election) in up to 200 characters: seats of committees are not known here.",
        }
      : {
          zh: "此人不是在册会员，不可能担任主席、副主席，请重新选择。",
          en: "This person is no member and cannot be chair or vice-chair; choose again.",
        },
  RecallVoteDayUnfit: ({ from }) => ({
    zh: `表决日期应在 ${from} 之后且不晚于今天，请核对。`,
    en: `The vote was on a day from ${from} to today; check it.`,
  }),
  RecallVoteUnfit: ({ collected, issued, entitled }) => ({
    zh: `赞成、反对、弃权和无效票合计应等于收回票数 ${collected}，发出 ${issued} 票不得多于应到 ${entitled} 人，请核对。`,
    en: `Yes, no, abstentions and invalid ballots add up to the ${collected} that came back, and no more than ${entitled} of ${issued} are handed out; check them.`,
  }),
  RecallVoteVoid: ({ collected, issued }) => ({
    zh: `收回 ${collected} 票，多于发出的 ${issued} 票，表决无效，请重新表决后再登记。`,
    en: `${collected} ballots came back of ${issued}: the vote is void; hold it again and record that one.`,
  }),
};
