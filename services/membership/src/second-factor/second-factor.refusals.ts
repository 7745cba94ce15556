import type { RefusalTexts } from "@union/kernel";
import { type ReasonMissing, reasonRefusals } from "../account/index.js";
import type { ResetOfOneself, SecondFactorMissing } from "./reset-second-factor.js";

export const secondFactorRefusals: RefusalTexts<
  SecondFactorMissing | ResetOfOneself | ReasonMissing
> = {
  ...reasonRefusals,
  SecondFactorMissing: () => ({
    zh: "没有这个账号，或它没有启用动态口令，请核对后再办理。",
    en: "There is no such account, or it has no second factor; check it and try again.",
  }),
  ResetOfOneself: () => ({
    zh: "不能重置自己的动态口令，请由另一位安全管理员办理，或用备用码登录后自行更换。",
    en: "Nobody resets his own second factor; ask another security administrator, or sign in by a recovery code and replace it.",
  }),
};
