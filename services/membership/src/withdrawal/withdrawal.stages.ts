import { defineStages } from "@union/stages";

const before = ["REQUESTED", "PERSUADED"] as const;

/** 退会 — free, after persuasion; the committee decides, announces it and takes back the card (MEM-R9). */
export const withdrawalStages = defineStages({
  kind: "WITHDRAWAL",
  name: { zh: "退会", en: "withdrawal" },
  states: {
    NEW: { zh: "拟办", en: "being prepared" },
    REQUESTED: { zh: "已申请", en: "requested" },
    PERSUADED: { zh: "已劝说", en: "persuasion done" },
    DECIDED: { zh: "已决定退会", en: "decided" },
    CLOSED: { zh: "已宣布并收回会员证", en: "announced, card taken back" },
    STAYED: { zh: "继续留会", en: "stayed" },
  },
  steps: {
    request: {
      ...{ name: { zh: "申请退会", en: "ask to withdraw" }, from: ["NEW"], to: "REQUESTED" },
      ...{ by: "OWNER", opinion: "OPTIONAL" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "请了解原因并做劝说工作，再报委员会决定。",
            en: "Hear the reasons and talk it over, then bring it to the committee.",
          },
        },
      ],
    },
    recordRequest: {
      ...{
        name: { zh: "代为登记退会申请", en: "record a request" },
        from: ["NEW"],
        to: "REQUESTED",
      },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "工会已登记您的退会申请；如非本人意愿，请选择留会。",
            en: "Your wish to withdraw is recorded; if it is not yours, choose to stay.",
          },
        },
        {
          whom: "OFFICERS",
          says: {
            zh: "请了解原因并做劝说工作，再报委员会决定。",
            en: "Hear the reasons and talk it over, then bring it to the committee.",
          },
        },
      ],
    },
    persuade: {
      ...{
        name: { zh: "登记劝说情况", en: "record the persuasion" },
        from: ["REQUESTED"],
        to: "PERSUADED",
      },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "CHAIRS",
          says: {
            zh: "劝说已完成，请提交委员会决定。",
            en: "Persuasion is done; the committee decides next.",
          },
        },
      ],
    },
    stay: {
      ...{ name: { zh: "撤回申请，继续留会", en: "stay" }, from: before, to: "STAYED" },
      ...{ by: "OWNER", opinion: "OPTIONAL" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "本人决定继续留会，无须再办。",
            en: "The person stays; nothing is left to do.",
          },
        },
      ],
    },
    keep: {
      ...{
        name: { zh: "登记本人同意留会", en: "record that the person stays" },
        from: before,
        to: "STAYED",
      },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        { whom: "OWNER", says: { zh: "已登记您继续留会。", en: "It is recorded that you stay." } },
      ],
    },
    decide: {
      ...{
        name: { zh: "委员会决定退会", en: "decide the withdrawal" },
        from: ["PERSUADED"],
        to: "DECIDED",
      },
      ...{ by: "memberships.decide", opinion: "OPTIONAL", apartFrom: ["OWNER", "recordRequest"] },
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
