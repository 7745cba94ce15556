import { defineDeadline } from "@union/deadlines";

/** 上级工会答复调动 — where silence is consent, the day on which it becomes so (ORG-R17, Shanghai). */
export const transferAnswerDue = defineDeadline({
  kind: "OFFICER_TRANSFER_ANSWER",
  about: "OfficerTransfer",
  name: { zh: "上级工会答复调动", en: "upper union's answer to a transfer" },
  todo: {
    responsible: {
      zh: "上级工会逾期未答复即视为同意，请联系并登记答复。",
      en: "Without an answer by then it is consent; get in touch and record the answer.",
    },
    deputy: { zh: "请答复调动意见。", en: "Please answer the transfer." },
  },
  lapses: true,
  steps: [
    { daysFromDue: -7, to: "DEPUTY" },
    { daysFromDue: 0, to: "DEPUTY" },
  ],
});
