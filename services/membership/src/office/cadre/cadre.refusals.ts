import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { CorrectionDayUnfit, MeritAmountUnfit, MeritYearUnfit } from "./cadre-merit.js";
import type { CadreDayWrong, CadreUnknown } from "./cadre-needs.js";
import type { CadreTextUnfit } from "./cadre-texts.js";
import type { MeritOfOneself, MeritUnknown, NothingToCorrect } from "./propose-cadre-merit.js";
import type { TrainingDaysUnfit, TrainingKnown } from "./record-cadre-training.js";
import type { ReportedAlready } from "./record-work-report.js";
import type { TakeBackReasonMissing, TrainingUnknown } from "./take-back-cadre-training.js";

export const cadreRefusals: RefusalTexts<
  | StepRefusal
  | CadreUnknown
  | CadreDayWrong
  | CadreTextUnfit
  | TrainingDaysUnfit
  | ReportedAlready
  | MeritAmountUnfit
  | MeritYearUnfit
  | TrainingKnown
  | TrainingUnknown
  | TakeBackReasonMissing
  | CorrectionDayUnfit
  | MeritOfOneself
  | MeritUnknown
  | NothingToCorrect
> = {
  ...stepRefusals,
  CadreUnknown: () => ({
    zh: "没有找到所选人员(须在当日为本单位职工)，或不在您的管理范围内，请重新选择。",
    en: "Somebody chosen was not found, was not on the staff that day, or is outside your scope; choose again.",
  }),
  CadreDayWrong: ({ today }) => ({
    zh: `日期不得晚于今天(${today})，年度不得晚于该日期，请核对。`,
    en: `The day lies after today (${today}), or the year after the day; check them.`,
  }),
  CadreTextUnfit: ({ longest }) => ({
    zh: `请填写此项，1 至 ${longest} 个字。`,
    en: `Fill in this field, 1 to ${longest} characters.`,
  }),
  TrainingDaysUnfit: ({ max }) => ({
    zh: `培训天数应为 1 至 ${max} 天。`,
    en: `A training takes 1 to ${max} days.`,
  }),
  ReportedAlready: ({ year }) => ({
    zh: `此人 ${year} 年度的报告已登记。`,
    en: `This person's report on ${year} is recorded already.`,
  }),
  MeritAmountUnfit: ({ maxFen }) => ({
    zh: `奖金只能用于奖励，须大于零且不超过 ${maxFen / 100} 元；请修改。`,
    en: `Money belongs to a reward, is more than nothing and at most ${maxFen / 100} yuan; change it.`,
  }),
  MeritYearUnfit: ({ from, to }) => ({
    zh: `年度应在 ${from} 至 ${to} 之间，请核对。`,
    en: `The year lies between ${from} and ${to}; check it.`,
  }),
  TrainingKnown: () => ({
    zh: "同一天、同一内容、同一举办单位的培训已登记，请勿重复；人员有误的，请先撤回再登记。",
    en: "A training of that day, title and organiser is recorded already; to correct its people, take it back first.",
  }),
  TrainingUnknown: () => ({
    zh: "没有找到这次培训，或已经撤回，或不在您的管理范围内，请刷新后重新选择。",
    en: "This training was not found, was taken back, or is outside your scope; reload and choose again.",
  }),
  TakeBackReasonMissing: ({ max }) => ({
    zh: `请写明撤回的理由，1 至 ${max} 字。`,
    en: `Say why it is taken back, in 1 to ${max} characters.`,
  }),
  CorrectionDayUnfit: () => ({
    zh: "责令改正须填写今天以后的改正期限；其他事项不填。",
    en: "An order to correct needs a day after today; nothing else has one.",
  }),
  MeritOfOneself: () => ({
    zh: "不能为本人提出奖惩，请由其他人提出。",
    en: "Nobody proposes this for himself; ask another officer.",
  }),
  MeritUnknown: () => ({
    zh: "没有找到这项奖惩，请刷新后重新选择。",
    en: "This matter was not found; reload and choose again.",
  }),
  NothingToCorrect: () => ({
    zh: "只有责令改正的事项需要报告改正情况。",
    en: "Only an order to correct asks for a report of the correction.",
  }),
};
