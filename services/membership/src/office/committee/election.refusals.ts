import type { RefusalTexts } from "@union/kernel";
import type { CandidateRefusal } from "./check-candidates.js";
import type { DelayUnfit } from "./committee.js";
import type { ElectionRefusal } from "./elect-committee.js";

export const electionRefusals: RefusalTexts<
  Exclude<ElectionRefusal, CandidateRefusal> | DelayUnfit
> = {
  ElectingOrgUnknown: () => ({
    zh: "没有找到可以选举委员会的工会组织(基层工会或分工会)，或不在您的管理范围内，请重新选择。",
    en: "No union or branch that elects a committee was found within your scope; choose again.",
  }),
  UpperContactUnknown: () => ({
    zh: "没有找到上级工会联系人，请填写本会职工或账号。",
    en: "The contact to the upper union was not found; give a person of the staff or an account.",
  }),
  TermNoUnfit: ({ least }) => ({
    zh: `届次应为第 ${least} 届或以后(不超过第 99 届)，请核对届次。`,
    en: `The term is number ${least} or later (99 at most); check it.`,
  }),
  StandingUnapproved: () => ({
    zh: "设立常务委员会须经上级工会批准，请填写批复文号。",
    en: "A standing committee needs the upper union's approval; give its document.",
  }),
  StandingSeatUnfit: () => ({
    zh: "常务委员会由本届工会委员会的主席、副主席和委员组成，职务须一致，请重新选择。",
    en: "A standing committee is made of members of the union committee in force, each in the same post; choose again.",
  }),
  TermNotShared: () => ({
    zh: "经费审查委员会与工会委员会由同一次大会选举，分工会委员会、常务委员会与基层工会委员会任期相同；请先登记本届工会委员会，并核对选举日期。",
    en: "An audit committee is elected by the same congress as the union committee, and a branch or a standing committee shares its term; record the union committee first and check the election day.",
  }),
  DecisionUnfit: ({ longest }) => ({
    zh: `请填写文件和决定机构，各 1 至 ${longest} 个字。`,
    en: `Give the document and who decided, 1 to ${longest} characters each.`,
  }),
  TermYearsUnfit: ({ years }) => ({
    zh: `工会委员会任期为三年或五年，不能为 ${years} 年。`,
    en: `A committee's term is three years or five, not ${years}.`,
  }),
  ElectionInFuture: ({ today }) => ({
    zh: `选举日期不得晚于今天(${today})，请在选举后登记。`,
    en: `The election lies after today (${today}); record it once it was held.`,
  }),
  ElectionOutOfOrder: ({ after }) => ({
    zh: `选举日期须晚于上一届的选举日期(${after})。`,
    en: `The election must lie after the one before it (${after}).`,
  }),
  ElectionNotOnTime: ({ due }) => ({
    zh: `上一届应于 ${due} 换届；提前或延期换届须经上级工会同意，请填写上级工会的批复。`,
    en: `The re-election was due on ${due}; earlier or later needs the upper union's approval: give its document.`,
  }),
  CommitteeSizeUnfit: ({ members, min, max, given }) => ({
    zh: `会员 ${members} 人，委员应为 ${min} 至 ${max} 人，现为 ${given} 人，请调整。`,
    en: `With ${members} members the committee has ${min} to ${max} seats, not ${given}; change them.`,
  }),
  WomenFormUnfit: ({ women, threshold }) => ({
    zh: `女会员 ${women} 人：达到 ${threshold} 人应建立女职工委员会，不足的设女职工委员一人，请调整。`,
    en: `There are ${women} women members: from ${threshold} on a women workers' committee is due, below it one women's commissioner.`,
  }),
  ChairNotOne: () => ({
    zh: "委员会须有且只有一名主席(主任)，请调整。",
    en: "A committee has exactly one chair; change the posts.",
  }),
  SeatedTwice: () => ({
    zh: "同一人在一个委员会中只能担任一个职务，请调整。",
    en: "A person has one seat on a committee; change the list.",
  }),
  DelayUnfit: ({ after, latest }) => ({
    zh: `延期须在 ${after} 之后，最迟到 ${latest}。`,
    en: `A re-election is put off to a day after ${after}, at the latest ${latest}.`,
  }),
};
