import { defineStages } from "@union/stages";

/** 组织变动 — proposed by one person who reaches the whole union, confirmed by another (2.15). */
export const organisationActStages = defineStages({
  kind: "ORGANISATION_ACT",
  name: { zh: "组织变动", en: "change of the organisation" },
  states: {
    DRAFT: { zh: "草案", en: "a draft" },
    CONFIRMED: { zh: "已确认", en: "confirmed" },
    DROPPED: { zh: "已放弃", en: "dropped" },
  },
  steps: {
    // Taken once, when the act is proposed; no state leads to it again.
    propose: {
      name: { zh: "提出", en: "propose" },
      from: [],
      to: "DRAFT",
      by: "organisation.write",
      tells: [
        {
          whom: "CHAIRS",
          says: {
            zh: "请由另一位负责人核对文件后确认或放弃。",
            en: "Another person in charge checks the document, then confirms or drops it.",
          },
        },
      ],
    },
    confirm: {
      name: { zh: "确认", en: "confirm" },
      from: ["DRAFT"],
      to: "CONFIRMED",
      by: "organisation.write",
      opinion: "OPTIONAL",
      apartFrom: ["propose"],
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "组织变动已生效(逾期确认的，自确认之日起)，名册与名单已随之调整；请用新名称登记。",
            en: "It is in force (from today, where its day had gone by) and the lists follow it; use the new names from now on.",
          },
        },
        {
          whom: "SECURITY",
          says: {
            zh: "原单位上的授权已转到承接单位或已停止；请核对。",
            en: "Roles over what has ended went on to its successor or ended; check them.",
          },
        },
      ],
    },
    drop: {
      name: { zh: "放弃", en: "drop" },
      from: ["DRAFT"],
      to: "DROPPED",
      by: "organisation.write",
      opinion: "REQUIRED",
      tells: [
        {
          whom: "CHAIRS",
          says: { zh: "该草案已放弃，组织没有变动。", en: "It was dropped; nothing has changed." },
        },
      ],
    },
  },
});

export type ActState = keyof typeof organisationActStages.states;
export type ActStep = "confirm" | "drop";
