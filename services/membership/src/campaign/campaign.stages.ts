import { defineStages } from "@union/stages";

/** 入会动员的环节 (ORG-06, ORG-07): it invites while it is open. */
export const campaignStages = defineStages({
  kind: "ENROLMENT_CAMPAIGN",
  name: { zh: "入会动员", en: "campaign for joining" },
  states: { OPEN: { zh: "进行中", en: "under way" }, CLOSED: { zh: "已结束", en: "closed" } },
  steps: {
    invite: {
      ...{ name: { zh: "邀请", en: "invite" }, from: ["OPEN"], to: "OPEN", by: "campaigns.write" },
      tells: [
        {
          whom: "INVITED",
          says: {
            zh: "工会邀请您加入，可在线提交入会申请；入会自愿，不愿参加可谢绝邀请，本次不再打扰。",
            en: "The union invites you to join: apply online. Joining is voluntary; decline, and this campaign asks no more.",
          },
        },
      ],
    },
    close: {
      ...{ name: { zh: "结束", en: "close" }, from: ["OPEN"], to: "CLOSED", by: "campaigns.write" },
      tells: {
        silent: {
          zh: "动员结束后不再邀请，已受邀人员无需办理。",
          en: "A closed campaign invites nobody any more; whoever was invited has nothing to do.",
        },
      },
    },
  },
});
