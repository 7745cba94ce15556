import { defineStages } from "@union/stages";

const open = ["STARTED", "NOTED"] as const;

/** 会籍转出 — the side of the union that a person leaves (MEM-R6). */
export const transferOutStages = defineStages({
  kind: "TRANSFER_OUT",
  name: { zh: "会籍转出", en: "transfer to another union" },
  states: {
    NEW: { zh: "拟办", en: "being prepared" },
    STARTED: { zh: "转出办理中", en: "under way" },
    NOTED: { zh: "已在会员证上注明", en: "noted on the card" },
    ACCEPTED: { zh: "对方已接收", en: "accepted by the other union" },
    REFUSED: { zh: "对方未接收", en: "refused by the other union" },
    CANCELLED: { zh: "已撤销", en: "cancelled" },
  },
  steps: {
    start: {
      ...{ name: { zh: "开始转出", en: "start" }, from: ["NEW"], to: "STARTED" },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "请在会员证上注明转出，并随人事档案移交登记表。",
            en: "Note the transfer on the card and send the registration form with the personal file.",
          },
        },
      ],
    },
    note: {
      ...{
        name: { zh: "注明转出并移交登记表", en: "note it on the card and send the form" },
        from: ["STARTED"],
        to: "NOTED",
      },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "会员证已注明转出，等待新单位工会接收。",
            en: "The transfer is noted on your card; the new union registers you next.",
          },
        },
      ],
    },
    settle: {
      ...{
        name: { zh: "登记对方已接收", en: "record the acceptance" },
        from: ["NOTED"],
        to: "ACCEPTED",
      },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "会籍已转出，本会不再计其会籍。",
            en: "The membership is with the other union and counts there.",
          },
        },
      ],
    },
    recordRefusal: {
      ...{ name: { zh: "登记对方未接收", en: "record the refusal" }, from: open, to: "REFUSED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "对方未接收，会籍仍在本会。",
            en: "The other union refused; the membership stays here.",
          },
        },
      ],
    },
    accepted: {
      ...{ name: { zh: "对方接收", en: "accepted" }, from: ["NOTED"], to: "ACCEPTED", by: "HOUSE" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "对方工会已接收，本会不再计其会籍。",
            en: "The other union has accepted; the membership counts there.",
          },
        },
      ],
    },
    refused: {
      ...{ name: { zh: "对方未接收", en: "refused" }, from: open, to: "REFUSED", by: "HOUSE" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "对方工会未接收，会籍仍在本会。",
            en: "The other union refused; the membership stays here.",
          },
        },
      ],
    },
    cancel: {
      ...{ name: { zh: "撤销转出", en: "cancel" }, from: open, to: "CANCELLED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "转出已撤销，会籍仍在本会。",
            en: "The transfer is cancelled; the membership stays here.",
          },
        },
      ],
    },
  },
});
