import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import { memberRefusals } from "../member/member.refusals.js";
import type { CampusUnknown } from "../move/offer-move.js";
import type { ReasonMissing } from "../member/reveal-member.js";
import { moveRefusals } from "../move/move.refusals.js";
import { transferRefusals } from "../transfer/transfer.refusals.js";
import { withdrawalRefusals } from "../withdrawal/withdrawal.refusals.js";
import type { DecisionUnfounded } from "./decision.js";
import type { EffectRefusal } from "./matter-kinds.js";
import type { MatterOpen } from "./open-matter.js";
import type { StepForeign } from "./pass-step.js";
import type { MatterUnknown } from "./take-matter-step.js";
import type { PromptDayMissing } from "../retirement/retirement.kind.js";
import type { MissedMonthsRefusal } from "../withdrawal/missed-months.js";
import type { StepRefusal } from "@union/stages";

const ofMatters: RefusalTexts<
  MatterOpen | StepForeign | MatterUnknown | DecisionUnfounded | PromptDayMissing
> = {
  MatterOpen: ({ matter }) => ({
    zh: `此人的“${matter.zh}”尚未办结,请先办结或撤销,再办理其他会籍事项。`,
    en: `The person's ${matter.en} is still open; settle or cancel it first.`,
  }),
  StepForeign: () => ({
    zh: "这一步不属于该事项,请在“可办步骤”中选择。",
    en: "This matter has no such step; choose one of its possible steps.",
  }),
  MatterUnknown: () => ({
    zh: "没有找到该会籍事项,或不在您的管理范围内,请核对后重试。",
    en: "This matter was not found or is outside your scope; check and try again.",
  }),
  DecisionUnfounded: () => ({
    zh: "会籍变动须写明依据的文件和决定机构,请填写后再提交。",
    en: "A change of membership names its document and who decided; fill in both.",
  }),
  PromptDayMissing: ({ today }) => ({
    zh: `请填写再次提示的日期,须晚于今天(${today})。`,
    en: `Say when to prompt again, a day after today (${today}).`,
  }),
};

/** Everything that the sentences of matters know. */
export type MatterTextRefusal =
  | EffectRefusal
  | StepRefusal
  | CampusUnknown
  | MatterOpen
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
