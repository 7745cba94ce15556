import type { RefusalTexts, Sentence } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { SessionStateUnfit } from "./acts-in-state.js";
import { type AgendaRefusal, agendaRefusals } from "./agenda/agenda.refusals.js";
import type { CheckInClosed, DelegateUnknown, NotCheckedIn } from "./attendance/check-in.js";
import { type BodyRefusal, bodyRefusals } from "./body/body.refusals.js";
import type { GatheringsUnreported, ItemsNotVoted, VoteToBeRepeated } from "./close-session.js";
import { type GatheringRefusal, gatheringRefusals } from "./gathering/gathering.refusals.js";
import { nameOfState } from "./name-of-state.js";
import type { NoteTooLong } from "./note-of.js";
import type { CongressMissing, OpensInPast } from "./plan-session.js";
import type {
  FileUnknown,
  OwnerUnknown,
  TaskDayUnfit,
  TaskDone,
  TaskUnknown,
  TitleWrong,
} from "./preparation/prepare-session.js";
import { type ResolutionRefusal, resolutionRefusals } from "./resolution/resolution.refusals.js";
import type { MaterialMissing, NoticeTooLate, TopicsNotSubmitted } from "./send-session-notice.js";
import type { CallerMissing, RequestTooSmall, TooManyRequesters } from "./session.js";
import type { SessionNotYours, SessionUnknown } from "./session-refusal.js";
import type { AgendaEmpty, DocumentMissing } from "./submit-session-topics.js";
import type {
  MinutesMissing,
  PresidiumMissing,
  QuorumMissing,
  SessionNotYet,
  TopicsNotThere,
} from "./take-session-step.js";

type Own =
  | SessionStateUnfit
  | SessionNotYet
  | TooManyRequesters
  | NoteTooLong
  | ItemsNotVoted
  | SessionUnknown
  | SessionNotYours
  | CongressMissing
  | OpensInPast
  | CallerMissing
  | RequestTooSmall
  | AgendaEmpty
  | DocumentMissing
  | TopicsNotSubmitted
  | TopicsNotThere
  | MaterialMissing
  | NoticeTooLate
  | QuorumMissing
  | PresidiumMissing
  | MinutesMissing
  | VoteToBeRepeated
  | GatheringsUnreported
  | TitleWrong
  | OwnerUnknown
  | TaskDayUnfit
  | TaskUnknown
  | TaskDone
  | FileUnknown
  | DelegateUnknown
  | CheckInClosed
  | NotCheckedIn;

const say = (zh: string, en: string) => (): Sentence => ({ zh, en });

const own: RefusalTexts<Own> = {
  SessionStateUnfit: ({ act, state, possibleIn }) => ({
    zh: `会议状态为“${nameOfState(state).zh}”，不能${act.zh}；这项工作在以下状态时办理：${possibleIn.map((one) => nameOfState(one).zh).join("、")}。`,
    en: `The session is ${nameOfState(state).en}: it takes no "${act.en}" now. That is done while it is ${possibleIn.map((one) => nameOfState(one).en).join(", ")}.`,
  }),
  SessionNotYet: ({ step, opensOn, from }) => ({
    zh: `会议定于 ${opensOn} 开幕，${from} 起才能“${step.zh}”；需要提前的，请取消这次会议，按新的日期重新列入计划。`,
    en: `The session opens on ${opensOn}; "${step.en}" is possible from ${from} on. To hold it earlier, cancel it and plan it for the new day.`,
  }),
  TooManyRequesters: ({ requesters, base }) => ({
    zh: `提议人数 ${requesters} 多于全体 ${base} 人，请核对。`,
    en: `${requesters} cannot ask for it where there are ${base} in all; check the number.`,
  }),
  NoteTooLong: ({ field, max }) => ({
    zh: `${field.zh}不超过 ${max} 个字，请缩短。`,
    en: `The ${field.en} has up to ${max} characters; shorten it.`,
  }),
  ItemsNotVoted: ({ titles }) => ({
    zh: `还有议题没有表决或选举完毕：${titles.join("、")}。请先办理；确不再办理的，请填写未表决的原因后闭幕。`,
    en: `Some items are not voted on or not filled yet: ${titles.join(", ")}. Do so first, or close with the reason why they are left.`,
  }),
  SessionUnknown: say(
    "没有找到这次会议，请刷新后重试。",
    "This session was not found; reload and try again.",
  ),
  SessionNotYours: say(
    "代表大会会议由院工会统一办理，请联系院工会。",
    "Sessions are handled by the union's office; ask it.",
  ),
  CongressMissing: ({ on }) => ({
    zh: `${on} 没有在届的代表大会，请先登记届次或改正日期。`,
    en: `No congress is in its term on ${on}; record the term first, or correct the day.`,
  }),
  OpensInPast: say(
    "开幕日期不能早于今天，请改正。",
    "A session opens today or later; correct the day.",
  ),
  CallerMissing: say(
    "临时会议须由行政、工会或达到比例的代表提议，请填写提议方。",
    "An extraordinary session is called by the employer, the union or enough delegates; say by whom.",
  ),
  RequestTooSmall: ({ requesters, base, needed }) => ({
    zh: `提议 ${requesters} 人，全体 ${base} 人中须 ${needed} 人提议才能召开临时会议。`,
    en: `${requesters} ask for it; of all ${base} it takes ${needed} to call an extraordinary session.`,
  }),
  AgendaEmpty: say(
    "会议还没有议题，请先列入议题。",
    "The session has no agenda item yet; add one first.",
  ),
  DocumentMissing: say(
    "请填写报党委的文号或文件名。",
    "Name the paper that goes to the Party committee.",
  ),
  TopicsNotSubmitted: say(
    "议题须先报党委(退回的须修改后重报)，再发会议通知。",
    "The topics go to the Party committee before the notice; returned ones are submitted again.",
  ),
  TopicsNotThere: say(
    "目前没有报来待审阅的议题，请等工会报送。",
    "No topics are waiting for the Party committee; wait until the union submits them.",
  ),
  MaterialMissing: say(
    "请先上传会议材料，再发会议通知。",
    "Add the written material first; it goes out with the notice.",
  ),
  NoticeTooLate: ({ days, lastDay }) => ({
    zh: `材料须提前 ${days} 天(最迟 ${lastDay})送达代表；现在发出须填写逾期原因。`,
    en: `Delegates have the material ${days} days before, by ${lastDay}; to send it now, record a reason.`,
  }),
  QuorumMissing: ({ present, total, needed }) => ({
    zh: `全体正式代表 ${total} 人，须到会 ${needed} 人，实到 ${present} 人，不足法定人数；请等代表签到后再办理。`,
    en: `${present} of ${total} formal delegates are present and ${needed} are needed; wait until more have checked in.`,
  }),
  PresidiumMissing: say(
    "预备会议须先选出主席团和秘书长，再开幕。",
    "The preparatory meeting elects a presidium and a secretary-general first.",
  ),
  MinutesMissing: say("请先上传会议纪要，再归档。", "Add the minutes before the session is filed."),
  VoteToBeRepeated: ({ title }) => ({
    zh: `“${title}”的表决无效，须重新表决后才能闭幕。`,
    en: `The vote on "${title}" is void; repeat it before closing.`,
  }),
  GatheringsUnreported: ({ count }) => ({
    zh: `有 ${count} 次联席会议的结果还没有向本次会议报告，请先报告。`,
    en: `${count} joint meetings are not reported to this session yet; report them first.`,
  }),
  TitleWrong: ({ max }) => ({
    zh: `请填写名称，不超过 ${max} 个字。`,
    en: `Give a title of up to ${max} characters.`,
  }),
  OwnerUnknown: say(
    "没有找到责任人，请重新选择。",
    "Nobody on the roster is that person; choose the owner again.",
  ),
  TaskDayUnfit: ({ today }) => ({
    zh: `筹备事项的期限应在 ${today} 或以后的合理日期，请改正。`,
    en: `A task is due on ${today} or a sensible day after it; correct the day.`,
  }),
  TaskUnknown: say(
    "没有找到这项筹备工作，请刷新后重试。",
    "This task was not found; reload and try again.",
  ),
  TaskDone: say("这项筹备工作已经完成，无需再办。", "This task is done already."),
  FileUnknown: say("没有找到这个文件，请重新上传。", "This file was not found; upload it again."),
  DelegateUnknown: say(
    "此人不是本次会议的代表，或不在您的管理范围内，请核对。",
    "He is no delegate of this session, or outside your scope; check it.",
  ),
  CheckInClosed: ({ state }) => ({
    zh: `会议状态为“${nameOfState(state).zh}”，现在不能签到或签退。`,
    en: `The session is ${nameOfState(state).en}; nobody checks in or out now.`,
  }),
  NotCheckedIn: say("此代表目前没有签到，无需签退。", "This delegate is not checked in."),
};

/** What is said where something about a session cannot be done. */
export const sessionRefusals: RefusalTexts<
  Own | StepRefusal | AgendaRefusal | BodyRefusal | ResolutionRefusal | GatheringRefusal
> = {
  ...stepRefusals,
  ...own,
  ...agendaRefusals,
  ...bodyRefusals,
  ...resolutionRefusals,
  ...gatheringRefusals,
};
