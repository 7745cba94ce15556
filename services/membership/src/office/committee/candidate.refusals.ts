import type { RefusalTexts } from "@union/kernel";
import type { CandidateRefusal } from "./check-candidates.js";

export const candidateRefusals: RefusalTexts<CandidateRefusal> = {
  CandidateUnknown: () => ({
    zh: "没有找到这位职工，或不在您的管理范围内，请重新选择。",
    en: "This person was not found or is outside your scope; choose again.",
  }),
  CandidateNotActive: () => ({
    zh: "此人在选举当日不是在会会员(保留会籍者没有被选举权)，请另选他人。",
    en: "On the election day this person was no active member (a retained member may not stand); choose another.",
  }),
  CandidateNotWoman: () => ({
    zh: "女职工委员会主任、副主任应由女职工担任，请另选他人。",
    en: "Chair and vice-chair of the women workers' committee are women; choose another.",
  }),
  LeaderOnCommittee: () => ({
    zh: "行政主要负责人、法定代表人、合伙人及其近亲属不得作为工会委员会成员候选人，请另选他人。",
    en: "The administrative head, the legal representative, partners and their close relatives may not sit on the union committee; choose another.",
  }),
  ElectedByUnsaid: () => ({
    zh: "主席、副主席可由会员(代表)大会直接选举，也可由工会委员会选举，请注明由谁选举。",
    en: "Chair and vice-chair are elected by the congress directly or by the committee; say by which.",
  }),
  ElectedByWrong: ({ by }) =>
    by === "CONGRESS"
      ? {
          zh: "工会委员会委员由会员(代表)大会选举产生，请修改。",
          en: "Members of the union committee are elected by the congress; change it.",
        }
      : {
          zh: "常务委员会委员由工会委员会选举产生，请修改。",
          en: "The standing committee is elected by the union committee; change it.",
        },
  MoneyOnAudit: () => ({
    zh: "工会主席、分管财务的副主席和财会人员不得担任经费审查委员会委员，请另选他人或先调整分工。",
    en: "The chair and whoever has to do with the union's money may not audit it; choose another or change the duties first.",
  }),
};
