import type { RefusalTexts, Sentence } from "@union/kernel";
import { findPolicyKey, policyKeys, policyRefusals as valueRefusals } from "@union/policy";
import { stepRefusals } from "@union/stages";
import type { PolicyForecastRefusal } from "./policy-dry-run.js";
import type { ProposePolicyRefusal } from "./propose-policy.js";
import type { PolicyProposalRefusal } from "./take-policy-proposal-step.js";

const backdating = policyKeys["policy.backdateMaxDays"].name;

/** A policy key as people call it. */
const nameOf = (text: string): Sentence => {
  const key = findPolicyKey(text);
  return key === null ? { zh: text, en: text } : policyKeys[key].name;
};

export const policyRefusals: RefusalTexts<
  ProposePolicyRefusal | PolicyProposalRefusal | PolicyForecastRefusal
> = {
  ...valueRefusals,
  ...stepRefusals,
  PolicyKeyUnknown: () => ({
    zh: "没有这个政策项，请从政策目录中选择。",
    en: "There is no such policy key; choose one from the catalogue.",
  }),
  PolicyCampusUnknown: () => ({
    zh: "没有这个院区，或所选范围不在您的权限内，请重新选择。",
    en: "There is no such campus, or your rights do not reach so far; choose again.",
  }),
  PolicySourceMissing: () => ({
    zh: "请写明依据(文件名、条款或会议决定)，1 至 200 字。",
    en: "State where it is decided (instrument, article or meeting) in 1 to 200 characters.",
  }),
  PolicyDecidedAlready: ({ effectiveFrom }) => ({
    zh: `这个政策项自 ${effectiveFrom} 起已有决定，请换一个生效日期。`,
    en: `A decision on this key takes effect on ${effectiveFrom} already; choose another day.`,
  }),
  PolicyTooLate: ({ earliest }) => ({
    zh: `生效日期不得早于 ${earliest}：已办结的事项不因规定变化而改变。请以不早于该日的生效日期重新提出；确需补录往年规定的，请先提高“${backdating.zh}”。`,
    en: `The first day must not lie before ${earliest}: a decision never alters finished cases. Propose it again from that day or later; to enter rules of past years, raise "${backdating.en}" first.`,
  }),
  PolicyTooFarAhead: ({ latest }) => ({
    zh: `生效日期最晚为 ${latest}，请核对年份，或届时再提出。`,
    en: `It may take effect on ${latest} at the latest; check the year, or propose it later.`,
  }),
  PolicyProposedAlready: () => ({
    zh: "同样的提议正在等待批准，请办理那一项。",
    en: "The very same proposal awaits its approval; deal with that one.",
  }),
  PolicyProposalUnknown: () => ({
    zh: "没有这项提议，或它不在您的权限内，请刷新后重新选择。",
    en: "There is no such proposal, or your rights do not reach so far; reload and choose again.",
  }),
  SecondPersonMissing: () => ({
    zh: "本会规定须由提出人以外的一人批准，目前没有其他人有此权限。请先由安全管理员向另一人授予相应角色，再由其批准；在此之前提议保持待批准状态。",
    en: "A decision is approved by somebody other than its proposer, and nobody else may do so now. Have the security administrator grant another person the role; until then the proposal waits.",
  }),
  PolicyNotForeseen: ({ keys }) => ({
    zh: `暂不能推演这个政策项对往年事项的影响；可以推演：${keys.map((key) => nameOf(key).zh).join("、")}。`,
    en: `What this key would change cannot be played again here; these can: ${keys.map((key) => nameOf(key).en).join(", ")}.`,
  }),
  ForecastYearWrong: ({ first, last }) => ({
    zh: `请填写 ${first} 至 ${last} 之间的年份。`,
    en: `Choose a year from ${first} to ${last}.`,
  }),
};
