import { defineStages } from "@union/stages";

const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;

/** 职代会目标的环节 (F3, DEM-21): set by a session, assessed, reported to a later session. */
export const congressTargetStages = defineStages({
  kind: "CONGRESS_TARGET",
  name: { zh: "职代会目标", en: "target of the congress" },
  states: {
    SET: { zh: "已确定", en: "set" },
    ASSESSED: { zh: "已核定", en: "assessed" },
    REPORTED: { zh: "已向职代会报告", en: "reported to the congress" },
  },
  steps: {
    set: {
      begins: true,
      ...{ name: { zh: "确定", en: "set" }, from: ["SET"], to: "SET" },
      by: "hospitalResults.write",
      tells: keepers(
        "职代会确定了一项目标，请按期完成。",
        "The congress set a target; meet it in time.",
      ),
    },
    assess: {
      ...{ name: { zh: "核定完成情况", en: "assess" }, from: ["SET", "ASSESSED"], to: "ASSESSED" },
      ...{ by: "hospitalResults.write", apartFrom: ["set"] },
      tells: keepers(
        "一项职代会目标已核定完成情况，请向下次会议报告。",
        "A target was assessed; report it to the next session.",
      ),
    },
    report: {
      ...{ name: { zh: "向职代会报告", en: "report" }, from: ["ASSESSED"], to: "REPORTED" },
      by: "hospitalResults.write",
      tells: keepers("一项职代会目标已向会议报告。", "A target was reported to the congress."),
    },
  },
});

export type CongressTargetState = keyof typeof congressTargetStages.states;
export type CongressTargetStep = keyof typeof congressTargetStages.steps;
