import { defineStages } from "@union/stages";

/** 代理 — somebody is named to stand in for an officer, until it ends by its day or before. */
export const deputyStages = defineStages({
  kind: "OFFICER_DEPUTY",
  name: { zh: "工会干部代理", en: "standing in for an officer" },
  states: {
    NONE: { zh: "未指定", en: "not named" },
    NAMED: { zh: "已指定", en: "named" },
    ENDED: { zh: "已终止", en: "ended" },
  },
  steps: {
    NAME: {
      ...{ name: { zh: "指定代理人", en: "name a deputy" }, from: ["NONE"], to: "NAMED" },
      by: "committees.write",
      tells: [
        {
          whom: "DEPUTY",
          says: {
            zh: "您已被指定为代理人，代理期间督办提醒同时发给您。",
            en: "You stand in for an officer; what is escalated to him reaches you as well.",
          },
        },
        {
          whom: "OFFICER",
          says: { zh: "已为您指定代理人。", en: "Somebody is named to stand in for you." },
        },
      ],
    },
    END: {
      ...{ name: { zh: "终止代理", en: "end it" }, from: ["NAMED"], to: "ENDED" },
      by: "committees.write",
      tells: [
        {
          whom: "DEPUTY",
          says: { zh: "您的代理已终止。", en: "You stand in for the officer no longer." },
        },
        {
          whom: "OFFICER",
          says: { zh: "您的代理人已终止代理。", en: "Your deputy stands in for you no longer." },
        },
      ],
    },
  },
});
