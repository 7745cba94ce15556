import { dayOf, type Sentence } from "@union/kernel";
import type { AccountChange } from "@union/messages";
import { recipientOf } from "../audience/index.js";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

const names: Readonly<Record<AccountChange, Sentence>> = {
  SECOND_FACTOR_SET_UP: { zh: "已启用动态口令", en: "a second factor was set up" },
  SECOND_FACTOR_RESET: {
    zh: "的动态口令已由安全管理员重置",
    en: "the security administrator reset the second factor",
  },
  PASSWORD_CHANGED: { zh: "的密码已修改", en: "the password was changed" },
  CLOSED: { zh: "已关闭", en: "it was closed" },
  REOPENED: { zh: "已重新启用", en: "it was opened again" },
  UNLOCKED: {
    zh: "因密码多次输错被锁定，已由系统管理员解锁",
    en: "it was locked after wrong passwords; the system administrator unlocked it",
  },
};

/** What was done to an account is told to its holder (2.13.2). */
export const accountChanged: Rule<"account.changed.v1"> = {
  tell: async ({ unionId, id, payload, createdAt }) => {
    const { zh, en } = names[payload.change];
    return [
      {
        ...worded("accountChanged", { change: zh, changeEn: en }),
        unionId,
        template: "accountChanged",
        subject: id,
        on: dayOf(createdAt),
        audience: { kind: "PERSONS", recipients: [recipientOf(payload)] },
      },
    ];
  },
};
