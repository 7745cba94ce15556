import type { RefusalTexts } from "@union/kernel";
import type { NothingOfYours } from "./show-own-values.js";

export const myDataRefusals: RefusalTexts<NothingOfYours> = {
  NothingOfYours: () => ({
    zh: "您的账号没有对应的职工档案，请联系系统管理员。",
    en: "No person of the staff stands behind your account; ask the system administrator.",
  }),
};
