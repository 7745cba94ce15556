import { defineStages } from "@union/stages";

const prompts = [
  {
    whom: "OFFICERS",
    says: {
      zh: "会员即将到达退休年龄，请与人事核对；办理退休后登记保留会籍，会籍不会自动变动。",
      en: "The member comes to retirement age; check with personnel and, once retired, record the retention. Nothing changes by itself.",
    },
  },
] as const;

/** 退休提示 — officers are prompted before somebody reaches the statutory age; the HR record decides, never the day. */
export const retirementStages = defineStages({
  kind: "RETIREMENT",
  name: { zh: "退休提示", en: "retirement prompt" },
  states: {
    NEW: { zh: "拟提示", en: "to be prompted" },
    PROMPTED: { zh: "已提示", en: "prompted" },
    PUT_OFF: { zh: "暂不办理", en: "put off" },
    SETTLED: { zh: "已办理", en: "settled" },
  },
  steps: {
    prompt: {
      ...{ name: { zh: "提示", en: "prompt" }, from: ["NEW"], to: "PROMPTED", by: "HOUSE" },
      tells: prompts,
    },
    putOff: {
      ...{ name: { zh: "暂不办理", en: "put off" }, from: ["PROMPTED"], to: "PUT_OFF" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: {
        silent: {
          zh: "会籍没有变动，到期会再次提示。",
          en: "Nothing changes; it is prompted again in time.",
        },
      },
    },
    promptAgain: {
      ...{
        name: { zh: "再次提示", en: "prompt again" },
        from: ["PUT_OFF"],
        to: "PROMPTED",
        by: "HOUSE",
      },
      tells: prompts,
    },
    settle: {
      ...{
        name: { zh: "办结", en: "settle" },
        from: ["PROMPTED", "PUT_OFF"],
        to: "SETTLED",
        by: "HOUSE",
      },
      tells: { silent: { zh: "保留会籍另有通知。", en: "The retention has a notice of its own." } },
    },
  },
});
