import type { HousePurpose } from "@union/policy";
import type { Purpose } from "./purpose.js";

const common = {
  ...{ version: 0, recipients: "本单位工会，不对外提供", isSensitive: false },
  contact: "本单位工会办公室",
} as const;

/**
 * What the house itself uses personal data for beyond membership, as people are told until their union declares it in its own
 * words: whoever minds may say no from the first day (PI-R3, PI-R4).
 */
export const housePurposes: Readonly<Record<HousePurpose, Purpose>> = {
  BIRTHDAY_GREETINGS: {
    ...common,
    code: "BIRTHDAY_GREETINGS",
    name: "生日祝福",
    text: "在您生日当天向您发送祝福。不同意不影响您的会员权利。",
    kinds: "生日(月、日)",
    retention: "会籍存续期间，至您拒绝或撤回为止",
  },
  OPTIONAL_PROFILE: {
    ...common,
    code: "OPTIONAL_PROFILE",
    name: "保存非必要的个人信息",
    text: "保存您的政治面貌和学历，用于活动安排和统计。不同意时系统即删除这些信息，不影响您的会员权利。",
    kinds: "政治面貌、学历",
    retention: "会籍存续期间，至您拒绝或撤回为止",
  },
};

export const isHousePurpose = (code: string): code is HousePurpose =>
  Object.hasOwn(housePurposes, code);
