import { defineDeadline } from "@union/deadlines";

const steps = [
  { daysFromDue: 0, to: "RESPONSIBLE" },
  { daysFromDue: 1, to: "DEPUTY" },
  { daysFromDue: 3, to: "DEPUTY" },
  { daysFromDue: 7, to: "DEPUTY" },
] as const;

/** 报告主管部门 — the authority hears of an incident in so many days (PI-R14). */
export const authorityDue = defineDeadline({
  kind: "DATA_INCIDENT_AUTHORITY",
  about: "DataIncident",
  name: { zh: "个人信息安全事件报告", en: "report of an incident to the authority" },
  todo: {
    responsible: { zh: "请立即补救并报告主管部门。", en: "Remedy it and tell the authority." },
    deputy: { zh: "逾期未报告，请督促。", en: "The authority was not told; see that it is." },
  },
  steps: [...steps],
});

/** 通知个人 — the people concerned hear of it in so many days, unless it was decided otherwise (PI-R14). */
export const personsDue = defineDeadline({
  kind: "DATA_INCIDENT_PERSONS",
  about: "DataIncident",
  name: { zh: "个人信息安全事件通知", en: "notice of an incident to the people concerned" },
  todo: {
    responsible: { zh: "请通知受影响的个人。", en: "Tell the people concerned." },
    deputy: { zh: "逾期未通知，请督促。", en: "They were not told; see that they are." },
  },
  steps: [...steps],
});
