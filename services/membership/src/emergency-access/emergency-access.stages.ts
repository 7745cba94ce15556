import { defineStages } from "@union/stages";

/**
 * 紧急查看 — one person's data is opened for minutes, with a reason; he and the security administrators hear of it at once, and one
 * of these checks the reason afterwards: neither who opened it nor whose data it was.
 */
export const emergencyAccessStages = defineStages({
  kind: "EMERGENCY_ACCESS",
  name: { zh: "紧急查看个人信息", en: "emergency access to personal data" },
  states: {
    OPEN: { zh: "待核查", en: "to be checked" },
    JUSTIFIED: { zh: "理由成立", en: "justified" },
    NOT_JUSTIFIED: { zh: "理由不成立", en: "not justified" },
  },
  steps: {
    open: {
      ...{ name: { zh: "开启", en: "open" }, from: ["OPEN"], to: "OPEN", by: "emergency.access" },
      ...{ opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "有人因紧急情况开启了对您个人信息的限时查看；由谁、为何，见“查看记录”。不当的请向工会反映。",
            en: "Somebody opened your personal data for a short time in an emergency; see who and why among your reads, and complain where it was wrong.",
          },
        },
        {
          whom: "SECURITY",
          says: {
            zh: "有一次个人信息紧急查看，请核查理由是否成立。",
            en: "Personal data was opened in an emergency; check whether its reason holds.",
          },
        },
      ],
    },
    confirm: {
      ...{ name: { zh: "认定理由成立", en: "find it justified" }, from: ["OPEN"], to: "JUSTIFIED" },
      ...{ by: "emergency.check", opinion: "REQUIRED", apartFrom: ["OWNER", "open"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "对您个人信息的那次紧急查看已经核查，理由成立。",
            en: "The emergency access to your personal data was checked; its reason holds.",
          },
        },
        {
          whom: "OPENER",
          says: {
            zh: "您的紧急查看已经核查，理由成立。",
            en: "Your emergency access was checked; its reason holds.",
          },
        },
      ],
    },
    object: {
      name: { zh: "认定理由不成立", en: "find it not justified" },
      ...{ from: ["OPEN"], to: "NOT_JUSTIFIED", by: "emergency.check" },
      ...{ opinion: "REQUIRED", apartFrom: ["OWNER", "open"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "对您个人信息的那次紧急查看已经核查，理由不成立；您可以向工会反映，要求处理。",
            en: "The emergency access to your personal data was checked; its reason does not hold. You may complain to the union.",
          },
        },
        {
          whom: "OPENER",
          says: {
            zh: "您的紧急查看已经核查，理由不成立，请向安全管理员说明情况。",
            en: "Your emergency access was checked; its reason does not hold. Explain yourself to the security administrator.",
          },
        },
      ],
    },
  },
});

export type EmergencyAccessState = keyof typeof emergencyAccessStages.states;
/** The steps of a check; `open` is taken by opening. */
export type EmergencyCheckStep = Exclude<keyof typeof emergencyAccessStages.steps, "open">;
