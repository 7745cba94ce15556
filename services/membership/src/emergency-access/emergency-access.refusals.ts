import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type {
  EmergencyReasonTooShort,
  EmergencyStillOpen,
  NobodyThere,
} from "./open-emergency-access.js";
import type { EmergencyOver } from "./reveal-in-emergency.js";
import type { EmergencyAccessUnknown } from "./take-emergency-access-step.js";

export const emergencyAccessRefusals: RefusalTexts<
  | StepRefusal
  | EmergencyReasonTooShort
  | EmergencyStillOpen
  | NobodyThere
  | EmergencyOver
  | EmergencyAccessUnknown
> = {
  ...stepRefusals,
  EmergencyReasonTooShort: ({ minimum }) => ({
    zh: `请写明紧急情况，至少 ${minimum} 个字；本人和安全管理员会立即收到通知。`,
    en: `Tell what the emergency is, in at least ${minimum} characters; the person and the security administrators are told at once.`,
  }),
  EmergencyStillOpen: ({ minutes }) => ({
    zh: `您对此人的紧急查看还有 ${minutes} 分钟有效，请继续使用那一次，不必再开。`,
    en: `Your emergency access to this person is open for another ${minutes} minutes; go on with it instead of opening another one.`,
  }),
  EmergencyAccessUnknown: () => ({
    zh: "没有找到这次紧急查看，请从列表中选择。",
    en: "There is no such emergency access; choose one from the list.",
  }),
  NobodyThere: () => ({
    zh: "没有找到此人，请核对后重试。",
    en: "This person was not found; check and try again.",
  }),
  EmergencyOver: () => ({
    zh: "没有这次紧急查看，或时限已过；仍有需要的，请重新说明理由开启。",
    en: "There is no such emergency access, or its time is over; open a new one with its reason.",
  }),
};
