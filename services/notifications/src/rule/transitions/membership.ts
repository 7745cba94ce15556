import { ownSetting, type Transitions } from "./transition.js";

/** Commands of membership. */
export const membershipTransitions: Transitions = {
  "membership.openCampus": { tells: ["campus.changed.v1"] },
  "membership.openDepartment": { tells: ["department.changed.v1"] },
  "membership.recordFounding": {
    silent: {
      zh: "补录上级工会已有的批复，不产生新的决定。",
      en: "It writes down an approval that the upper union gave long ago; nothing new is decided.",
    },
  },
  "membership.recordEmployer": {
    silent: {
      zh: "单位名称和统一社会信用代码为公开信息。",
      en: "The employer's name and code are public.",
    },
  },
  "membership.setUpOrg": {
    silent: {
      zh: "工会组织的设立由上级工会批复公布。",
      en: "How a union is organised is made known by the approval of the union above it.",
    },
  },
  "membership.proposeUnionEnd": { tells: ["stage.passed.v1"] },
  "membership.takeUnionEndStep": { tells: ["stage.passed.v1", "member.changed.v1"] },
  "membership.proposeOrganisationAct": { tells: ["stage.passed.v1"] },
  "membership.takeOrganisationActStep": {
    tells: [
      "stage.passed.v1",
      "campus.changed.v1",
      "department.changed.v1",
      "member.changed.v1",
      "role.granted.v1",
      "role.revoked.v1",
    ],
  },
  "membership.createAccount": {
    silent: {
      zh: "账号由系统管理员当面交付；授权时另行通知本人。",
      en: "An account is handed over in person; its holder is told when it is granted a role.",
    },
  },
  "membership.grantRole": { tells: ["role.granted.v1"] },
  "membership.revokeRole": { tells: ["role.revoked.v1"] },
  "membership.resetSecondFactor": { tells: ["account.changed.v1"] },
  "membership.closeAccount": { tells: ["account.changed.v1"] },
  "membership.reopenAccount": { tells: ["account.changed.v1"] },
  "membership.unlockAccount": { tells: ["account.changed.v1"] },
  "membership.endSession": ownSetting,
  "membership.endOtherSessions": ownSetting,
  "membership.recordMembershipFact": {
    tells: ["membership.recorded.v1", "member.changed.v1"],
  },
  "membership.offerMove": { tells: ["stage.passed.v1"] },
  "membership.startTransfer": { tells: ["stage.passed.v1", "membership.recorded.v1"] },
  "membership.requestWithdrawal": { tells: ["stage.passed.v1"] },
  "membership.openDeemedWithdrawal": { tells: ["stage.passed.v1"] },
  "membership.proposeExpulsion": { tells: ["stage.passed.v1"] },
  "membership.takeMatterStep": {
    tells: ["stage.passed.v1", "membership.recorded.v1", "member.changed.v1"],
  },
  "membership.retainMembership": { tells: ["membership.recorded.v1", "member.changed.v1"] },
  "membership.restoreMembership": { tells: ["membership.recorded.v1", "member.changed.v1"] },
  "membership.recordDeath": {
    tells: ["membership.recorded.v1", "member.changed.v1", "role.revoked.v1", "stage.passed.v1"],
  },
  "membership.reverseMembershipFact": { tells: ["membership.recorded.v1", "member.changed.v1"] },
  "membership.setRetirementTrack": {
    silent: {
      zh: "只用于提示工会干部，不改变会籍；到期另行提示。",
      en: "It serves the prompts to officers alone and changes no membership.",
    },
  },
  "membership.overridePolicy": { tells: ["stage.passed.v1"] },
  "membership.adoptPolicyProfile": { tells: ["stage.passed.v1"] },
  "membership.takePolicyProposalStep": { tells: ["stage.passed.v1", "policy.changed.v1"] },
  "membership.dismissDuplicate": {
    silent: {
      zh: "办理人当即看到结果，排除理由留在该对记录上。",
      en: "Whoever does it sees it at once; the reason stays with the pair.",
    },
  },
  "membership.proposeMerge": { tells: ["stage.passed.v1"] },
  "membership.takeMergeStep": {
    tells: [
      ...(["stage.passed.v1", "member.merged.v1", "member.changed.v1"] as const),
      "account.changed.v1",
    ],
  },
  "membership.openWorkPlan": {
    silent: {
      zh: "计划草案尚未通过，由工会干事拟订；通过后通知各事项负责人。",
      en: "It is a draft that officers write; the owners of its items hear of it once it is adopted.",
    },
  },
  "membership.addWorkPlanItem": { tells: ["stage.passed.v1"] },
  "membership.changeWorkPlanItem": { tells: ["stage.passed.v1"] },
  "membership.takeWorkPlanStep": { tells: ["stage.passed.v1"] },
  "membership.takeWorkPlanItemStep": { tells: ["stage.passed.v1"] },
  "membership.carryOverWorkPlanItems": { tells: ["stage.passed.v1"] },
  "membership.resyncDirectory": { tells: ["directory.wanted.v1"] },
  // Counted by the day, not told one by one.
  "membership.revealMember": { tells: ["sensitive.accessed.v1"] },
  "membership.requestErasure": { tells: ["stage.passed.v1"] },
  "membership.takeErasureStep": {
    tells: ["member.erased.v1", "member.changed.v1", "stage.passed.v1"],
  },
  "membership.requestCorrection": { tells: ["stage.passed.v1"] },
  "membership.takeCorrectionStep": { tells: ["stage.passed.v1", "member.changed.v1"] },
  "membership.revealCorrection": { tells: ["sensitive.accessed.v1"] },
  "membership.deleteOwnField": { tells: ["member.changed.v1"] },
  "membership.showOwnValues": { tells: ["sensitive.accessed.v1"] },
  "membership.answerConsent": { tells: ["consent.changed.v1"] },
  "membership.declarePurpose": { tells: ["consent.changed.v1"] },
  "membership.openEmergencyAccess": { tells: ["stage.passed.v1"] },
  "membership.takeEmergencyAccessStep": { tells: ["stage.passed.v1"] },
  "membership.revealInEmergency": { tells: ["sensitive.accessed.v1"] },
  "membership.applyToJoin": { tells: ["stage.passed.v1"] },
  "membership.takeEnrolmentStep": {
    tells: ["stage.passed.v1", "membership.recorded.v1", "member.changed.v1"],
  },
  "membership.issueMemberCard": {
    silent: {
      zh: "会员卡由工会当面交给本人，本人也可随时自行打印。",
      en: "A card is handed over in person, and its holder prints it whenever he likes.",
    },
  },
  "membership.openEnrolmentCampaign": {
    silent: {
      zh: "发起动员时尚未邀请任何人；邀请时通知受邀者本人。",
      en: "A new campaign has invited nobody yet; whoever it invites is told then.",
    },
  },
  "membership.inviteToJoin": { tells: ["stage.passed.v1"] },
  "membership.closeEnrolmentCampaign": {
    silent: {
      zh: "动员结束后不再邀请，已受邀人员无需办理。",
      en: "A closed campaign invites nobody any more; whoever was invited has nothing to do.",
    },
  },
  "membership.declineInvitation": ownSetting,
  "membership.chargeDues": { tells: ["dues.posted.v1"] },
  "membership.importPayroll": { tells: ["dues.posted.v1"] },
  "membership.receiveDues": { tells: ["dues.posted.v1"] },
  "membership.takeBackDuesBatch": { tells: ["dues.posted.v1"] },
  "membership.takeBackDuesRun": {
    silent: {
      zh: "只冲正尚未缴纳的计收，本人会费明细中可见。",
      en: "Only what nobody has paid is reversed; everybody sees it under his own dues.",
    },
  },
  "membership.waiveDues": { tells: ["stage.passed.v1"] },
  "membership.recordDuesBase": {
    silent: {
      zh: "登记会费基数不涉及缴费决定；由此产生的应缴会费见“我的会费”。",
      en: "Recording a base decides nothing by itself; what is owed by it stands under one's own dues.",
    },
  },
  "membership.authoriseDeduction": {
    silent: {
      zh: "由本人授权或凭本人签字登记，本人已知。",
      en: "The member does it himself, or signed for it; he knows.",
    },
  },
  "membership.withdrawDeduction": {
    silent: {
      zh: "由本人撤回或应本人要求登记，本人已知。",
      en: "The member does it himself, or asked for it; he knows.",
    },
  },
  "membership.electCommittee": { tells: ["stage.passed.v1"] },
  "membership.takeCommitteeStep": { tells: ["stage.passed.v1"] },
  "membership.delayCommittee": { tells: ["stage.passed.v1"] },
  "membership.fillCommitteeSeat": { tells: ["stage.passed.v1"] },
  "membership.endCommitteeSeat": { tells: ["stage.passed.v1"] },
  "membership.recallCommitteeSeat": { tells: ["stage.passed.v1"] },
  "membership.nameDeputy": { tells: ["stage.passed.v1"] },
  "membership.endDeputy": { tells: ["stage.passed.v1"] },
  "membership.requestOfficerTransfer": { tells: ["stage.passed.v1"] },
  "membership.takeOfficerTransferStep": { tells: ["stage.passed.v1"] },
  "membership.callCongress": { tells: ["stage.passed.v1"] },
  "membership.supportCongressCall": { tells: ["stage.passed.v1"] },
  "membership.takeCongressCallStep": { tells: ["stage.passed.v1"] },
  "membership.recordPaidUnionDay": {
    silent: {
      zh: "占用工作日由本人与单位事先商定，登记后本人可随时查看。",
      en: "The day was agreed with the officer beforehand; he sees the record whenever he likes.",
    },
  },
  "membership.takeBackCadreTraining": { tells: ["training.recorded.v1"] },
  "membership.recordCadreTraining": { tells: ["training.recorded.v1"] },
  "membership.recordWorkReport": {
    silent: {
      zh: "述职在会上当众进行，登记只留存记录。",
      en: "The report was given before a meeting; recording it keeps what everybody there heard.",
    },
  },
  "membership.proposeCadreMerit": { tells: ["stage.passed.v1"] },
  "membership.takeCadreMeritStep": { tells: ["stage.passed.v1"] },
  "membership.submitImpactAssessment": { tells: ["stage.passed.v1"] },
  "membership.takeImpactAssessmentStep": { tells: ["stage.passed.v1"] },
  "membership.reportDataIncident": { tells: ["stage.passed.v1"] },
  "membership.takeDataIncidentStep": { tells: ["stage.passed.v1"] },
  "membership.recordDataHandover": {
    silent: {
      zh: "对外提供须事先告知并取得单独同意；提供记录由本人在“我的信息提供记录”中查看。",
      en: "People were told and asked before; what was provided stands under their own records.",
    },
  },
};
