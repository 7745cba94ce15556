import type { ConsentBasis } from "@union/kernel";
import { choice } from "../kinds/choice.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const basis = choice<ConsentBasis>("CONSENT", "UNLESS_OBJECTED", "NOT_NEEDED");
const usualCare = cite.practice(
  "工会日常关怀,本人拒绝或撤回同意即停止",
  "The union's usual care for its people; it ends as soon as somebody declines or withdraws",
);

/** What uses of personal data rest on that are not membership itself (domain 2.13.1, PI-R2, PI-R3). */
export const consentKeys = {
  "consent.birthdayGreetings": policy(
    "PI-R2",
    "生日祝福使用出生日期的依据",
    "What birthday greetings rest on",
    basis,
    "UNLESS_OBJECTED",
    usualCare,
  ),
  "consent.optionalProfile": policy(
    "PI-R2",
    "保存政治面貌、学历等非必要信息的依据",
    "What keeping fields that identity does not need rests on",
    basis,
    "UNLESS_OBJECTED",
    usualCare,
  ),
} as const;
