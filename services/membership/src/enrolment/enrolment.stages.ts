import { defineStages } from "@union/stages";

const officers = "OFFICERS";
const applicant = "APPLICANT";

/** Who reads what when an application comes in, on whichever way. */
const cameIn = [
  {
    whom: "ADVISERS",
    says: {
      zh: "有职工申请入会，请填写意见。",
      en: "Somebody of your group or branch applies to join; give your opinion.",
    },
  },
  {
    whom: officers,
    says: {
      zh: "收到一份入会申请，请关注办理进度。",
      en: "An application to join came in; see that it moves on.",
    },
  },
] as const;

const toCommittee = {
  whom: officers,
  says: {
    zh: "入会申请已提交委员会，请安排审批。",
    en: "An application to join is before the committee; have it decided.",
  },
} as const;

const returned = {
  whom: applicant,
  says: {
    zh: "您的入会申请被退回，请查看理由，补充后重新提交。",
    en: "Your application was returned; read why, complete it and submit it again.",
  },
} as const;

/** 入会申请的办理环节 (domain 2.1.3): opinions of group and branch, then the committee of the base-level union. */
export const enrolmentStages = defineStages({
  kind: "ENROLMENT",
  name: { zh: "入会申请", en: "application to join" },
  states: {
    DRAFT: { zh: "草稿", en: "a draft" },
    SUBMITTED: { zh: "已提交", en: "submitted" },
    BRANCH_REVIEW: { zh: "分工会审核", en: "with the branch" },
    COMMITTEE_REVIEW: { zh: "委员会审批", en: "before the committee" },
    APPROVED: { zh: "已批准", en: "approved" },
    RETURNED: { zh: "已退回", en: "returned" },
    REJECTED: { zh: "未批准", en: "rejected" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  steps: {
    submit: {
      ...{ name: { zh: "提交", en: "submit" }, from: ["DRAFT"], to: "SUBMITTED", by: "OWNER" },
      tells: cameIn,
    },
    enter: {
      name: { zh: "代录书面申请", en: "enter a paper application" },
      ...{ from: ["DRAFT"], to: "SUBMITTED", by: "enrolments.write", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: applicant,
          says: {
            zh: "工会已录入您的入会申请；如非本人意愿，请撤回。",
            en: "The union entered your application to join; withdraw it if you did not apply.",
          },
        },
        ...cameIn,
      ],
    },
    groupOpinion: {
      ...{ name: { zh: "签署小组意见", en: "give the group's opinion" }, opinion: "REQUIRED" },
      ...{ from: ["SUBMITTED"], to: "BRANCH_REVIEW", by: "enrolments.advise" },
      apartFrom: ["OWNER"],
      tells: [
        {
          whom: "BRANCH",
          says: {
            zh: "小组意见已签署，请填写分工会意见。",
            en: "The group gave its opinion; give the branch's.",
          },
        },
      ],
    },
    branchOpinion: {
      ...{ name: { zh: "签署分工会意见", en: "give the branch's opinion" }, opinion: "REQUIRED" },
      ...{ from: ["SUBMITTED", "BRANCH_REVIEW"], to: "COMMITTEE_REVIEW", by: "enrolments.agree" },
      apartFrom: ["OWNER"],
      tells: [toCommittee],
    },
    forward: {
      name: { zh: "提交委员会", en: "bring before the committee" },
      ...{ from: ["SUBMITTED", "BRANCH_REVIEW"], to: "COMMITTEE_REVIEW", by: "enrolments.write" },
      apartFrom: ["OWNER"],
      tells: [toCommittee],
    },
    return: {
      ...{ name: { zh: "退回", en: "return" }, opinion: "REQUIRED", apartFrom: ["OWNER"] },
      ...{ from: ["SUBMITTED", "BRANCH_REVIEW"], to: "RETURNED", by: "enrolments.advise" },
      tells: [returned],
    },
    returnFromCommittee: {
      name: { zh: "委员会退回", en: "return from the committee" },
      ...{ from: ["COMMITTEE_REVIEW"], to: "RETURNED", by: "enrolments.decide" },
      ...{ opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [returned],
    },
    resubmit: {
      name: { zh: "重新提交", en: "submit again" },
      ...{ from: ["RETURNED"], to: "SUBMITTED", by: "OWNER" },
      tells: cameIn,
    },
    reenter: {
      name: { zh: "代为重新提交", en: "enter again" },
      ...{ from: ["RETURNED"], to: "SUBMITTED", by: "enrolments.write", apartFrom: ["OWNER"] },
      tells: cameIn,
    },
    approve: {
      ...{ name: { zh: "批准", en: "approve" }, from: ["COMMITTEE_REVIEW"], to: "APPROVED" },
      by: "enrolments.decide",
      ...{ opinion: "OPTIONAL", apartFrom: ["OWNER", "enter", "reenter"] },
      tells: {
        silent: {
          zh: "入会由会籍变动通知告知本人，不再另行通知。",
          en: "The notice of the membership's change tells its person; a second one would repeat it.",
        },
      },
    },
    reject: {
      ...{ name: { zh: "不予批准", en: "reject" }, from: ["COMMITTEE_REVIEW"], to: "REJECTED" },
      by: "enrolments.decide",
      ...{ opinion: "REQUIRED", apartFrom: ["OWNER", "enter", "reenter"] },
      tells: [
        {
          whom: applicant,
          says: {
            zh: "您的入会申请未获批准，请查看理由；可重新申请。",
            en: "Your application was not approved; read why. You may apply again.",
          },
        },
      ],
    },
    withdraw: {
      name: { zh: "撤回申请", en: "withdraw" },
      from: ["DRAFT", "SUBMITTED", "BRANCH_REVIEW", "COMMITTEE_REVIEW", "RETURNED"],
      ...{ to: "WITHDRAWN", by: "OWNER", opinion: "OPTIONAL" },
      tells: [
        {
          whom: officers,
          says: {
            zh: "申请人撤回了入会申请，无需再办理。",
            en: "The applicant withdrew the application; nothing is left to do.",
          },
        },
      ],
    },
  },
});

export type EnrolmentStep = keyof typeof enrolmentStages.steps;
