import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { ReasonMissing } from "./decide-suggestion.js";
import type { RewardSuggestionRefusal } from "./reward-suggestion.js";
import type { SubmitSuggestionRefusal } from "./submit-suggestion.js";
import type { SuggestionText } from "./suggestion.js";

const fields: Readonly<Record<SuggestionText, { zh: string; en: string }>> = {
  title: { zh: "建议名称", en: "title" },
  content: { zh: "建议内容", en: "suggestion" },
  project: { zh: "项目编号", en: "project number" },
  reason: { zh: "不采纳的理由", en: "reason" },
  reviewBody: { zh: "评审组织", en: "review body" },
  unionReviewer: { zh: "参加评审的工会代表(职务)", en: "office of who took part for the union" },
  document: { zh: "依据文件", en: "document" },
  certifiedBy: { zh: "效益确认单位", en: "who certified the benefit" },
};

/** What is said where a suggestion cannot be put forward, decided, certified or rewarded. */
export const suggestionRefusals: RefusalTexts<
  SubmitSuggestionRefusal | ReasonMissing | RewardSuggestionRefusal
> = {
  ...stepRefusals,
  ProposerNotOfTheStaff: () => ({
    zh: "只有在册职工可以提出合理化建议，请用本人职工账号登录。",
    en: "Only staff put suggestions forward; sign in with an account of your own.",
  }),
  PartnersWrong: ({ max }) => ({
    zh: `共同提出人最多 ${max} 人，每人的贡献份额为 1 到 10000 的整数，请核对。`,
    en: `There are at most ${max} partners, each with a whole weight from 1 to 10,000; check them.`,
  }),
  PartnerUnknown: () => ({
    zh: "有共同提出人的工号不存在或重复，请核对工号，本人不必再填。",
    en: "A partner's staff number is unknown or repeated; check them, and leave yourself out.",
  }),
  ConvertedProposalUnknown: () => ({
    zh: "没有找到本人已转为建议的提案，请核对，或不选提案直接提交。",
    en: "No proposal of yours was converted into a suggestion under this id; check it, or submit without one.",
  }),
  SuggestionTextWrong: ({ field, max }) => ({
    zh: `请填写${fields[field].zh}，不超过 ${max} 个字。`,
    en: `Fill in the ${fields[field].en}, in up to ${max} characters.`,
  }),
  SuggestionUnknown: () => ({
    zh: "没有找到这条建议，或不在您的管理范围内，请刷新后重试。",
    en: "This suggestion was not found or is outside your scope; reload and try again.",
  }),
  ReasonMissing: () => ({
    zh: "不采纳时请填写理由，系统会告知提出人。",
    en: "Give the reason why it is not adopted; the proposer is told.",
  }),
  BenefitWrong: () => ({
    zh: "效益不能为负，期间的结束不能早于开始，请核对。",
    en: "The benefit is not below zero, and its period does not end before it begins; check them.",
  }),
  BenefitNotShown: ({ since }) => ({
    zh: `效益期间应在采纳之后${since === null ? "" : `(${since} 起)`}、今天之前，尚未产生的效益不能确认，请核对。`,
    en: `The benefit is one that was shown: its period begins with the adoption${since === null ? "" : ` (${since})`} and ends by today; check it.`,
  }),
  PrizeWrong: () => ({
    zh: "奖金应大于零，请核对金额。",
    en: "The prize is more than nothing; check the amount.",
  }),
  ProjectRewarded: () => ({
    zh: "同一项目已经奖励过，不得重复奖励。",
    en: "This project was rewarded already; it is not rewarded twice.",
  }),
  LinkedToItself: () => ({
    zh: "请选择另一条建议来关联。",
    en: "Choose another suggestion to link it to.",
  }),
};
