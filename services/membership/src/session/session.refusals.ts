import type { RefusalTexts } from "@union/kernel";
import type { SessionUnknown } from "./session.commands.js";

export const sessionRefusals: RefusalTexts<SessionUnknown> = {
  SessionUnknown: () => ({
    zh: "您没有这个登录，或它已经结束，请刷新后查看。",
    en: "You have no such session, or it has ended; reload to see.",
  }),
};
