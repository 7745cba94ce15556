import { defineStages } from "@union/stages";

/** 会费 — the states of a charge. Coming in and falling overdue are sums and days; waiving is the one decision about it. */
export const duesChargeStages = defineStages({
  kind: "DUES_CHARGE",
  name: { zh: "会费", en: "membership dues" },
  states: {
    DUE: { zh: "待缴", en: "due" },
    PAID: { zh: "已缴", en: "paid" },
    WAIVED: { zh: "已减免", en: "waived" },
    OVERDUE: { zh: "逾期", en: "overdue" },
  },
  steps: {
    waive: {
      name: { zh: "减免会费", en: "waive dues" },
      from: ["DUE", "OVERDUE"],
      to: "WAIVED",
      by: "dues.write",
      opinion: "REQUIRED",
      apartFrom: ["OWNER"],
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "这个月的会费已减免，不用再缴；详情见“我的会费”。",
            en: "The dues of this month are waived and need not be paid; see your own dues.",
          },
        },
      ],
    },
  },
});
