import { defineStages } from "@union/stages";

/** 开除会籍 — after a serious crime with criminal punishment: the group's opinion, the committee's decision, filed with the upper union (MEM-R11). */
export const expulsionStages = defineStages({
  kind: "EXPULSION",
  name: { zh: "开除会籍", en: "expulsion" },
  states: {
    NEW: { zh: "拟办", en: "being prepared" },
    PROPOSED: { zh: "已提出", en: "proposed" },
    DISCUSSED: { zh: "小组已讨论", en: "discussed by the group" },
    DECIDED: { zh: "已决定", en: "decided" },
    FILED: { zh: "已报上级工会备案", en: "filed with the upper union" },
    CLOSED: { zh: "已收回会员证", en: "card withdrawn" },
    DROPPED: { zh: "不予处理", en: "dropped" },
  },
  steps: {
    propose: {
      ...{ name: { zh: "提出", en: "propose" }, from: ["NEW"], to: "PROPOSED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "工会将依章程处理您的会籍；如有意见，请与工会联系。",
            en: "The union is dealing with your membership under its charter; you may be heard.",
          },
        },
        {
          whom: "OFFICERS",
          says: {
            zh: "请组织工会小组讨论并登记意见。",
            en: "Let the group discuss it and record its opinion.",
          },
        },
      ],
    },
    discuss: {
      ...{
        name: { zh: "登记小组意见", en: "record the group's opinion" },
        from: ["PROPOSED"],
        to: "DISCUSSED",
      },
      ...{ by: "memberships.opine", opinion: "REQUIRED", apartFrom: ["OWNER", "propose"] },
      tells: [
        {
          whom: "CHAIRS",
          says: {
            zh: "小组意见已登记，请提交委员会决定。",
            en: "The group has given its opinion; the committee decides next.",
          },
        },
      ],
    },
    drop: {
      ...{ name: { zh: "不予处理", en: "drop" }, from: ["PROPOSED", "DISCUSSED"], to: "DROPPED" },
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
    decide: {
      ...{
        name: { zh: "委员会决定开除会籍", en: "decide the expulsion" },
        from: ["DISCUSSED"],
        to: "DECIDED",
      },
      ...{ by: "memberships.decide", opinion: "REQUIRED", apartFrom: ["OWNER", "propose"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "委员会已决定，请报上级工会备案。",
            en: "The committee has decided; file it with the upper union.",
          },
        },
      ],
    },
    file: {
      ...{
        name: { zh: "报上级工会备案", en: "file with the upper union" },
        from: ["DECIDED"],
        to: "FILED",
      },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: { zh: "已备案，请收回会员证。", en: "It is filed; withdraw the card." },
        },
      ],
    },
    withdrawCard: {
      ...{ name: { zh: "收回会员证", en: "withdraw the card" }, from: ["FILED"], to: "CLOSED" },
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
