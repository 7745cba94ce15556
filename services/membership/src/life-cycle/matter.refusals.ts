import type { RefusalTexts } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { stepRefusals } from "@union/stages";
import type { StepForeign } from "../matter/index.js";
import {
  type MatterOpen,
  type MemberElsewhere,
  memberRefusals,
  type ReasonMissing,
} from "../member/index.js";
import { type CampusUnknown, moveRefusals } from "../move/index.js";
import type { PromptDayMissing } from "../retirement/index.js";
import { transferRefusals } from "../transfer/index.js";
import { type MissedMonthsRefusal, withdrawalRefusals } from "../withdrawal/index.js";
import type { EffectRefusal } from "./matter-kinds.js";
import type { MatterUnknown } from "./take-matter-step.js";

const ofMatters: RefusalTexts<StepForeign | MatterUnknown | PromptDayMissing> = {
  StepForeign: () => ({
    zh: "这一步不属于该事项，请在“可办步骤”中选择。",
    en: "This matter has no such step; choose one of its possible steps.",
  }),
  MatterUnknown: () => ({
    zh: "没有找到该会籍事项，或不在您的管理范围内，请核对后重试。",
    en: "This matter was not found or is outside your scope; check and try again.",
  }),
  PromptDayMissing: ({ today }) => ({
    zh: `请填写再次提示的日期，须晚于今天(${today})。`,
    en: `Say when to prompt again, a day after today (${today}).`,
  }),
};

/** Everything that the sentences of matters know. */
export type MatterTextRefusal =
  | EffectRefusal
  | StepRefusal
  | CampusUnknown
  | MatterOpen
  | MemberElsewhere
  | MatterUnknown
  | MissedMonthsRefusal
  | ReasonMissing;

/** What is said where a matter of a membership cannot be opened or moved on. */
export const matterRefusals: RefusalTexts<MatterTextRefusal> = {
  ...stepRefusals,
  ...memberRefusals,
  ...ofMatters,
  ...moveRefusals,
  ...transferRefusals,
  ...withdrawalRefusals,
};
