import { defineDeadline } from "@union/deadlines";

/** 自动退会事项 — the committee takes up a deemed withdrawal that missed months have made due (MEM-R10, DUE-R6). */
export const deemedWithdrawalDue = defineDeadline({
  kind: "DEEMED_WITHDRAWAL_DUE",
  about: "MembershipMatter",
  name: { zh: "欠缴会费处理", en: "deemed withdrawal to be taken up" },
  todo: {
    responsible: {
      zh: "请了解其未缴会费的原因和参加工会活动的情况，开展教育后提交委员会决定。",
      en: "Find out why the dues are unpaid and whether he takes part in union life, talk with him, and bring it to the committee.",
    },
    deputy: {
      zh: "欠缴会费事项逾期未处理，请督促工会干部办理。",
      en: "A matter of unpaid dues has not been taken up in time; see that the officers do.",
    },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 7, to: "DEPUTY" },
  ],
});
