import { defineStages } from "@union/stages";

/** 紧急查看 — one person's data is opened for minutes, with a reason; he and the security administrators hear of it at once. */
export const emergencyAccessStages = defineStages({
  kind: "EMERGENCY_ACCESS",
  name: { zh: "紧急查看个人信息", en: "emergency access to personal data" },
  states: { OPEN: { zh: "已开启", en: "open" } },
  steps: {
    open: {
      ...{ name: { zh: "开启", en: "open" }, from: ["OPEN"], to: "OPEN", by: "emergency.access" },
      ...{ opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OWNER",
          says: {
            zh: "有人因紧急情况开启了对您个人信息的限时查看;由谁、为何,见“查看记录”。不当的请向工会反映。",
            en: "Somebody opened your personal data for a short time in an emergency; see who and why among your reads, and complain where it was wrong.",
          },
        },
        {
          whom: "SECURITY",
          says: {
            zh: "有一次个人信息紧急查看,请核查理由是否成立。",
            en: "Personal data was opened in an emergency; check whether its reason holds.",
          },
        },
      ],
    },
  },
});
