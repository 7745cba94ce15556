import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { SeatUnknown } from "../committee/find-committee.js";
import type {
  PaidDayNotDue,
  PaidDaysOver,
  PaidDayTextUnfit,
  PaidDayUsed,
  PaidDayWrong,
} from "./paid-day.js";
import type {
  TransferNotNeeded,
  TransferOpenAlready,
  TransferReasonUnfit,
  TransferUnknown,
} from "./request-officer-transfer.js";

export const officerRefusals: RefusalTexts<
  | StepRefusal
  | SeatUnknown
  | TransferUnknown
  | TransferOpenAlready
  | TransferNotNeeded
  | TransferReasonUnfit
  | PaidDayNotDue
  | PaidDayWrong
  | PaidDayUsed
  | PaidDaysOver
  | PaidDayTextUnfit
> = {
  ...stepRefusals,
  SeatUnknown: () => ({
    zh: "没有找到这个在任职务，请刷新后重新选择。",
    en: "Nobody holds this seat now, or it was not found; reload and choose again.",
  }),
  TransferUnknown: () => ({
    zh: "没有找到这项调动，请刷新后重新选择。",
    en: "This transfer was not found; reload and choose again.",
  }),
  TransferOpenAlready: () => ({
    zh: "这位干部的调动已在征求意见或已取得同意，不必重复提出。",
    en: "A transfer of this officer is asked for or consented to already.",
  }),
  TransferNotNeeded: () => ({
    zh: "只有主席、副主席的调动须征得同意；其他委员请直接办理卸任。",
    en: "Only the transfer of a chair or vice-chair needs consent; for other seats record that the person leaves.",
  }),
  TransferReasonUnfit: ({ longest }) => ({
    zh: `请填写调动理由，1 至 ${longest} 个字。`,
    en: `Give the reason of the transfer, 1 to ${longest} characters.`,
  }),
  PaidDayNotDue: () => ({
    zh: "专职工会干部全职从事工会工作，不登记占用工作日。",
    en: "A full-time officer works for the union every day; no such days are recorded.",
  }),
  PaidDayWrong: ({ today }) => ({
    zh: `请选择任职期间、不晚于今天(${today})的工作日。`,
    en: `Choose a working day during his office, not after today (${today}).`,
  }),
  PaidDayUsed: () => ({
    zh: "这一天已登记，请勿重复。",
    en: "This day is recorded already.",
  }),
  PaidDaysOver: ({ used, max }) => ({
    zh: `本月已占用 ${used} 个工作日，规定为 ${max} 个；确需超出的，请填写理由。`,
    en: `${used} working days of this month are used and ${max} are given; for one more give a reason.`,
  }),
  PaidDayTextUnfit: ({ longest }) => ({
    zh: `请填写事由，不超过 ${longest} 个字。`,
    en: `Say what it was for, at most ${longest} characters.`,
  }),
};
