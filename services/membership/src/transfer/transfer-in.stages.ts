import { defineStages } from "@union/stages";

const open = ["STARTED", "NOTED"] as const;

/** 会籍转入 — the side of the union that receives a person from another union of the house (MEM-R6). */
export const transferInStages = defineStages({
  kind: "TRANSFER_IN",
  name: { zh: "会籍转入", en: "transfer from another union" },
  states: {
    NEW: { zh: "拟办", en: "being prepared" },
    STARTED: { zh: "对方正在办理", en: "under way on the other side" },
    NOTED: { zh: "待接收", en: "to be accepted" },
    ACCEPTED: { zh: "已接收", en: "accepted" },
    REFUSED: { zh: "未接收", en: "refused" },
    CANCELLED: { zh: "对方已撤销", en: "cancelled by the other union" },
  },
  steps: {
    arrive: {
      ...{ name: { zh: "收到转入", en: "arrive" }, from: ["NEW"], to: "STARTED", by: "HOUSE" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "有会员拟转入本会，请先核对其是否已到岗。",
            en: "A member is to come from another union; check whether the person is on your staff.",
          },
        },
      ],
    },
    noted: {
      ...{ name: { zh: "对方已注明", en: "noted" }, from: ["STARTED"], to: "NOTED", by: "HOUSE" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "对方手续已办妥，请在职工名单中指定本人后接收。",
            en: "The other side is done; name the person of your staff and accept.",
          },
        },
      ],
    },
    accept: {
      ...{ name: { zh: "接收", en: "accept" }, from: ["NOTED"], to: "ACCEPTED" },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "会籍已转入，请登记并换发会员证。",
            en: "The membership is here; register it and renew the card.",
          },
        },
      ],
    },
    refuse: {
      ...{ name: { zh: "不予接收", en: "refuse" }, from: open, to: "REFUSED" },
      ...{ by: "people.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "已答复不予接收，会籍仍在原工会。",
            en: "The transfer is refused; the membership stays where it was.",
          },
        },
      ],
    },
    cancelled: {
      ...{ name: { zh: "对方撤销", en: "cancelled" }, from: open, to: "CANCELLED", by: "HOUSE" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "对方工会已撤销，无须再办。",
            en: "The other union has cancelled; nothing is left to do.",
          },
        },
      ],
    },
  },
});
