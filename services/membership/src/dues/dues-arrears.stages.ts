import { defineStages } from "@union/stages";

/**
 * 欠缴会费 — what follows from months missed in a row (DUE-R6): a reminder, then the matter of deemed withdrawal, which is the
 * committee's to take up. Nobody leaves the union by any of it.
 */
export const duesArrearsStages = defineStages({
  kind: "DUES_ARREARS",
  name: { zh: "欠缴会费", en: "arrears of dues" },
  states: {
    OWING: { zh: "欠缴", en: "owing" },
    REMINDED: { zh: "已提醒", en: "reminded" },
    OPENED: { zh: "待委员会处理", en: "for the committee to take up" },
    SETTLED: { zh: "已了结", en: "settled" },
  },
  steps: {
    remind: {
      name: { zh: "提醒缴费", en: "remind" },
      from: ["OWING"],
      to: "REMINDED",
      by: "HOUSE",
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "会费已连续数月未缴，请尽快补缴；有困难的，请向工会申请减免。",
            en: "Dues are unpaid for months in a row; please pay them, or ask the union to waive them if you cannot.",
          },
        },
        {
          whom: "LEADER",
          says: {
            zh: "组员会费已连续数月未缴，请了解原因并提醒补缴。",
            en: "A member of your group has not paid dues for months in a row; ask why and remind him.",
          },
        },
      ],
    },
    open: {
      name: { zh: "提请处理", en: "open for the committee" },
      from: ["REMINDED"],
      to: "OPENED",
      by: "HOUSE",
      tells: {
        silent: {
          zh: "由同时启动的自动退会事项告知本人和委员会。",
          en: "The matter of deemed withdrawal that opens with it tells the person and the committee.",
        },
      },
    },
    relent: {
      name: { zh: "撤回提请", en: "take back" },
      from: ["OPENED"],
      to: "REMINDED",
      by: "HOUSE",
      tells: {
        silent: {
          zh: "由自动退会事项的撤销告知本人和委员会。",
          en: "The deemed withdrawal that lapses with it tells the person and the committee.",
        },
      },
    },
    settle: {
      name: { zh: "了结", en: "settle" },
      from: ["REMINDED", "OPENED"],
      to: "SETTLED",
      by: "HOUSE",
      tells: [
        {
          whom: "LEADER",
          says: {
            zh: "组员欠缴会费的提醒已了结，不用再催缴。",
            en: "The arrears of a member of your group are settled; there is no need to remind him any more.",
          },
        },
      ],
    },
  },
});
export type ArrearsState = keyof typeof duesArrearsStages.states;
export type ArrearsStep = keyof typeof duesArrearsStages.steps;
