import type { RefusalTexts } from "@union/kernel";
import { policyRefusals as valueRefusals } from "@union/policy";
import type { OverrideRefusal } from "./override-policy.js";

export const policyRefusals: RefusalTexts<OverrideRefusal> = {
  ...valueRefusals,
  PolicyKeyUnknown: () => ({
    zh: "没有这个政策项,请从政策目录中选择。",
    en: "There is no such policy key; choose one from the catalogue.",
  }),
  PolicyCampusUnknown: () => ({
    zh: "没有这个院区,或所选范围不在您的权限内,请重新选择。",
    en: "There is no such campus, or your rights do not reach so far; choose again.",
  }),
  PolicySourceMissing: () => ({
    zh: "请写明依据(文件名、条款或会议决定),1 至 200 字。",
    en: "State where it is decided (instrument, article or meeting) in 1 to 200 characters.",
  }),
  PolicyDecidedAlready: ({ effectiveFrom }) => ({
    zh: `这个政策项自 ${effectiveFrom} 起已有决定,请换一个生效日期。`,
    en: `A decision on this key takes effect on ${effectiveFrom} already; choose another day.`,
  }),
};
