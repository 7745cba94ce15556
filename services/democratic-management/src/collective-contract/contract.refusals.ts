import type { RefusalTexts, Sentence } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { AnswerContractDemandRefusal } from "./answer-contract-demand.js";
import type { ChangeContractRefusal } from "./change-contract.js";
import type { CommentOnClauseRefusal, DisposeCommentRefusal } from "./clause/comment-on-clause.js";
import type { InspectClauseRefusal } from "./clause/inspect-clause.js";
import type { AddClauseRefusal, RewriteClauseRefusal } from "./clause/write-clause.js";
import type { DemandContractRefusal } from "./demand-contract.js";
import type { OpenDisputeRefusal, TakeDisputeStepRefusal } from "./dispute/handle-dispute.js";
import type { RecordExchangeRefusal } from "./exchange/record-exchange.js";
import type { FileContractRefusal } from "./file-contract.js";
import type { RecordMeetingRefusal } from "./meeting/record-meeting.js";
import type { NotifyContractEndRefusal } from "./notify-contract-end.js";
import type { PublishContractRefusal } from "./publish-contract.js";
import type { FixRepresentativesRefusal } from "./representative/fix-representatives.js";
import type { SealContractRefusal } from "./seal-contract.js";
import type { SignContractRefusal } from "./sign-contract.js";
import type { SuspendNegotiationRefusal } from "./suspend-negotiation.js";
import type { TakeContractStepRefusal } from "./take-contract-step.js";
import type { RecordContractVoteRefusal } from "./vote/record-contract-vote.js";

export type ContractRefusal =
  | RecordExchangeRefusal
  | SealContractRefusal
  | NotifyContractEndRefusal
  | DemandContractRefusal
  | AnswerContractDemandRefusal
  | FixRepresentativesRefusal
  | TakeContractStepRefusal
  | ChangeContractRefusal
  | PublishContractRefusal
  | SuspendNegotiationRefusal
  | RecordMeetingRefusal
  | AddClauseRefusal
  | RewriteClauseRefusal
  | CommentOnClauseRefusal
  | DisposeCommentRefusal
  | RecordContractVoteRefusal
  | SignContractRefusal
  | FileContractRefusal
  | InspectClauseRefusal
  | OpenDisputeRefusal
  | TakeDisputeStepRefusal;

const unknown = (zh: string, en: string) => (): Sentence => ({
  zh: `没有这个${zh}，或它不在您的权限内，请刷新后重新选择。`,
  en: `There is no such ${en}, or your rights do not reach so far; reload and choose again.`,
});
const joined = (sentences: readonly Sentence[]): Sentence => ({
  zh: sentences.map(({ zh }) => zh).join("；"),
  en: sentences.map(({ en }) => en).join("; "),
});

export const contractRefusals: RefusalTexts<ContractRefusal> = {
  ...stepRefusals,
  ContractUnknown: unknown("集体合同", "collective contract"),
  ClauseUnknown: unknown("条款", "clause"),
  CommentUnknown: unknown("条款意见", "comment"),
  DisputeUnknown: unknown("履行争议", "dispute"),
  ContractCampusUnknown: unknown("院区", "campus"),
  ContractTextWrong: ({ what, limit }) => ({
    zh: `请填写${what.zh}，1 至 ${limit} 字。`,
    en: `Write ${what.en} in 1 to ${limit} characters.`,
  }),
  ContractDayWrong: ({ what, from, to }) => ({
    zh: `${what.zh}应在 ${from} 至 ${to} 之间，请核对。`,
    en: `For ${what.en} give a day from ${from} to ${to}.`,
  }),
  RenewalTooEarly: ({ from }) => ({
    zh: `自 ${from} 起才可提出续订，请届时再提。`,
    en: `Renewal may be demanded from ${from} on; come back then.`,
  }),
  RenewalOfNothing: () => ({
    zh: "只能续订同一范围、同一种类且仍在有效期内的合同，请重新选择。",
    en: "Only a contract of the same place and kind that is still in force is renewed; choose again.",
  }),
  RepresentativesUnfit: ({ problems }) => {
    const { zh, en } = joined(problems.map(({ says }) => says));
    return { zh: `协商代表不符合规定：${zh}。`, en: `The representatives do not fit: ${en}.` };
  },
  DraftEmpty: () => ({
    zh: "草案中没有条款，请先起草条款。",
    en: "The draft has no clauses; write them first.",
  }),
  MinutesMissing: ({ from }) => ({
    zh: `请先登记至少一次由双方首席代表签字的协商会议记录${from === null ? "" : `；此前的会议不算，须是就本次内容在 ${from} 或之后召开的会议`}。`,
    en: `First record at least one meeting whose minutes both chiefs signed${from === null ? "" : `, held about this on ${from} or after; those of before do not count`}.`,
  }),
  CommentsOpen: ({ open }) => ({
    zh: `还有 ${open} 条意见未处理，请先逐条采纳或说明理由。`,
    en: `${open} comments are still open; adopt them or say why not.`,
  }),
  ContractNotChanging: () => ({
    zh: "这是合同的签订而不是变更，不能放弃变更；可中止协商。",
    en: "The contract is being concluded, not changed; negotiation may be suspended instead.",
  }),
  DraftClosed: ({ state }) => ({
    zh: `集体合同目前为“${state.zh}”，条款和协商记录不能变动；已生效的请先提出变更。`,
    en: `The contract is ${state.en}: its clauses and meetings are closed; one in force is changed by its own step first.`,
  }),
  ClauseNumberTaken: () => ({
    zh: "该章已有这个条号，请换一个条号或修改原条款。",
    en: "The chapter has a clause of this number; take another, or rewrite that clause.",
  }),
  ClauseNumberWrong: () => ({
    zh: "章号和条号应为 1 至 200 的整数。",
    en: "Chapters and clauses are numbered from 1 to 200.",
  }),
  CommentNeedsPerson: () => ({
    zh: "意见须由职工本人提出，请使用本人账号。",
    en: "A comment is a person's own; sign in with your own account.",
  }),
  MinutesUnknown: () => ({
    zh: "没有找到您上传的会议记录，请重新上传。",
    en: "The minutes were not found among your uploads; upload them again.",
  }),
  ExchangeMissing: ({ days, from }) => ({
    zh: `双方须在协商会议 ${days} 日前交换信息，${from === null ? "请先登记信息交换" : `会议最早 ${from} 召开`}。`,
    en: `Both sides exchange information ${days} days before the meeting; ${from === null ? "record the exchange first" : `it is held on ${from} at the earliest`}.`,
  }),
  SealMissing: () => ({
    zh: "合同由双方首席代表签字后还须单位盖章，请先登记盖章日期再报送。",
    en: "What the chiefs signed is sealed by the employer before it is filed; record the seal first.",
  }),
  ContractVoteCountsWrong: ({ problems }) => {
    const { zh, en } = joined(problems);
    return {
      zh: `计票数字不符：${zh}，请核对。`,
      en: `The counts do not hold: ${en}; check them.`,
    };
  },
  VoteUnlikeSession: ({ problems }) => {
    const { zh, en } = joined(problems);
    return {
      zh: `与大会的记录不符：${zh}。请核对后再登记。`,
      en: `It is not as the session is recorded: ${en}; check it.`,
    };
  },
  VoteSessionUnknown: unknown(
    "职代会或议题",
    "session of the staff congress, or item of its agenda",
  ),
  TotalImplausible: ({ total, delegates, staff }) => ({
    zh: `应到 ${total} 人与在册情况不符：当日职代会正式代表 ${delegates} 人，在册职工 ${staff} 人；通过比例以全体正式代表或全体职工计，请核对应到人数。`,
    en: `${total} who should attend do not fit the record: ${delegates} formal delegates on that day, ${staff} of the staff; the share is taken of all of them. Check the number.`,
  }),
  AnswerOfOtherSide: ({ demandedBy }) => ({
    zh:
      demandedBy === "STAFF"
        ? "职工方提出的协商要求由单位方答复，请由主管的医院领导登录答复。"
        : "单位方提出的协商要求由职工方答复，请由工会负责人员登录答复。",
    en:
      demandedBy === "STAFF"
        ? "What the staff side demands the employer answers: the leader in charge signs in and answers."
        : "What the employer demands the staff side answers: an officer of the union signs in and answers.",
  }),
  RenewalNeeded: ({ title, expiresOn }) => ({
    zh: `同一范围、同一种类的“${title}”仍在有效期内${expiresOn === null ? "" : `(至 ${expiresOn})`}，请在续订期内作为它的续订提出。`,
    en: `“${title}” of the same place and kind is in force${expiresOn === null ? "" : ` until ${expiresOn}`}; demand its renewal when that may be demanded.`,
  }),
  ContractRival: ({ title }) => ({
    zh: `同一范围、同一种类的“${title}”已签订或仍在有效期内，不能再签订一份；请在该合同上办理变更或续订。`,
    en: `“${title}” of the same place and kind is signed or in force; change or renew that one instead of signing another.`,
  }),
  ContractPublished: ({ on }) => ({
    zh: `现行文本已登记公布${on === null ? "" : `(${on})`}，再次张贴不改变公布日期，无须重复登记。`,
    en: `What is in force is recorded as published${on === null ? "" : ` on ${on}`}; putting it up again moves no day and needs no record.`,
  }),
  SuspensionUsedUp: ({ days }) => ({
    zh: `本次协商累计已中止 ${days} 日，达到最长期限，请继续协商或将草案提交大会。`,
    en: `This negotiation was suspended for ${days} days, which is all it may be; go on negotiating.`,
  }),
  TermUnfit: ({ min, max }) => ({
    zh: min === max ? `合同期限应为 ${min} 年。` : `合同期限应为 ${min} 至 ${max} 年。`,
    en: min === max ? `The term is ${min} years.` : `The term is ${min} to ${max} years.`,
  }),
  FilingOfficeWrong: ({ isStatutory }) =>
    isStatutory
      ? {
          zh: "依法应当签订的集体合同须报送劳动行政部门审查，请重新选择。",
          en: "A contract that the law demands is filed with the labour authority; choose it.",
        }
      : {
          zh: "自愿签订的集体合同只能报送上级工会备案，请重新选择。",
          en: "A voluntary contract is filed with the upper union alone; choose it.",
        },
  ClauseNotInForce: () => ({
    zh: "只能检查有效期内合同的条款。",
    en: "Only clauses of a contract in force are inspected.",
  }),
  ContractNeverEffective: () => ({
    zh: "合同尚未生效，不能登记履行争议；请通过协商解决。",
    en: "The contract has not taken effect yet; settle it in negotiation.",
  }),
};
