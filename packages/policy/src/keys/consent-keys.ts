import type { ConsentBasis } from "@union/kernel";
import { choice } from "../kinds/choice.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const basis = choice<ConsentBasis>("CONSENT", "UNLESS_OBJECTED", "NOT_NEEDED");
const usualCare = cite.practice(
  "工会日常关怀，本人拒绝或撤回同意即停止",
  "The union's usual care for its people; it ends as soon as somebody declines or withdraws",
);

const atOnce = cite.practice(
  "《个人信息保护法》第57条要求“立即”，天数由单位规定",
  "Personal Information Protection Law Art. 57 says at once; the days are the union's own",
);

/** What uses of personal data rest on that are not membership itself (domain 2.13.1, PI-R2, PI-R3), and how soon an incident is told (PI-R14). */
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
  "privacy.incidentAuthorityDays": policy(
    "PI-R14",
    "个人信息安全事件报告主管部门的期限(天)",
    "Days in which the authority hears of an incident with personal data",
    whole("days", 0, 30),
    1,
    atOnce,
  ),
  "privacy.incidentPersonsDays": policy(
    "PI-R14",
    "个人信息安全事件通知个人的期限(天)",
    "Days in which the people concerned hear of an incident with personal data",
    whole("days", 0, 60),
    3,
    atOnce,
  ),
} as const;
