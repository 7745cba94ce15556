import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { CandidateUnknown } from "./dismiss-duplicate.js";
import type { ProposeMergeRefusal } from "./propose-merge.js";
import type { TakeMergeStepRefusal } from "./take-merge-step.js";

const conflictNames = {
  SEX: { zh: "性别", en: "sex" },
  DOCUMENT: { zh: "证件号码", en: "document number" },
} as const;

export const duplicateRefusals: RefusalTexts<
  ProposeMergeRefusal | TakeMergeStepRefusal | CandidateUnknown
> = {
  ...stepRefusals,
  CandidateUnknown: () => ({
    zh: "没有这一对疑似重复的人员，或已有人办理，请刷新后重新选择。",
    en: "There is no such pair, or somebody has dealt with it; reload and choose again.",
  }),
  PersonUnknown: () => ({
    zh: "没有找到这两位职工，或不都在您的管理范围内，请核对；跨院区的请院工会办理。",
    en: "These two were not both found within your scope; check them, or ask the union's office where they work on two campuses.",
  }),
  SamePerson: () => ({
    zh: "所选的是同一份记录，请选择两份不同的记录。",
    en: "Both are the same record; choose two.",
  }),
  MergeUnderWay: () => ({
    zh: "其中一人已有待确认的合并，请先确认或驳回那一项。",
    en: "A merge of one of them awaits its confirmation; confirm or reject that one first.",
  }),
  MergeUnknown: () => ({
    zh: "没有这项合并，或它不在您的权限内，请刷新后重新选择。",
    en: "There is no such merge, or your rights do not reach so far; reload and choose again.",
  }),
  ReasonNeeded: ({ max }) => ({
    zh: `请写明理由，1 至 ${max} 字。`,
    en: `State the reason in 1 to ${max} characters.`,
  }),
  ConflictingIdentity: ({ conflicts }) => ({
    zh: `两份记录的${conflicts.map((one) => conflictNames[one].zh).join("和")}不同，很可能不是同一人：请核对证件；确是同一人的，请写明为何仍是同一人，再提出。`,
    en: `The two records differ in ${conflicts.map((one) => conflictNames[one].en).join(" and ")} and are hardly one person: check the documents; if they are one, say why all the same and propose it again.`,
  }),
  MembershipsDisagree: ({ on }) =>
    on === null
      ? {
          zh: "两份记录的会籍现状不一致，不能判断以哪份为准：请先登记缺少的会籍变动，使两份记录一致，再合并。",
          en: "The two memberships end differently and it cannot be told which is right: record the missing change so that they agree, then merge.",
        }
      : {
          zh: `自 ${on} 起被并入的记录为在会，保留的记录不是，不能判断以哪份为准：请改为保留入会较早的记录，或先把会籍补登一致，再合并。`,
          en: `From ${on} the absorbed record was an active member and the survivor's was not: choose the one who joined earlier as the survivor, or set the memberships right first.`,
        },
  GrantsHeld: () => ({
    zh: "被并入人员的账号仍有角色授权。请安全管理员先处理其授权，或改为保留有授权的那份记录。",
    en: "An account of the absorbed record holds a role. Have the security administrator deal with it first, or let the other record survive.",
  }),
  PersonGone: () => ({
    zh: "其中一人已不在职工名单中(可能已被并入他人)，请驳回本项，核对后重新提出。",
    en: "One of them is no longer on the staff list, perhaps merged already; reject this and propose it again.",
  }),
  DocumentTakenSince: () => ({
    zh: "合并期间，被并入人员的证件号码已登记在另一人名下，不能撤销；请先更正那一人的证件号码。",
    en: "Since the merge the absorbed person's document number was registered under another record; correct that one first.",
  }),
  MergeBuiltOn: ({ later }) => ({
    zh: `之后的合并“${later}”以本次合并为基础，请先撤销那一项。`,
    en: `The later merge "${later}" builds on this one; split that one first.`,
  }),
  FactsBuiltOn: () => ({
    zh: "合并之后登记的会籍变动以并入的会籍为基础，撤销后不再成立；请先补登相反的变动或请院工会更正。",
    en: "Changes of membership recorded since the merge build on what came over by it; have them set right first.",
  }),
};
