import { defineDeadline } from "@union/deadlines";

/** 闲置账号 — an account that nobody uses: its holder hears how to keep it, the security administrators that it is to be closed. */
export const accountStale = defineDeadline({
  kind: "ACCOUNT_STALE",
  about: "Account",
  name: { zh: "闲置账号", en: "unused account" },
  todo: {
    responsible: {
      zh: "该账号长期未登录，如需保留，请在期限前登录一次；逾期将自动关闭。",
      en: "This account has not been used for long. Sign in before that day to keep it; then it is closed by itself.",
    },
    deputy: {
      zh: "该账号长期未登录，期满将自动关闭；最后一名管理员的账号不会自动关闭，请核实后处理。",
      en: "This account has not been used for long and is closed by itself after that day; the last administrator of a kind is not: look into it.",
    },
  },
  lapses: true,
  steps: [
    { daysFromDue: -30, to: "RESPONSIBLE" },
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
  ],
});
