import { defineStages } from "@union/stages";

const before = ["OPENED", "ABSENT", "EDUCATED"] as const;
const opening = [
  {
    whom: "OWNER",
    says: {
      zh: "您已连续多月未缴会费；如有正当理由，请与工会联系。",
      en: "Dues were missed for months in a row; if there is a good reason, talk to your union.",
    },
  },
  {
    whom: "OFFICERS",
    says: {
      zh: "请核实其是否参加组织生活，并做教育工作；不会自动退会。",
      en: "Check whether the person takes part in union life, and talk it over; nobody leaves by itself.",
    },
  },
] as const;

/**
 * 自动退会 — months without dues, no union life and education refused; each is recorded by a step, and the committee
 * decides. Nothing of it comes by itself (MEM-R10, DUE-R6).
 */
export const deemedWithdrawalStages = defineStages({
  kind: "DEEMED_WITHDRAWAL",
  name: { zh: "自动退会", en: "deemed withdrawal" },
  states: {
    NEW: { zh: "拟办", en: "being prepared" },
    OPENED: { zh: "已启动", en: "opened" },
    ABSENT: { zh: "已核实不参加组织生活", en: "found absent from union life" },
    EDUCATED: { zh: "已教育", en: "education done" },
    DECIDED: { zh: "已决定按自动退会处理", en: "decided" },
    CLOSED: { zh: "已宣布并收回会员证", en: "announced, card taken back" },
    DROPPED: { zh: "不予处理", en: "dropped" },
  },
  steps: {
    open: {
      ...{ name: { zh: "启动", en: "open" }, from: ["NEW"], to: "OPENED", by: "HOUSE" },
      tells: opening,
    },
    openByHand: {
      ...{ name: { zh: "人工启动", en: "open by hand" }, from: ["NEW"], to: "OPENED" },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: opening,
    },
    confirmAbsence: {
      ...{
        name: { zh: "核实不参加组织生活", en: "confirm the absence" },
        from: ["OPENED"],
        to: "ABSENT",
      },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "请做教育工作并登记情况。",
            en: "Talk it over with the person and record it.",
          },
        },
      ],
    },
    educate: {
      ...{
        name: { zh: "登记教育情况", en: "record the education" },
        from: ["ABSENT"],
        to: "EDUCATED",
      },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "如愿意继续履行会员义务，请尽快与工会联系。",
            en: "If you wish to go on as a member, talk to your union soon.",
          },
        },
        {
          whom: "CHAIRS",
          says: {
            zh: "教育情况已登记，请提交委员会决定。",
            en: "Education is recorded; the committee decides next.",
          },
        },
      ],
    },
    drop: {
      ...{ name: { zh: "不予处理", en: "drop" }, from: before, to: "DROPPED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "此事已不再处理，会籍不变。",
            en: "The matter is dropped; your membership stays.",
          },
        },
      ],
    },
    lapse: {
      ...{ name: { zh: "自行撤销", en: "lapse" }, from: before, to: "DROPPED", by: "HOUSE" },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "会费已补缴或减免，此事已撤销，会籍不变。",
            en: "Dues were paid or waived; the matter is off, and your membership stays.",
          },
        },
        {
          whom: "OFFICERS",
          says: {
            zh: "会费已补缴或减免，连续未缴不足规定月数，不再按自动退会处理。",
            en: "Months were paid or waived; those the rules name are no longer reached, and deemed withdrawal is off.",
          },
        },
      ],
    },
    decide: {
      ...{ name: { zh: "委员会决定", en: "decide" }, from: ["EDUCATED"], to: "DECIDED" },
      ...{ by: "memberships.decide", opinion: "REQUIRED", apartFrom: ["OWNER", "openByHand"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "委员会已决定，请宣布并收回会员证。",
            en: "The committee has decided; announce it and take back the card.",
          },
        },
      ],
    },
    announce: {
      ...{
        name: { zh: "宣布并收回会员证", en: "announce, take back the card" },
        from: ["DECIDED"],
        to: "CLOSED",
      },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: {
        silent: {
          zh: "会籍变动已在决定时通知本人。",
          en: "The person was told when it was decided.",
        },
      },
    },
  },
});
