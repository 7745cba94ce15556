import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { FieldRequired } from "./delete-own-field.js";
import type { RequestCorrectionRefusal } from "./request-correction.js";
import type { CorrectionUnknown, RecordChanged } from "./take-correction-step.js";

export const correctionRefusals: RefusalTexts<
  StepRefusal | RequestCorrectionRefusal | CorrectionUnknown | RecordChanged | FieldRequired
> = {
  ...stepRefusals,
  NoRecordOfYours: () => ({
    zh: "您的账号没有对应的职工档案，请联系系统管理员。",
    en: "No person of the staff stands behind your account; ask the system administrator.",
  }),
  CorrectionOpen: () => ({
    zh: "这一项已有待核实的申请，请等候结果或先撤回。",
    en: "A correction of this field is waiting already; wait, or withdraw it first.",
  }),
  SameValue: () => ({
    zh: "申请的内容与现有记录相同，无须更正。",
    en: "The record says this already; nothing needs correcting.",
  }),
  DocumentTaken: () => ({
    zh: "这个证件号码已登记在另一人名下，请核对号码；确属本人的，请联系院工会核查。",
    en: "This document number is registered for somebody else; check it, or ask the union to look into it.",
  }),
  FieldNotConsented: () => ({
    zh: "本人没有同意保存这项非必要信息；如需登记，请先在“个人信息用途”中同意“保存非必要的个人信息”。",
    en: "This field is not needed and its owner has not agreed that it is kept; agree to that purpose first.",
  }),
  ProofUnknown: () => ({
    zh: "没有找到您上传的证明文件，请重新上传。",
    en: "The proof you uploaded was not found; upload it again.",
  }),
  CorrectionReasonMissing: ({ max }) => ({
    zh: `请写明更正的理由，1 至 ${max} 个字。`,
    en: `State why it is wrong, in 1 to ${max} characters.`,
  }),
  FieldRequired: () => ({
    zh: "这一项是会员实名制必需的信息，不能删除；如有错误，请申请更正。",
    en: "Members are known by this field, so it is not deleted; if it is wrong, ask for a correction.",
  }),
  ValueRefused: ({ zh, en }) => ({ zh, en }),
  CorrectionUnknown: () => ({
    zh: "没有找到这项申请，请刷新后重试。",
    en: "This request was not found; reload and try again.",
  }),
  RecordChanged: () => ({
    zh: "申请之后记录已有变动，请驳回后由本人按现有记录重新申请。",
    en: "The record has changed since; reject it and let the person ask again.",
  }),
};
