import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type {
  DeductionAuthorised,
  DeductionInFuture,
  DeductionPersonUnknown,
} from "./authorise-deduction.js";
import type {
  MonthNotOver,
  MonthTooEarly,
  MonthUnreadable,
  WholeUnionNeeded,
} from "./charge-dues.js";
import type { BatchRefusal } from "./import-payroll.js";
import type { DuesSettled, ReceivedBeforeMonth } from "./receive-dues.js";
import type { DuesPersonUnknown, PayItemOutsideRule, PayItemsWrong } from "./record-dues-base.js";
import type { BatchOfSheet, BatchTakenBack, BatchUnknown } from "./take-back-batch.js";
import type { TakeBackReasonMissing } from "./take-back-reason.js";
import type { RunSettled, RunTakenBack, RunUnknown } from "./take-back-run.js";
import type { DuesChargeUnknown, DuesDocumentMissing } from "./waive-dues.js";
import type { DeductionNotAuthorised } from "./withdraw-deduction.js";

type Own =
  | MonthUnreadable
  | MonthNotOver
  | WholeUnionNeeded
  | DuesChargeUnknown
  | DuesDocumentMissing
  | DuesSettled
  | DeductionPersonUnknown
  | DeductionInFuture
  | DeductionAuthorised
  | DeductionNotAuthorised
  | DuesPersonUnknown
  | PayItemsWrong
  | MonthTooEarly
  | PayItemOutsideRule
  | ReceivedBeforeMonth
  | RunUnknown
  | RunTakenBack
  | RunSettled
  | BatchUnknown
  | BatchTakenBack
  | BatchOfSheet
  | TakeBackReasonMissing
  | BatchRefusal;

const payItemNames = {
  POST_WAGE: { zh: "岗位工资", en: "the post wage" },
  SCALE_WAGE: { zh: "薪级工资", en: "the scale wage" },
  WAGE_WITHOUT_BONUS: { zh: "扣除奖金的工资", en: "the wage without bonus" },
} as const;

export const duesRefusals: RefusalTexts<Own | StepRefusal> = {
  ...stepRefusals,
  MonthUnreadable: () => ({
    zh: "月份请写成 2025-03 这样的形式。",
    en: "Write the month like 2025-03.",
  }),
  MonthNotOver: ({ lastDay }) => ({
    zh: `会费按整月计收，请在 ${lastDay} 之后再计收这个月。`,
    en: `Dues are charged for full months; charge this one after ${lastDay}.`,
  }),
  WholeUnionNeeded: () => ({
    zh: "会费由全会统一计收，请由管理全会的工会干部办理。",
    en: "Dues are charged for the whole union at once; ask an officer of the whole union.",
  }),
  DuesChargeUnknown: () => ({
    zh: "没有找到这笔会费，或已被冲正，或不在您的管理范围内，请刷新后重新选择。",
    en: "These dues were not found, were reversed, or are outside your scope; reload and choose again.",
  }),
  DuesDocumentMissing: ({ max }) => ({
    zh: `请写明依据的文件或单据，1 至 ${max} 字。`,
    en: `Name the document behind it, in 1 to ${max} characters.`,
  }),
  DuesSettled: ({ count }) => ({
    zh: `所选会费中有 ${count} 笔已缴或已减免，请去掉后再登记。`,
    en: `${count} of the dues chosen are paid or waived already; leave them out.`,
  }),
  DeductionPersonUnknown: () => ({
    zh: "没有找到这位职工，或不在您的管理范围内，请核对后重试。",
    en: "This person was not found or is outside your scope; check and try again.",
  }),
  DeductionInFuture: ({ today }) => ({
    zh: `授权日期不能晚于今天(${today})。`,
    en: `The day of the authorisation must not lie after today (${today}).`,
  }),
  DeductionAuthorised: ({ givenOn }) => ({
    zh: `已于 ${givenOn} 授权代扣会费，不用重复办理。`,
    en: `Deduction has been authorised since ${givenOn}; there is nothing more to do.`,
  }),
  DeductionNotAuthorised: () => ({
    zh: "目前没有代扣会费的授权，不用撤回。",
    en: "Deduction is not authorised; there is nothing to withdraw.",
  }),
  DuesPersonUnknown: () => ({
    zh: "没有找到这位职工，或不在您的管理范围内；本人的会费基数请由其他人登记。",
    en: "This person was not found or is outside your scope; one's own dues base is recorded by somebody else.",
  }),
  PayItemsWrong: () => ({
    zh: "请逐项填写工资项目的金额，每项一次，不得为负数。",
    en: "Give each pay item once, with an amount that is not below zero.",
  }),
  MonthTooEarly: ({ earliest }) => ({
    zh: `会费最早可补收到 ${earliest}；更早的月份没有当时的基数，不能计收。`,
    en: `Dues are charged for ${earliest} at the earliest; what was earned before is not on record.`,
  }),
  PayItemOutsideRule: ({ allowed }) => ({
    zh: `该月会费基数只计${allowed.map((item) => payItemNames[item].zh).join("、")}，请只填写这些项目；要计入其他项目，请先修改会费规定。`,
    en: `The base of that month is made of ${allowed.map((item) => payItemNames[item].en).join(", ")} alone; give only these, or have the rule on dues changed first.`,
  }),
  ReceivedBeforeMonth: ({ month }) => ({
    zh: `收款日期不能早于所缴月份(${month})，请核对日期。`,
    en: `Dues of ${month} are not received before that month; check the day.`,
  }),
  PayrollRowWrong: ({ rowNo }) => ({
    zh: `第 ${rowNo} 行不能读：工号 1 至 40 个字，月份写成 2025-03，金额大于 0 且不超过 10 万元；请更正后整批重新登记。`,
    en: `Row ${rowNo} cannot be read: a staff number of 1 to 40 characters, a month like 2025-03, an amount above 0 and up to 100,000 yuan; correct it and submit the batch again.`,
  }),
  RunUnknown: () => ({
    zh: "没有找到这次计收，请刷新后重新选择。",
    en: "This run was not found; reload and choose again.",
  }),
  RunTakenBack: ({ on }) => ({
    zh: `这次计收已于 ${on} 撤回。`,
    en: `This run was taken back on ${on} already.`,
  }),
  RunSettled: ({ count }) => ({
    zh: `这次计收中有 ${count} 笔已缴或已减免，请先撤回相应的批次或收据，再撤回计收。`,
    en: `${count} charges of this run are paid or waived; take the batch or receipt back first.`,
  }),
  BatchUnknown: () => ({
    zh: "没有找到这个批次或收据，或不在您的管理范围内，请刷新后重新选择。",
    en: "This batch or receipt was not found or is outside your scope; reload and choose again.",
  }),
  BatchTakenBack: ({ on }) => ({
    zh: `该批次或收据已于 ${on} 撤回。`,
    en: `This batch or receipt was taken back on ${on} already.`,
  }),
  BatchOfSheet: () => ({
    zh: "该批次由工作簿导入，请在导入记录中撤销那次导入。",
    en: "This batch came in by a workbook; undo that import instead.",
  }),
  TakeBackReasonMissing: ({ max }) => ({
    zh: `请写明撤回的理由，1 至 ${max} 字。`,
    en: `Say why it is taken back, in 1 to ${max} characters.`,
  }),
  BatchPlaceUnknown: () => ({
    zh: "没有这个院区，或所选范围不在您的权限内，请选择您管理的院区。",
    en: "There is no such campus, or your rights do not reach so far; choose a campus of yours.",
  }),
  BatchNumberWrong: ({ max }) => ({
    zh: `请填写批次号或收据号，1 至 ${max} 个字。`,
    en: `Give the number of the batch or receipt, in 1 to ${max} characters.`,
  }),
  BatchKnown: ({ number }) => ({
    zh: `批次 ${number} 已经登记，不能重复登记；请核对批次号。`,
    en: `Batch ${number} came in already; check its number.`,
  }),
  BatchInFuture: ({ today }) => ({
    zh: `扣款或收款日期不能晚于今天(${today})。`,
    en: `The day of deduction or receipt must not lie after today (${today}).`,
  }),
  BatchSizeWrong: ({ max }) => ({
    zh: `每批 1 至 ${max} 行，请分批登记。`,
    en: `A batch has 1 to ${max} rows; split it.`,
  }),
};
