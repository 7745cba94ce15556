import { defineDeadline } from "@union/deadlines";

/** 会议通知 — the last day on which notice and material reach the delegates in time (SC-R11). */
export const sessionNoticeDue = defineDeadline({
  kind: "SESSION_NOTICE",
  about: "CongressSession",
  name: { zh: "代表大会会议通知", en: "notice of a session" },
  todo: {
    responsible: {
      zh: "请将会议通知和材料按期发给代表。",
      en: "Send the notice and the material to the delegates in time.",
    },
    deputy: {
      zh: "会议通知尚未发出，请督促；逾期须记录原因。",
      en: "The notice is not out; see to it. A late one needs a recorded reason.",
    },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: -1, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
  ],
});

/** 筹备事项 — what somebody prepares for a session: he hears of it at once, three days before and on its day (DEM-13). */
export const sessionTaskDue = defineDeadline({
  kind: "SESSION_TASK",
  about: "SessionTask",
  name: { zh: "代表大会筹备事项", en: "preparation of a session" },
  todo: {
    responsible: {
      zh: "这项会议筹备工作由您负责，请按期完成并登记。",
      en: "This part of the preparation is yours: do it in time and tick it off.",
    },
    deputy: { zh: "筹备事项逾期未完成，请督促。", en: "The task is late; see to it." },
  },
  steps: [
    { daysFromStart: 0, to: "RESPONSIBLE" },
    { daysFromDue: -3, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
  ],
});

/** 公布决议 — resolutions are made known to all staff within the days of disclosure (SC-R15, DI-R6). */
export const sessionPublishDue = defineDeadline({
  kind: "SESSION_PUBLISH",
  about: "CongressSession",
  name: { zh: "公布代表大会决议", en: "publication of a session's resolutions" },
  todo: {
    responsible: {
      zh: "请将会议决议向全体职工公布。",
      en: "Publish the resolutions to all staff.",
    },
    deputy: { zh: "决议尚未公布，请督促。", en: "The resolutions are not published; see to it." },
  },
  steps: [
    { daysFromDue: -1, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
  ],
});

/** 报上级工会 — a session is reported within so many working days after it closed (SC-R15). */
export const sessionReportDue = defineDeadline({
  kind: "SESSION_REPORT",
  about: "CongressSession",
  name: { zh: "代表大会情况报上级工会", en: "report of a session to the upper union" },
  todo: {
    responsible: {
      zh: "请将会议情况报上级工会。",
      en: "Report the session to the upper union.",
    },
    deputy: { zh: "会议情况尚未上报，请督促。", en: "The session is not reported; see to it." },
  },
  countsIn: "WORKING_DAYS",
  steps: [
    { daysFromDue: -2, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
  ],
});

/** 决议落实 — what the congress resolved is done by its owner's day; the union follows it up. */
export const resolutionDue = defineDeadline({
  kind: "RESOLUTION_DUE",
  about: "Resolution",
  name: { zh: "代表大会决议落实", en: "carrying out of a resolution" },
  todo: {
    responsible: {
      zh: "请按期落实决议并报告结果。",
      en: "Carry the resolution out in time and report.",
    },
    deputy: { zh: "决议未按期落实，请督办。", en: "The resolution is late; follow it up." },
  },
  steps: [
    { percentOfTerm: 50, to: "RESPONSIBLE" },
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 1, to: "DEPUTY" },
    { daysFromDue: 30, to: "DEPUTY" },
  ],
});
