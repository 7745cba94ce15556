import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { EmergencyReasonTooShort, NobodyThere } from "./open-emergency-access.js";
import type { EmergencyOver } from "./reveal-in-emergency.js";

export const emergencyAccessRefusals: RefusalTexts<
  StepRefusal | EmergencyReasonTooShort | NobodyThere | EmergencyOver
> = {
  ...stepRefusals,
  EmergencyReasonTooShort: ({ minimum }) => ({
    zh: `请写明紧急情况,至少 ${minimum} 个字;本人和安全管理员会立即收到通知。`,
    en: `Tell what the emergency is, in at least ${minimum} characters; the person and the security administrators are told at once.`,
  }),
  NobodyThere: () => ({
    zh: "没有找到此人,请核对后重试。",
    en: "This person was not found; check and try again.",
  }),
  EmergencyOver: () => ({
    zh: "没有这次紧急查看,或时限已过;仍有需要的,请重新说明理由开启。",
    en: "There is no such emergency access, or its time is over; open a new one with its reason.",
  }),
};
