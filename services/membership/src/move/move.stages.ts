import { defineStages } from "@union/stages";

/** 院区调动 — one campus offers a person, the other takes him or not; until then he stands where he stood. */
export const moveStages = defineStages({
  kind: "CAMPUS_MOVE",
  name: { zh: "院区调动", en: "move between campuses" },
  states: {
    NEW: { zh: "拟办", en: "being prepared" },
    OFFERED: { zh: "待接收", en: "offered" },
    MOVED: { zh: "已调动", en: "moved" },
    REFUSED: { zh: "未接收", en: "refused" },
    CANCELLED: { zh: "已撤销", en: "cancelled" },
  },
  steps: {
    offer: {
      ...{ name: { zh: "提出调动", en: "offer" }, from: ["NEW"], to: "OFFERED" },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "调出院区已提出，等待调入院区接收。",
            en: "Your campus has offered the move; the other campus answers it.",
          },
        },
        {
          whom: "RECEIVERS",
          says: {
            zh: "请核对岗位后接收，或说明理由不予接收。",
            en: "Check the post, then accept, or refuse with a reason.",
          },
        },
      ],
    },
    accept: {
      ...{ name: { zh: "接收", en: "accept" }, from: ["OFFERED"], to: "MOVED" },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER", "offer"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "调动已办妥，会籍随岗位转到新院区。",
            en: "The move is done; your membership goes with the post.",
          },
        },
        {
          whom: "OFFICERS",
          says: {
            zh: "调入院区已接收，请移交有关材料。",
            en: "The other campus has accepted; hand over the papers.",
          },
        },
      ],
    },
    refuse: {
      ...{ name: { zh: "不予接收", en: "refuse" }, from: ["OFFERED"], to: "REFUSED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "调入院区未接收，岗位和会籍不变。",
            en: "The other campus did not accept; nothing changes.",
          },
        },
        {
          whom: "OFFICERS",
          says: {
            zh: "调入院区未接收，理由见办理记录。",
            en: "The other campus refused; its reason stands in the history.",
          },
        },
      ],
    },
    cancel: {
      ...{ name: { zh: "撤销调动", en: "cancel" }, from: ["OFFERED"], to: "CANCELLED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "调出院区已撤销调动，岗位和会籍不变。",
            en: "Your campus has cancelled the move; nothing changes.",
          },
        },
        {
          whom: "RECEIVERS",
          says: {
            zh: "调出院区已撤销，无须再办。",
            en: "The offering campus has cancelled; nothing is left to do.",
          },
        },
      ],
    },
  },
});
