import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { CallNotCollecting, CallNotYours, CallUnknown } from "./call-congress.js";
import type { CallReasonUnfit } from "./congress-call.js";

export const congressCallRefusals: RefusalTexts<
  StepRefusal | CallUnknown | CallNotYours | CallNotCollecting | CallReasonUnfit
> = {
  ...stepRefusals,
  CallUnknown: () => ({
    zh: "没有找到这项提议，请刷新后重新选择。",
    en: "This call was not found; reload and choose again.",
  }),
  CallNotYours: () => ({
    zh: "提议和确认须由在会会员本人办理；代表工会委员会提议的，须由全院工会的干部办理。",
    en: "Only active members call and confirm, each for himself; for the committee an officer of the whole union does.",
  }),
  CallNotCollecting: () => ({
    zh: "这项提议已不在征集确认，无需再办理。",
    en: "This call collects no confirmations any more; there is nothing to do.",
  }),
  CallReasonUnfit: ({ longest }) => ({
    zh: `请写明提议召开的事由，1 至 ${longest} 个字。`,
    en: `Say why the congress is called for, 1 to ${longest} characters.`,
  }),
};
