import type { RefusalTexts } from "@union/kernel";
import type { AddSubjectsRefusal } from "./add-subjects.js";
import type { ReportDayUnfit, ReportFileUnknown } from "./file-report.js";
import type { NotAtThisStage } from "./find-subject.js";
import type { RecordTalkRefusal } from "./record-talk.js";
import type { ReportMissing } from "./subject.js";

export type SubjectRefusal =
  | Exclude<AddSubjectsRefusal, { kind: "CampaignUnknown" }>
  | NotAtThisStage
  | ReportMissing
  | ReportFileUnknown
  | ReportDayUnfit
  | RecordTalkRefusal;

/** What is said where somebody cannot be evaluated, reported for, excused or talked to. */
export const subjectRefusals: RefusalTexts<SubjectRefusal> = {
  CampaignNotDraft: ({ state }) => ({
    zh: `评议${state.zh}，评议对象不能再更改。`,
    en: `The evaluation is ${state.en}; its subjects are fixed.`,
  }),
  SubjectUnknown: () => ({
    zh: "没有找到这位评议对象，或不在您的管理范围内，请刷新后重试。",
    en: "This subject was not found or is outside your scope; reload and try again.",
  }),
  SubjectsTooMany: ({ most }) => ({
    zh: `一次评议最多 ${most} 位评议对象，请分开发起。`,
    en: `One evaluation has at most ${most} subjects; open several.`,
  }),
  AlreadyEvaluated: ({ year }) => ({
    zh: `其中有人(部门)在 ${year} 年度同类评议中已列为评议对象，一年只评议一次，请去掉。`,
    en: `Somebody among them is evaluated in ${year} already, and once a year is enough; leave him out.`,
  }),
  DepartmentMissing: () => ({
    zh: "评议部门时每项须选择部门和负责人；评议个人时不选部门。",
    en: "Evaluating departments, name the department and who answers for it; evaluating persons, name no department.",
  }),
  NotAtThisStage: ({ state }) => ({
    zh: `该评议${state.zh}，此时不能办理这一项，请查看评议进度。`,
    en: `The evaluation is ${state.en}, where this cannot be done; look at how far it has come.`,
  }),
  ReportMissing: ({ limit }) => ({
    zh: `请填写述职述廉报告(不超过 ${limit} 字)或上传文件。`,
    en: `Write the report in up to ${limit} characters, or upload it as a file.`,
  }),
  ReportDayUnfit: ({ from, today }) => ({
    zh: `报告提交日期应在 ${from} 至今天(${today})之间；本人提交以今天为准。`,
    en: `The report came in from ${from} to today (${today}); one's own is handed in today.`,
  }),
  ReportFileUnknown: () => ({
    zh: "没有找到您上传的这份文件，请重新上传。",
    en: "The file was not found among your uploads; upload it again.",
  }),
  TalkUnfit: ({ limit }) => ({
    zh: `请填写谈话记录，1 至 ${limit} 字。`,
    en: `Note what was said, in 1 to ${limit} characters.`,
  }),
  TalkDayUnfit: ({ from, today }) => ({
    zh: `谈话日期应在投票日(${from})之后、今天(${today})之前，请核对。`,
    en: `The talk was between the vote (${from}) and today (${today}); check its day.`,
  }),
  TalkWithOneself: () => ({
    zh: "反馈谈话由他人进行并登记，不能与本人谈话或登记本人的谈话。",
    en: "Another person holds the talk and records it; nobody does so for himself.",
  }),
  TalkerUnknown: () => ({
    zh: "没有找到谈话人，请重新选择。",
    en: "Whoever held the talk was not found; choose again.",
  }),
};
