import type { EventName } from "@union/messages";
import type { Silence } from "../who-is-told.js";

/** What a command tells; the rules of these events say who hears of it. */
type Tells = { readonly tells: readonly [EventName, ...EventName[]] };

/** Commands, each with the events by which it is told, or why it is told to nobody. */
export type Transitions = Readonly<Record<string, Tells | Silence>>;

export const ownSetting = {
  silent: {
    zh: "本人修改自己的设置，界面上即可看到结果。",
    en: "A person changes a setting of his own and sees the result at once.",
  },
};

export const byTheOperator = {
  silent: {
    zh: "由系统管理员亲自处理，处理结果见队列和审计日志。",
    en: "The system administrator does it himself; the queue and the audit log show it.",
  },
};
