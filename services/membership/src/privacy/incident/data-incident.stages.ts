import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });
const handled = { by: "privacy.handle", opinion: "REQUIRED" } as const;

/**
 * 个人信息安全事件 — a leak, loss or change of personal data: remedied at once, then the authority and the persons are told. Persons are
 * spared only by decision, where the measures keep harm from them (PI-R14).
 */
export const incidentStages = defineStages({
  kind: "DATA_INCIDENT",
  name: { zh: "个人信息安全事件", en: "incident with personal data" },
  states: {
    NONE: { zh: "未登记", en: "not reported" },
    FOUND: { zh: "已发现，待补救", en: "found, to be remedied" },
    CONTAINED: { zh: "已补救，待报告主管部门", en: "remedied, the authority is to be told" },
    AUTHORITY_TOLD: {
      zh: "已报告主管部门，待通知个人",
      en: "the authority is told, people are to be",
    },
    PERSONS_TOLD: { zh: "已通知个人", en: "people are told" },
    PERSONS_SPARED: { zh: "决定不通知个人", en: "it was decided not to tell people" },
    CLOSED: { zh: "已办结", en: "closed" },
  },
  steps: {
    REPORT: {
      ...{ name: { zh: "登记事件", en: "report" }, from: ["NONE"], to: "FOUND" },
      by: "privacy.handle",
      tells: [told("HANDLERS", "请立即采取补救措施。", "Remedy it at once.")],
    },
    CONTAIN: {
      ...{ name: { zh: "登记补救措施", en: "record the remedy" }, from: ["FOUND"] },
      ...{ to: "CONTAINED", ...handled },
      tells: [told("HANDLERS", "请报告主管部门。", "Tell the authority.")],
    },
    TELL_AUTHORITY: {
      ...{ name: { zh: "登记已报告主管部门", en: "record that the authority was told" } },
      ...{ from: ["CONTAINED"], to: "AUTHORITY_TOLD", ...handled },
      tells: [told("HANDLERS", "请通知受影响的个人。", "Tell the people concerned.")],
    },
    TELL_PERSONS: {
      ...{ name: { zh: "通知个人", en: "tell the people" }, from: ["AUTHORITY_TOLD"] },
      ...{ to: "PERSONS_TOLD", by: "privacy.handle", opinion: "OPTIONAL" },
      tells: [
        told(
          "PERSONS",
          "您的个人信息可能受到影响，请登录查看信息种类、原因、可能的危害、已采取的措施和联系方式。",
          "Your personal data may be affected; sign in to read which, why, what may follow, what was done and whom to ask.",
        ),
      ],
    },
    SPARE_PERSONS: {
      ...{ name: { zh: "决定不通知个人", en: "decide not to tell people" } },
      ...{ from: ["AUTHORITY_TOLD"], to: "PERSONS_SPARED" },
      ...{ by: "privacy.decide", opinion: "REQUIRED", apartFrom: ["REPORT"] },
      tells: [told("HANDLERS", "已决定不通知个人。", "People are not told, by decision.")],
    },
    CLOSE: {
      ...{ name: { zh: "办结", en: "close" }, from: ["PERSONS_TOLD", "PERSONS_SPARED"] },
      ...{ to: "CLOSED", ...handled },
      tells: [told("HANDLERS", "事件已办结。", "It is closed.")],
    },
  },
});

/** The steps that are taken after the report. */
export const incidentSteps = [
  "CONTAIN",
  "TELL_AUTHORITY",
  "TELL_PERSONS",
  "SPARE_PERSONS",
  "CLOSE",
] as const;
export type IncidentStep = (typeof incidentSteps)[number];
export type IncidentState = keyof typeof incidentStages.states;
