import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type {
  DeductionAuthorised,
  DeductionInFuture,
  DeductionPersonUnknown,
} from "./authorise-deduction.js";
import type { MonthNotOver, MonthUnreadable, WholeUnionNeeded } from "./charge-dues.js";
import type { BatchRefusal } from "./import-payroll.js";
import type { DuesSettled } from "./receive-dues.js";
import type { DuesPersonUnknown, PayItemsWrong } from "./record-dues-base.js";
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
  | BatchRefusal;

export const duesRefusals: RefusalTexts<Own | StepRefusal> = {
  ...stepRefusals,
  MonthUnreadable: () => ({
    zh: "月份请写成 2025-03 这样的形式。",
    en: "Write the month like 2025-03.",
  }),
  MonthNotOver: ({ lastDay }) => ({
    zh: `会费按整月计收,请在 ${lastDay} 之后再计收这个月。`,
    en: `Dues are charged for full months; charge this one after ${lastDay}.`,
  }),
  WholeUnionNeeded: () => ({
    zh: "会费由全会统一计收,请由管理全会的工会干部办理。",
    en: "Dues are charged for the whole union at once; ask an officer of the whole union.",
  }),
  DuesChargeUnknown: () => ({
    zh: "没有找到这笔会费,或已被冲正,或不在您的管理范围内,请刷新后重新选择。",
    en: "These dues were not found, were reversed, or are outside your scope; reload and choose again.",
  }),
  DuesDocumentMissing: ({ max }) => ({
    zh: `请写明依据的文件或单据,1 至 ${max} 字。`,
    en: `Name the document behind it, in 1 to ${max} characters.`,
  }),
  DuesSettled: ({ count }) => ({
    zh: `所选会费中有 ${count} 笔已缴或已减免,请去掉后再登记。`,
    en: `${count} of the dues chosen are paid or waived already; leave them out.`,
  }),
  DeductionPersonUnknown: () => ({
    zh: "没有找到这位职工,或不在您的管理范围内,请核对后重试。",
    en: "This person was not found or is outside your scope; check and try again.",
  }),
  DeductionInFuture: ({ today }) => ({
    zh: `授权日期不能晚于今天(${today})。`,
    en: `The day of the authorisation must not lie after today (${today}).`,
  }),
  DeductionAuthorised: ({ givenOn }) => ({
    zh: `已于 ${givenOn} 授权代扣会费,不用重复办理。`,
    en: `Deduction has been authorised since ${givenOn}; there is nothing more to do.`,
  }),
  DeductionNotAuthorised: () => ({
    zh: "目前没有代扣会费的授权,不用撤回。",
    en: "Deduction is not authorised; there is nothing to withdraw.",
  }),
  DuesPersonUnknown: () => ({
    zh: "没有找到这位职工,或不在您的管理范围内;本人的会费基数请由其他人登记。",
    en: "This person was not found or is outside your scope; one's own dues base is recorded by somebody else.",
  }),
  PayItemsWrong: () => ({
    zh: "请逐项填写工资项目的金额,每项一次,不得为负数。",
    en: "Give each pay item once, with an amount that is not below zero.",
  }),
  BatchPlaceUnknown: () => ({
    zh: "没有这个院区,或所选范围不在您的权限内,请选择您管理的院区。",
    en: "There is no such campus, or your rights do not reach so far; choose a campus of yours.",
  }),
  BatchNumberWrong: ({ max }) => ({
    zh: `请填写批次号或收据号,1 至 ${max} 个字。`,
    en: `Give the number of the batch or receipt, in 1 to ${max} characters.`,
  }),
  BatchKnown: ({ number }) => ({
    zh: `批次 ${number} 已经登记,不能重复登记;请核对批次号。`,
    en: `Batch ${number} came in already; check its number.`,
  }),
  BatchInFuture: ({ today }) => ({
    zh: `扣款或收款日期不能晚于今天(${today})。`,
    en: `The day of deduction or receipt must not lie after today (${today}).`,
  }),
  BatchSizeWrong: ({ max }) => ({
    zh: `每批 1 至 ${max} 行,请分批登记。`,
    en: `A batch has 1 to ${max} rows; split it.`,
  }),
};
