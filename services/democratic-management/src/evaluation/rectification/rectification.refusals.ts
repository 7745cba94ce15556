import type { RefusalTexts } from "@union/kernel";
import type {
  RectificationDueUnfit,
  RectificationResultMissing,
  RequirementMissing,
} from "./rectification.js";
import type { RectificationUnknown } from "./take-rectification-step.js";

export type RectificationRefusal =
  | RequirementMissing
  | RectificationDueUnfit
  | RectificationResultMissing
  | RectificationUnknown;

/** What is said where a rectification cannot be given or moved on. */
export const rectificationRefusals: RefusalTexts<RectificationRefusal> = {
  RequirementMissing: ({ limit }) => ({
    zh: `请填写整改要求，1 至 ${limit} 字。`,
    en: `Write what is to be put right, in 1 to ${limit} characters.`,
  }),
  RectificationDueUnfit: ({ last }) => ({
    zh: `整改期限应在明天至 ${last} 之间，请修改。`,
    en: `The last day lies between tomorrow and ${last}; change it.`,
  }),
  RectificationResultMissing: ({ limit }) => ({
    zh: `请填写整改结果，1 至 ${limit} 字。`,
    en: `Write what came of it, in 1 to ${limit} characters.`,
  }),
  RectificationUnknown: () => ({
    zh: "没有找到这项整改，或不在您的管理范围内，请刷新后重试。",
    en: "This rectification was not found or is outside your scope; reload and try again.",
  }),
};
