import { defineStages } from "@union/stages";

/** 委员任职 — somebody takes a seat by by-election, leaves it, or is recalled from it (ORG-R16 to ORG-R18). */
export const committeeSeatStages = defineStages({
  kind: "COMMITTEE_SEAT",
  name: { zh: "委员会任职", en: "seat on a committee" },
  states: {
    VACANT: { zh: "空缺", en: "vacant" },
    SERVING: { zh: "在任", en: "serving" },
    LEFT: { zh: "已卸任", en: "left" },
    RECALLED: { zh: "已被罢免", en: "recalled" },
  },
  steps: {
    FILL: {
      ...{ name: { zh: "补选", en: "fill by by-election" }, from: ["VACANT"], to: "SERVING" },
      by: "committees.write",
      tells: [
        {
          whom: "COMMITTEE",
          says: { zh: "补选已完成，请知悉。", en: "The seat is filled by by-election." },
        },
      ],
    },
    LEAVE: {
      ...{ name: { zh: "卸任", en: "leave" }, from: ["SERVING"], to: "LEFT" },
      by: "committees.write",
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "该职务已空缺，请按规定补选。",
            en: "The seat is vacant; hold a by-election as the rules say.",
          },
        },
      ],
    },
    RECALL: {
      ...{ name: { zh: "罢免", en: "recall" }, from: ["SERVING"], to: "RECALLED" },
      by: "committees.write",
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "会员(代表)大会已通过罢免，请按规定补选。",
            en: "The congress has carried the recall; hold a by-election as the rules say.",
          },
        },
      ],
    },
  },
});
