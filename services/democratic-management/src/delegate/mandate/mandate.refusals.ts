import type { RefusalTexts } from "@union/kernel";
import type { DecisionDayUnfit, RecallNotReached, RecallVotesUnfit } from "./delegate.js";
import type {
  DistrictMissing,
  NobodyNominated,
  NominatedAlready,
  NomineeNotEligible,
  NomineeUnknown,
} from "./nominate-delegates.js";
import type { NotElected } from "./recall-delegate.js";
import type { CongressNotSitting, DelegateUnknown, TooManyAtOnce } from "./take-delegate-step.js";

/** What is said where an act on a mandate is refused. */
export const mandateRefusals: RefusalTexts<
  | NomineeUnknown
  | NomineeNotEligible
  | NominatedAlready
  | DistrictMissing
  | NobodyNominated
  | DelegateUnknown
  | TooManyAtOnce
  | CongressNotSitting
  | DecisionDayUnfit
  | NotElected
  | RecallVotesUnfit
  | RecallNotReached
> = {
  NomineeUnknown: ({ staffNo }) => ({
    zh: `没有找到工号 ${staffNo}，或不在您的管理范围内，请核对。`,
    en: `Nobody within your scope has the staff number ${staffNo}; check it.`,
  }),
  NomineeNotEligible: ({ staffNo }) => ({
    zh: `工号 ${staffNo} 不在册或不是在会会员，没有被选举权，请另选他人。`,
    en: `The person with the staff number ${staffNo} has left or is no active member and may not stand; choose another.`,
  }),
  NominatedAlready: ({ staffNo }) => ({
    zh: `工号 ${staffNo} 在本届已是代表或候选人，请勿重复提名。`,
    en: `The person with the staff number ${staffNo} is a delegate or nominee of this congress already.`,
  }),
  DistrictMissing: ({ staffNo }) => ({
    zh: `工号 ${staffNo} 所在科室不属于任何选区，请先把科室划入选区。`,
    en: `The department of the staff number ${staffNo} is in no district; put it into one first.`,
  }),
  NobodyNominated: ({ most }) => ({
    zh: `请提名 1 至 ${most} 人。`,
    en: `Nominate from 1 to ${most} persons.`,
  }),
  DelegateUnknown: () => ({
    zh: "没有找到这位代表，或不在您的管理范围内，请刷新后重新选择。",
    en: "There is no such delegate within your scope; load the list again and choose one.",
  }),
  TooManyAtOnce: ({ most }) => ({
    zh: `一次可办理 1 至 ${most} 名代表。`,
    en: `Take a step for 1 to ${most} delegates at once.`,
  }),
  CongressNotSitting: () => ({
    zh: "本届任期尚未开始或已结束；开始任期时，审查通过的代表资格一并生效。",
    en: "The term has not begun or is over; when it begins, all accepted mandates come into force.",
  }),
  DecisionDayUnfit: ({ from, today }) => ({
    zh: `日期应在 ${from} 至 ${today} 之间(不早于上一步，不晚于今天)，请核对。`,
    en: `The day lies from ${from} to ${today}: not before the step before it and not in the future; check it.`,
  }),
  NotElected: () => ({
    zh: "列席和特邀代表不是选举产生的，不适用罢免；请用“终止资格”。",
    en: "Delegates without a vote are not elected and are not recalled; end the mandate instead.",
  }),
  RecallVotesUnfit: ({ persons }) => ({
    zh: `赞成罢免的票数应在 0 至选区全体 ${persons} 人之间，请核对。`,
    en: `Votes for a recall are from 0 to all ${persons} persons of the district; check them.`,
  }),
  RecallNotReached: ({ votesFor, persons, num, den }) => ({
    zh: `罢免未通过：赞成 ${votesFor} 票，选区全体 ${persons} 人，未达到 ${den} 分之 ${num}(${votesFor} × ${den} = ${votesFor * den}，${persons} × ${num} = ${persons * num})。`,
    en: `The recall is not carried: ${votesFor} of all ${persons} persons do not reach ${num}/${den} (${votesFor} × ${den} = ${votesFor * den}, ${persons} × ${num} = ${persons * num}).`,
  }),
};
