import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { RateProposalAnswerRefusal } from "./answer/rate-proposal-answer.js";
import type { TakeProposalAnswerStepRefusal } from "./answer/take-proposal-answer-step.js";
import type { TakeProposalFollowUpStepRefusal } from "./answer/take-proposal-follow-up-step.js";
import type { WriteProposalAnswerRefusal } from "./answer/write-proposal-answer.js";
import type { AwardProposalRefusal } from "./award/award-proposal.js";
import type { WithdrawProposalAwardRefusal } from "./award/withdraw-proposal-award.js";
import type { AskToSecondRefusal } from "./draft/ask-to-second.js";
import type { DraftProposalRefusal } from "./draft/draft-proposal.js";
import type { SecondProposalRefusal } from "./draft/second-proposal.js";
import type { ExamineProposalRefusal } from "./examination/examine-proposal.js";
import type { AskProposalExtensionRefusal } from "./handling/ask-proposal-extension.js";
import type { AssignProposalRefusal } from "./handling/assign-proposal.js";
import type { ChangeProposalHandlersRefusal } from "./handling/change-proposal-handlers.js";
import type { DecideProposalExtensionRefusal } from "./handling/decide-proposal-extension.js";
import type { PauseProposalRefusal } from "./handling/pause-proposal.js";
import type { ResumeProposalRefusal } from "./handling/resume-proposal.js";
import type { TakeProposalStepRefusal } from "./handling/take-proposal-step.js";

/** Everything that an act on a proposal may be refused for. */
export type ProposalActRefusal =
  | DraftProposalRefusal
  | AskToSecondRefusal
  | SecondProposalRefusal
  | ExamineProposalRefusal
  | AssignProposalRefusal
  | ChangeProposalHandlersRefusal
  | TakeProposalStepRefusal
  | AskProposalExtensionRefusal
  | DecideProposalExtensionRefusal
  | PauseProposalRefusal
  | ResumeProposalRefusal
  | WriteProposalAnswerRefusal
  | TakeProposalAnswerStepRefusal
  | RateProposalAnswerRefusal
  | TakeProposalFollowUpStepRefusal
  | AwardProposalRefusal
  | WithdrawProposalAwardRefusal;

const parts = {
  title: { zh: "案由", en: "title" },
  category: { zh: "类别", en: "category" },
  grounds: { zh: "理由", en: "grounds" },
  measure: { zh: "建议措施", en: "measure" },
} as const;

export const proposalActRefusals: RefusalTexts<ProposalActRefusal> = {
  ...stepRefusals,
  NotFormalDelegate: () => ({
    zh: "只有本届职工代表大会的正式代表可以提出或附议提案；请通过您所在选区的代表提出。",
    en: "Only formal delegates of the congress that sits today propose or second; ask a delegate of your district to do it.",
  }),
  CollectingSessionUnknown: () => ({
    zh: "没有正在筹备的职工代表大会会议，请等会议通知后再提出提案，或另选会议。",
    en: "No session of the staff congress is being prepared; wait for its notice, or choose another session.",
  }),
  NotHeadOfDelegation: () => ({
    zh: "以代表团名义提出的提案由该团团长起草，请由团长提出，或以代表个人名义提出。",
    en: "A delegation as a whole proposes by its head; let the head draft it, or propose it as a delegate.",
  }),
  ProposalPartMissing: ({ part, limit }) => ({
    zh: `请填写“${parts[part].zh}”，1 至 ${limit} 字；一件提案只写一件事。`,
    en: `Write the ${parts[part].en} in 1 to ${limit} characters; one proposal is about one matter.`,
  }),
  SecondersUnfit: ({ most }) => ({
    zh: `请选择尚未邀请过的其他正式代表附议，最多 ${most} 人。`,
    en: `Choose other formal delegates who were not asked yet, at most ${most} in all.`,
  }),
  NotAskedToSecond: () => ({
    zh: "提案人没有请您附议，不能确认或谢绝。",
    en: "You were not asked to second this proposal, so there is nothing to confirm or decline.",
  }),
  SecondersMissing: ({ confirmed, least }) => ({
    zh: `已有 ${confirmed} 位代表本人确认附议，至少需要 ${least} 位，请再请代表附议。`,
    en: `${confirmed} delegates have confirmed it themselves; ${least} are needed. Ask further delegates.`,
  }),
  ProposalUnknown: () => ({
    zh: "没有这件提案，或它不在您的权限内，请刷新后重新选择。",
    en: "There is no such proposal, or your rights do not reach so far; reload and choose again.",
  }),
  ProposalOfRegister: () => ({
    zh: "这件提案来自登记表，请在登记表中更正后重新导入。",
    en: "This proposal came in by a register; correct the sheet and import it again.",
  }),
  ExaminationUnfounded: () => ({
    zh: "请填写审查决定的文件或会议(不超过 200 字)、决定机构(不超过 100 字)和日期；日期不早于提交日，不晚于今天。",
    en: "State the document (at most 200 characters), who decided (at most 100) and the day, which lies between the submission and today.",
  }),
  PresidiumDecides: () => ({
    zh: "这件提案的审查有争议，须由主席团决定；请登记主席团的决定。",
    en: "Its examination is disputed, so the presidium decides; record the presidium's decision.",
  }),
  CaseUnfit: () => ({
    zh: "只能并入同一次会议、已立案且尚未答复的提案，请重新选择。",
    en: "A proposal is merged into one of the same session that was filed and not answered yet; choose again.",
  }),
  HandOverUnfounded: () => ({
    zh: "请填写交办会的文件或纪要，不超过 200 字。",
    en: "State the minutes of the hand-over meeting, in at most 200 characters.",
  }),
  DepartmentUnknown: () => ({
    zh: "请选择现有部门及其经办人；主办部门和各协办部门不得相同。",
    en: "Choose departments that exist today, each with its handler; those that assist differ from the one in charge.",
  }),
  ThreePersonsNeeded: () => ({
    zh: "经办人、部门负责人和分管院领导须为三位不同的在册职工，请重新选择。",
    en: "Handler, head of the department and leader in charge are three different persons of the staff; choose again.",
  }),
  HandlersOfOwnMatter: () => ({
    zh: "提案人、并案的共同提案人和附议人不能办理或审批自己的提案，请另选人员。",
    en: "Nobody handles or approves a proposal that he put forward, was merged into or seconded; choose other people.",
  }),
  NobodyHandles: () => ({
    zh: "提案尚未交办或已答复，没有承办人员可更换；请查看其状态。",
    en: "Nobody handles it at the moment: it is not assigned yet, or answered already; look at its state.",
  }),
  ObjectionTooLate: ({ until }) => ({
    zh: `对交办的异议须在 ${until} 前提出，现已过期，请接办。`,
    en: `An objection to the assignment was possible until ${until}; accept the proposal now.`,
  }),
  NoClockRuns: () => ({
    zh: "提案不在办理期限内，不能延期或暂停计时；请先接办，或查看其状态。",
    en: "No clock of an answer runs for it, so there is nothing to extend or pause; accept it first, or look at its state.",
  }),
  ExtensionDaysWrong: ({ most }) => ({
    zh: `延期天数为 1 至 ${most} 天，请修改。`,
    en: `An extension is of 1 to ${most} days; change it.`,
  }),
  ExtensionTooLate: ({ dueOn }) => ({
    zh: `答复期限(${dueOn})已过，不能再申请延期，请尽快答复。`,
    en: `The last day (${dueOn}) is over, so no extension can be asked for; answer as soon as you can.`,
  }),
  ExtendedOnce: () => ({
    zh: "每件提案只能延期一次，已申请或已批准过，请按期答复。",
    en: "A proposal is extended once, and an extension was asked for or granted already; answer in time.",
  }),
  ProposalExtensionUnknown: () => ({
    zh: "没有这项延期申请，请刷新后重新选择。",
    en: "There is no such extension; reload and choose again.",
  }),
  ProposalPaused: () => ({
    zh: "答复期限正在暂停计时，请先恢复计时。",
    en: "The clock of the answer stands still; let it go on first.",
  }),
  NotPaused: () => ({
    zh: "答复期限没有暂停计时，不用恢复。",
    en: "The clock of the answer does not stand still; there is nothing to resume.",
  }),
  AnswerContentMissing: ({ limit }) => ({
    zh: `请填写答复内容，1 至 ${limit} 字。`,
    en: `Write the answer, in 1 to ${limit} characters.`,
  }),
  PlannedDayWrong: () => ({
    zh: "B 类答复须填写今天以后的计划落实日期，其他类别不填；沟通日期不得晚于今天。",
    en: "A class-B answer has a planned day after today, the others have none; the talk with the proposer is not after today.",
  }),
  PlannedDayTooFar: ({ latest }) => ({
    zh: `计划落实日期太远，无法跟踪落实；请填写不晚于 ${latest} 的日期，已写好的答复请退回修改。`,
    en: `The planned day lies too far away to be followed up; choose one not after ${latest}, or send the answer back.`,
  }),
  NotInHandling: () => ({
    zh: "提案不在办理中，请先接办，或查看其状态。",
    en: "The proposal is not in handling; accept it first, or look at its state.",
  }),
  AnswerUnderWay: () => ({
    zh: "本轮已有答复在审批，请等审批完成或退回后再写。",
    en: "An answer of this round is being approved; wait until it is approved or sent back.",
  }),
  ProposalAnswerUnknown: () => ({
    zh: "没有这份答复，请刷新后重新选择。",
    en: "There is no such answer; reload and choose again.",
  }),
  RatingUnknown: () => ({
    zh: "请选择满意、基本满意或不满意；“未反馈”只在逾期后由系统记录。",
    en: "Choose satisfied, basically satisfied or not satisfied; silence is only recorded once the time is over.",
  }),
  FeedbackOver: () => ({
    zh: "反馈期限已过，将按未反馈办结；如有意见请联系工会。",
    en: "The time for feedback is over and it is closed without any; tell the union if you have more to say.",
  }),
  ProofMissing: () => ({
    zh: "请上传落实证明并填写落实日期(不早于答复日，不晚于今天)。",
    en: "Upload the file that proves it and state the day it was done, between the answer and today.",
  }),
  NothingPlanned: () => ({
    zh: "这份答复没有待落实的计划(只有 B 类答复才有)。",
    en: "This answer planned nothing that could be proven; only those of class B do.",
  }),
  AwardUnfit: () => ({
    zh: "只能表彰该次会议已立案的提案，或答复过其提案的部门，并由全院工会登记，请重新选择。",
    en: "Awarded are proposals filed for that session, or departments that answered one, and the union's own office records it; choose again.",
  }),
  AwardUnfounded: () => ({
    zh: "请填写表彰文件(不超过 200 字)、决定机构(不超过 100 字)和日期；日期不早于提案提交或部门答复之日，不晚于今天。",
    en: "State the document (at most 200 characters), who decided (at most 100) and the day, between the proposal or answer and today.",
  }),
  AwardedAlready: () => ({
    zh: "该次会议已登记过同一表彰，不用重复登记；登记有误的，请先撤销。",
    en: "The same award stands for this session already; if it was recorded wrongly, take it back first.",
  }),
  AwardUnknown: () => ({
    zh: "没有这项表彰，或它已撤销，请刷新后重新选择；撤销由全院工会办理。",
    en: "There is no such award, or it was taken back already; reload and choose again. The union's own office takes awards back.",
  }),
};
