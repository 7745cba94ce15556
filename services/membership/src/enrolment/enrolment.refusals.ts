import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import { memberRefusals, statusNames } from "../member/index.js";
import type { ApplyRefusal, EnrolmentOpen, NobodyApplies } from "./apply-to-join.js";
import type { DecisionDayWrong, DecisionIncomplete } from "./decision.js";
import type { IdentityIncomplete } from "./enrol-member.js";
import type { ApplicationInFuture, EnrolmentTextTooLong } from "./enrolment.js";
import { enrolmentStages } from "./enrolment.stages.js";
import { identityNames } from "./identity-names.js";
import type { MembershipStands } from "./may-join.js";
import type { OpinionsDue } from "./required-opinions.js";
import type { EnrolmentUnknown, TakeRefusal } from "./take-enrolment-step.js";

type Own =
  | EnrolmentUnknown
  | NobodyApplies
  | EnrolmentOpen
  | MembershipStands
  | EnrolmentTextTooLong
  | ApplicationInFuture
  | OpinionsDue
  | DecisionIncomplete
  | DecisionDayWrong
  | IdentityIncomplete;

const own: RefusalTexts<Own> = {
  EnrolmentUnknown: () => ({
    zh: "没有找到这份入会申请，或不在您的办理范围内，请刷新后重试。",
    en: "This application was not found or is outside your scope; reload and try again.",
  }),
  NobodyApplies: () => ({
    zh: "此账号未关联职工，请写明由谁申请入会。",
    en: "No person of the staff stands behind this account; say who applies.",
  }),
  EnrolmentOpen: ({ state }) => ({
    zh: `已有一份办理中的入会申请(${enrolmentStages.states[state].zh})，请继续办理该申请。`,
    en: `There is an open application already (${enrolmentStages.states[state].en}); go on with that one.`,
  }),
  MembershipStands: ({ status }) => ({
    zh: `会籍目前为“${statusNames[status].zh}”，不能再申请入会；如需恢复或转接会籍，请联系工会。`,
    en: `The membership is ${statusNames[status].en}; nobody joins twice. Ask the union to restore or transfer it.`,
  }),
  EnrolmentTextTooLong: ({ max }) => ({
    zh: `这一项不能超过 ${max} 个字，请缩短后再提交。`,
    en: `This text has at most ${max} characters; shorten it.`,
  }),
  ApplicationInFuture: ({ today }) => ({
    zh: `申请日期不能晚于今天(${today})，请修改。`,
    en: `The day of the application must not lie after today (${today}); change it.`,
  }),
  OpinionsDue: ({ of }) => ({
    zh: `提交委员会前须先签署：${of.map((one) => (one === "GROUP" ? "工会小组意见" : "分工会意见")).join("、")}。`,
    en: `Before the committee sees it, it needs the opinion of: ${of.map((one) => (one === "GROUP" ? "the union group" : "the branch")).join(", ")}.`,
  }),
  DecisionIncomplete: () => ({
    zh: "请填写决定文件(100字以内)和决定机构(60字以内)。",
    en: "State the document of the decision (up to 100 characters) and who decided (up to 60).",
  }),
  DecisionDayWrong: ({ from, today }) => ({
    zh: `决定日期须在申请日期(${from})与今天(${today})之间，请修改。`,
    en: `The day of the decision lies between the application (${from}) and today (${today}); change it.`,
  }),
  IdentityIncomplete: ({ fields }) => ({
    zh: `身份信息不完整或不正确：${fields.map((field) => identityNames[field].zh).join("、")}。请先在职工花名册中补正，再批准。`,
    en: `Missing or wrong on the person's record: ${fields.map((field) => identityNames[field].en).join(", ")}. Correct the roster first, then approve.`,
  }),
};

/** What is said where an application cannot be taken in or moved on. */
export const enrolmentRefusals: RefusalTexts<ApplyRefusal | TakeRefusal> = {
  ...memberRefusals,
  ...stepRefusals,
  ...own,
};
