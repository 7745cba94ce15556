import { defineStages } from "@union/stages";

const authored = ["schedule", "write", "consult", "submit", "correct"] as const;
const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;
const onDisplay = ["PUBLISHED", "CORRECTED"] as const;

/**
 * 公开事项的环节 (domain 2.3): planned, written, consulted on where wanted, reviewed for secrets (DI-R9), approved by the person
 * responsible (DI-R1), published. Author, secrecy reviewer and approver are three persons. A correction goes the same way
 * while the version before it stays to be read.
 */
export const disclosureStages = defineStages({
  kind: "DISCLOSURE",
  name: { zh: "院务公开", en: "disclosure" },
  states: {
    SCHEDULED: { zh: "已列入计划", en: "scheduled" },
    DRAFT: { zh: "起草", en: "draft" },
    CONSULTING: { zh: "征求意见", en: "consulting" },
    SECRECY_REVIEW: { zh: "保密审查", en: "in secrecy review" },
    CLEARED: { zh: "保密审查通过", en: "cleared by secrecy review" },
    APPROVED: { zh: "已审定", en: "approved" },
    PUBLISHED: { zh: "已公开", en: "published" },
    CORRECTED: { zh: "已更正", en: "corrected" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
    EXPIRED: { zh: "展示期满", en: "expired" },
    ARCHIVED: { zh: "已归档", en: "archived" },
  },
  steps: {
    schedule: {
      begins: true,
      ...{ name: { zh: "列入计划", en: "schedule" }, from: ["SCHEDULED"], to: "SCHEDULED" },
      by: "disclosures.write",
      tells: keepers("公开事项已列入计划，请按期起草。", "It was scheduled; write it in time."),
    },
    write: {
      ...{ name: { zh: "起草", en: "write" }, from: ["SCHEDULED", "DRAFT", "CONSULTING"] },
      ...{ to: "DRAFT", by: "disclosures.write" },
      tells: {
        silent: {
          zh: "起草中的内容尚未定稿，送审时再通知。",
          en: "A draft is not final; the reviewers are told once it is submitted.",
        },
      },
    },
    consult: {
      ...{ name: { zh: "征求意见", en: "seek opinions" }, from: ["DRAFT"], to: "CONSULTING" },
      by: "disclosures.write",
      tells: keepers(
        "公开稿正在征求意见，请查看并提出。",
        "A draft is open for opinions; read it.",
      ),
    },
    submit: {
      ...{ name: { zh: "送保密审查", en: "submit for secrecy review" } },
      ...{ from: ["DRAFT", "CONSULTING"], to: "SECRECY_REVIEW", by: "disclosures.write" },
      tells: [
        {
          whom: "REVIEWERS",
          says: { zh: "请进行公开前的保密审查。", en: "Review it for secrets." },
        },
      ],
    },
    clear: {
      ...{ name: { zh: "保密审查通过", en: "clear" }, from: ["SECRECY_REVIEW"], to: "CLEARED" },
      ...{ by: "disclosures.review", opinion: "REQUIRED", apartFrom: authored },
      tells: [
        {
          whom: "APPROVERS",
          says: { zh: "保密审查已通过，请审定。", en: "It was cleared; approve it." },
        },
      ],
    },
    sendBack: {
      ...{ name: { zh: "退回修改", en: "send back" }, from: ["SECRECY_REVIEW", "CLEARED"] },
      ...{ to: "DRAFT", by: "disclosures.review", opinion: "REQUIRED" },
      tells: keepers(
        "公开稿被退回，请按意见修改后再送审。",
        "It was sent back; mend it as the opinion says.",
      ),
    },
    approve: {
      ...{ name: { zh: "审定", en: "approve" }, from: ["CLEARED"], to: "APPROVED" },
      ...{ by: "disclosures.approve", apartFrom: [...authored, "clear"] },
      tells: keepers("公开事项已审定，请按期公开。", "It was approved; publish it in time."),
    },
    publish: {
      ...{ name: { zh: "公开", en: "publish" }, from: ["APPROVED"], to: "PUBLISHED" },
      by: "disclosures.write",
      tells: keepers("公开事项已发布。", "It was published."),
    },
    publishCorrection: {
      ...{ name: { zh: "发布更正", en: "publish the correction" }, from: ["APPROVED"] },
      ...{ to: "CORRECTED", by: "disclosures.write" },
      tells: keepers(
        "公开事项已更正，原版本保留。",
        "It was corrected; the version before stays to be read.",
      ),
    },
    correct: {
      ...{ name: { zh: "更正", en: "correct" }, from: [...onDisplay, "EXPIRED"] },
      ...{ to: "SECRECY_REVIEW", by: "disclosures.write" },
      tells: [
        {
          whom: "REVIEWERS",
          says: { zh: "更正稿请进行保密审查。", en: "Review the correction for secrets." },
        },
      ],
    },
    withdraw: {
      ...{ name: { zh: "撤回", en: "withdraw" } },
      from: [
        ...(["SCHEDULED", "DRAFT", "CONSULTING", "SECRECY_REVIEW", "CLEARED", "APPROVED"] as const),
        ...onDisplay,
        "EXPIRED",
      ],
      ...{ to: "WITHDRAWN", by: "disclosures.write", opinion: "REQUIRED" },
      tells: keepers(
        "公开事项已撤回，理由见公开记录。",
        "It was withdrawn; the reason stands with it.",
      ),
    },
    expire: {
      ...{ name: { zh: "展示期满", en: "expire" }, from: onDisplay, to: "EXPIRED", by: "HOUSE" },
      tells: {
        silent: {
          zh: "展示期满不影响查阅，无需办理。",
          en: "After its display it can still be read; nothing is to be done.",
        },
      },
    },
    archive: {
      ...{ name: { zh: "归档", en: "archive" }, from: ["EXPIRED", "WITHDRAWN"], to: "ARCHIVED" },
      by: "disclosures.write",
      tells: {
        silent: {
          zh: "归档只整理资料，无需办理。",
          en: "Archiving only puts the papers in order; nothing is to be done.",
        },
      },
    },
  },
});

export type DisclosureState = keyof typeof disclosureStages.states;
export type DisclosureStep = keyof typeof disclosureStages.steps;

/** Steps that bring nothing but an opinion; the others have mutations of their own. */
export const plainSteps = [
  "consult",
  "submit",
  "clear",
  "sendBack",
  "approve",
  "withdraw",
  "archive",
] as const;
export type PlainDisclosureStep = (typeof plainSteps)[number];
