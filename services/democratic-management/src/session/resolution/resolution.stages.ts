import { defineStages } from "@union/stages";

/** 决议 — what the congress resolved, until it is carried out, or until the congress replaces it (SC-R16). */
export const resolutionStages = defineStages({
  kind: "CONGRESS_RESOLUTION",
  name: { zh: "代表大会决议", en: "resolution of the congress" },
  states: {
    ADOPTED: { zh: "已通过，落实中", en: "adopted, being carried out" },
    REPORTED: { zh: "已报告落实，待确认", en: "reported as carried out" },
    FULFILLED: { zh: "已落实", en: "carried out" },
    REPLACED: { zh: "已由后来的决议变更", en: "replaced by a later resolution" },
  },
  steps: {
    ADOPT: {
      ...{ name: { zh: "登记决议", en: "record the resolution" }, from: ["ADOPTED"] },
      ...{ to: "ADOPTED", by: "sessions.write" },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "代表大会决议由您负责落实，请按期完成并报告。",
            en: "A resolution of the congress is yours to carry out: do so in time and report.",
          },
        },
      ],
    },
    REPORT: {
      ...{ name: { zh: "报告落实情况", en: "report that it is carried out" } },
      ...{ from: ["ADOPTED"], to: "REPORTED", by: "OWNER", opinion: "REQUIRED" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "决议责任人报告已落实，请核实确认。",
            en: "A resolution is reported as carried out; check and confirm it.",
          },
        },
      ],
    },
    SEND_BACK: {
      ...{ name: { zh: "退回继续落实", en: "send back" }, from: ["REPORTED"], to: "ADOPTED" },
      ...{ by: "sessions.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "决议尚未落实到位，请继续。",
            en: "The resolution is not carried out yet; go on.",
          },
        },
      ],
    },
    CONFIRM: {
      ...{ name: { zh: "确认已落实", en: "confirm" }, from: ["REPORTED"], to: "FULFILLED" },
      ...{ by: "sessions.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: { zh: "决议已确认落实。", en: "The resolution is confirmed as carried out." },
        },
      ],
    },
    REPLACE: {
      ...{ name: { zh: "由代表大会变更", en: "be replaced by the congress" } },
      ...{ from: ["ADOPTED", "REPORTED", "FULFILLED"], to: "REPLACED", by: "HOUSE" },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "代表大会通过了新的决议，原决议不再执行。",
            en: "The congress adopted another resolution; this one no longer binds.",
          },
        },
      ],
    },
  },
});
export type ResolutionState = keyof typeof resolutionStages.states;
export const plainResolutionSteps = ["REPORT", "SEND_BACK", "CONFIRM"] as const;
export type ResolutionStep = (typeof plainResolutionSteps)[number];
