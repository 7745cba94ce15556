import type { EventName } from "@union/messages";
import type { Silence } from "./who-is-told.js";

/** What a command tells; the rules of these events say who hears of it. */
type Tells = { readonly tells: readonly [EventName, ...EventName[]] };

const ownSetting = {
  silent: {
    zh: "本人修改自己的设置,界面上即可看到结果。",
    en: "A person changes a setting of his own and sees the result at once.",
  },
};

const byTheOperator = {
  silent: {
    zh: "由系统管理员亲自处理,处理结果见队列和审计日志。",
    en: "The system administrator does it himself; the queue and the audit log show it.",
  },
};

/** Every command of the house, by service: the events by which it is told, or why it is told to nobody. */
export const transitions: Readonly<Record<string, Tells | Silence>> = {
  "membership.openCampus": { tells: ["campus.changed.v1"] },
  "membership.openDepartment": { tells: ["department.changed.v1"] },
  "membership.recordFounding": {
    silent: {
      zh: "补录上级工会已有的批复,不产生新的决定。",
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
      zh: "账号由系统管理员当面交付;授权时另行通知本人。",
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
      zh: "只用于提示工会干部,不改变会籍;到期另行提示。",
      en: "It serves the prompts to officers alone and changes no membership.",
    },
  },
  "membership.overridePolicy": { tells: ["stage.passed.v1"] },
  "membership.adoptPolicyProfile": { tells: ["stage.passed.v1"] },
  "membership.takePolicyProposalStep": { tells: ["stage.passed.v1", "policy.changed.v1"] },
  "membership.dismissDuplicate": {
    silent: {
      zh: "办理人当即看到结果,排除理由留在该对记录上。",
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
      zh: "计划草案尚未通过,由工会干事拟订;通过后通知各事项负责人。",
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
      zh: "会员卡由工会当面交给本人,本人也可随时自行打印。",
      en: "A card is handed over in person, and its holder prints it whenever he likes.",
    },
  },
  "membership.openEnrolmentCampaign": {
    silent: {
      zh: "发起动员时尚未邀请任何人;邀请时通知受邀者本人。",
      en: "A new campaign has invited nobody yet; whoever it invites is told then.",
    },
  },
  "membership.inviteToJoin": { tells: ["stage.passed.v1"] },
  "membership.closeEnrolmentCampaign": {
    silent: {
      zh: "动员结束后不再邀请,已受邀人员无需办理。",
      en: "A closed campaign invites nobody any more; whoever was invited has nothing to do.",
    },
  },
  "membership.declineInvitation": ownSetting,
  "democratic-management.foundCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.delayCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.beginCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.drawDistricts": {
    silent: {
      zh: "选区由工会干部拟定,随选举公告公布,届页面随时可查。",
      en: "Officers draw districts; they are published with the election, and the page of the congress shows them.",
    },
  },
  "democratic-management.divideSeats": {
    silent: {
      zh: "名额分配随选举公告公布,届页面随时可查。",
      en: "The seats are published with the election, and the page of the congress shows them.",
    },
  },
  "democratic-management.formDelegations": {
    silent: {
      zh: "代表团编组随会议通知送达代表。",
      en: "Delegates hear of their delegation with the notice of the session.",
    },
  },
  "democratic-management.nominateDelegates": { tells: ["stage.passed.v1", "records.linked.v1"] },
  "democratic-management.recordDistrictElections": { tells: ["stage.passed.v1"] },
  "democratic-management.takeDelegateStep": { tells: ["stage.passed.v1"] },
  "democratic-management.recallDelegate": { tells: ["stage.passed.v1"] },
  "democratic-management.endDelegate": { tells: ["stage.passed.v1"] },
  "membership.chargeDues": { tells: ["dues.posted.v1"] },
  "membership.importPayroll": { tells: ["dues.posted.v1"] },
  "membership.receiveDues": { tells: ["dues.posted.v1"] },
  "membership.takeBackDuesBatch": { tells: ["dues.posted.v1"] },
  "membership.takeBackDuesRun": {
    silent: {
      zh: "只冲正尚未缴纳的计收,本人会费明细中可见。",
      en: "Only what nobody has paid is reversed; everybody sees it under his own dues.",
    },
  },
  "membership.waiveDues": { tells: ["stage.passed.v1"] },
  "membership.recordDuesBase": {
    silent: {
      zh: "登记会费基数不涉及缴费决定;由此产生的应缴会费见“我的会费”。",
      en: "Recording a base decides nothing by itself; what is owed by it stands under one's own dues.",
    },
  },
  "membership.authoriseDeduction": {
    silent: {
      zh: "由本人授权或凭本人签字登记,本人已知。",
      en: "The member does it himself, or signed for it; he knows.",
    },
  },
  "membership.withdrawDeduction": {
    silent: {
      zh: "由本人撤回或应本人要求登记,本人已知。",
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
      zh: "占用工作日由本人与单位事先商定,登记后本人可随时查看。",
      en: "The day was agreed with the officer beforehand; he sees the record whenever he likes.",
    },
  },
  "membership.takeBackCadreTraining": { tells: ["training.recorded.v1"] },
  "membership.recordCadreTraining": { tells: ["training.recorded.v1"] },
  "membership.recordWorkReport": {
    silent: {
      zh: "述职在会上当众进行,登记只留存记录。",
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
      zh: "对外提供须事先告知并取得单独同意;提供记录由本人在“我的信息提供记录”中查看。",
      en: "People were told and asked before; what was provided stands under their own records.",
    },
  },
  "democratic-management.adjustDisclosureDuty": {
    silent: {
      zh: "公开目录的调整由决定文件公布,目录页即可看到理由和生效日期。",
      en: "The document of the decision makes it known; the catalogue shows its reason and first day.",
    },
  },
  "democratic-management.setDisclosureOffice": {
    silent: {
      zh: "公开机构显示在公开页面上,人人可见。",
      en: "The office stands on the public page for everybody to read.",
    },
  },
  "democratic-management.recordDisclosureReview": {
    silent: {
      zh: "评议会当面召开,登记只留存记录。",
      en: "The meeting was held face to face; recording it keeps what was said there.",
    },
  },
  "democratic-management.scheduleDisclosure": { tells: ["stage.passed.v1"] },
  "democratic-management.writeDisclosure": {
    silent: {
      zh: "起草中的内容尚未定稿,送审时再通知。",
      en: "A draft is not final; the reviewers are told once it is submitted.",
    },
  },
  "democratic-management.takeDisclosureStep": { tells: ["stage.passed.v1"] },
  "democratic-management.publishDisclosure": { tells: ["stage.passed.v1"] },
  "democratic-management.correctDisclosure": { tells: ["stage.passed.v1"] },
  "democratic-management.proveDisclosureDisplay": {
    silent: {
      zh: "上墙佐证显示在公开事项中,无需另行通知。",
      en: "The proof stands with the item; there is nothing more to tell.",
    },
  },
  "democratic-management.readDisclosure": {
    silent: {
      zh: "阅读只计数,不记姓名,也不通知任何人。",
      en: "Reading is counted without a name, and nobody is told.",
    },
  },
  "democratic-management.openConsultation": { tells: ["stage.passed.v1"] },
  "democratic-management.recordOpinion": { tells: ["stage.passed.v1"] },
  "democratic-management.answerOpinion": { tells: ["stage.passed.v1"] },
  "democratic-management.closeConsultation": { tells: ["stage.passed.v1"] },
  "democratic-management.writeHospitalText": { tells: ["stage.passed.v1"] },
  "democratic-management.approveHospitalText": { tells: ["stage.passed.v1"] },
  "democratic-management.setCongressTarget": { tells: ["stage.passed.v1"] },
  "democratic-management.assessCongressTarget": { tells: ["stage.passed.v1"] },
  "democratic-management.reportCongressTarget": { tells: ["stage.passed.v1"] },
  "democratic-management.submitSuggestion": { tells: ["stage.passed.v1"] },
  "democratic-management.takeSuggestionStep": { tells: ["stage.passed.v1"] },
  "democratic-management.decideSuggestion": { tells: ["stage.passed.v1"] },
  "democratic-management.certifySuggestion": { tells: ["stage.passed.v1"] },
  "democratic-management.rewardSuggestion": { tells: ["stage.passed.v1"] },
  "democratic-management.enterHospitalFigure": {
    silent: {
      zh: "院方填报的数值显示在年度数据中,并注明填报账号和时间,无需另行通知。",
      en: "The figure stands with the year's, with who entered it and when; there is nothing more to tell.",
    },
  },
  "democratic-management.linkSuggestions": {
    silent: {
      zh: "关联只防止同一项目重复奖励,不改变建议的办理,无需通知。",
      en: "A link only keeps a project from being rewarded twice and changes nothing else; nobody is told.",
    },
  },
  "democratic-management.submitDisclosureFeedback": { tells: ["stage.passed.v1"] },
  "democratic-management.takeDisclosureFeedbackStep": { tells: ["stage.passed.v1"] },
  "democratic-management.answerDisclosureFeedback": { tells: ["stage.passed.v1"] },
  "democratic-management.rateDisclosureFeedback": { tells: ["stage.passed.v1"] },
  "democratic-management.orderRectification": { tells: ["stage.passed.v1"] },
  "democratic-management.takeRectificationStep": { tells: ["stage.passed.v1"] },
  "democratic-management.planSession": {
    silent: {
      zh: "列入计划只是准备,筹备开始时再通知有关人员。",
      en: "A plan binds nobody yet; people are told when the preparation begins.",
    },
  },
  "democratic-management.submitSessionTopics": { tells: ["stage.passed.v1"] },
  "democratic-management.sendSessionNotice": { tells: ["stage.passed.v1"] },
  "democratic-management.takeSessionStep": { tells: ["stage.passed.v1"] },
  "democratic-management.closeSession": { tells: ["stage.passed.v1"] },
  "democratic-management.addSessionTask": {
    silent: {
      zh: "筹备清单由工会干部共同使用,随时可见。",
      en: "The checklist is shared by the officers, who see it whenever they look.",
    },
  },
  "democratic-management.finishSessionTask": {
    silent: {
      zh: "筹备清单由工会干部共同使用,随时可见。",
      en: "The checklist is shared by the officers, who see it whenever they look.",
    },
  },
  "democratic-management.addSessionPaper": {
    silent: {
      zh: "会议材料随会议通知一并告知代表。",
      en: "Delegates hear of the material with the notice of the session.",
    },
  },
  "democratic-management.formCongressBody": {
    silent: {
      zh: "主席团和专门委员会在会上当场产生并宣布。",
      en: "They are elected or confirmed before the meeting and announced on the spot.",
    },
  },
  "democratic-management.checkIn": {
    silent: {
      zh: "代表本人在场签到,界面上即可看到结果。",
      en: "The delegate is there himself and sees the result at once.",
    },
  },
  "democratic-management.checkOut": { tells: ["stage.passed.v1"] },
  "democratic-management.addAgendaItem": {
    silent: {
      zh: "议题报党委和发会议通知时一并告知。",
      en: "Topics are told when they go to the Party committee and with the notice.",
    },
  },
  "democratic-management.reportProposalHandling": {
    silent: {
      zh: "议题报党委和发会议通知时一并告知。",
      en: "Topics are told when they go to the Party committee and with the notice.",
    },
  },
  "democratic-management.recordAgendaOpinions": {
    silent: {
      zh: "意见在会上当众提出,登记只留存记录。",
      en: "They were given before the congress; recording keeps what everybody there heard.",
    },
  },
  "democratic-management.recordVote": {
    silent: {
      zh: "表决结果在会上当场宣布。",
      en: "The result of a vote is announced on the spot.",
    },
  },
  "democratic-management.recordElection": {
    silent: {
      zh: "选举结果在会上当场宣布。",
      en: "The result of an election is announced on the spot.",
    },
  },
  "democratic-management.adoptResolution": { tells: ["stage.passed.v1"] },
  "democratic-management.takeResolutionStep": { tells: ["stage.passed.v1"] },
  "democratic-management.recordGathering": {
    silent: {
      zh: "活动结束后补记,参加人员本人在场。",
      en: "It is recorded afterwards, when everybody concerned was present.",
    },
  },
  "democratic-management.reportGathering": {
    silent: {
      zh: "联席会议结果在会上当众报告。",
      en: "The result is reported before the congress itself.",
    },
  },
  "democratic-management.draftProposal": { tells: ["records.linked.v1"] },
  "democratic-management.reviseProposal": {
    silent: {
      zh: "修改由提案人本人进行;提交时通知提案委员会。",
      en: "The proposer changes it himself; the committee hears of it once it is submitted.",
    },
  },
  "democratic-management.askToSecond": { tells: ["stage.passed.v1", "records.linked.v1"] },
  "democratic-management.secondProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.takeProposalStep": { tells: ["stage.passed.v1"] },
  "democratic-management.examineProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.assignProposal": { tells: ["stage.passed.v1", "records.linked.v1"] },
  "democratic-management.writeProposalAnswer": { tells: ["stage.passed.v1"] },
  "democratic-management.takeProposalAnswerStep": { tells: ["stage.passed.v1"] },
  "democratic-management.rateProposalAnswer": { tells: ["stage.passed.v1"] },
  "democratic-management.askProposalExtension": { tells: ["stage.passed.v1"] },
  "democratic-management.decideProposalExtension": { tells: ["stage.passed.v1"] },
  "democratic-management.pauseProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.resumeProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.takeProposalFollowUpStep": { tells: ["stage.passed.v1"] },
  "democratic-management.awardProposal": {
    silent: {
      zh: "表彰在职工代表大会上宣布,登记只留存记录。",
      en: "Awards are announced before the congress; recording one keeps what everybody there heard.",
    },
  },
  "welfare.recordVisit": { tells: ["records.linked.v1"] },
  "registers.importRegisters": {
    tells: [
      "register.imported.v1",
      "member.changed.v1",
      "department.changed.v1",
      "records.linked.v1",
    ],
  },
  "registers.undoImport": { tells: ["member.changed.v1"] },
  "letters.driveDeadLetter": byTheOperator,
  "letters.dismissDeadLetter": byTheOperator,
  "notifications.markInboxRead": ownSetting,
  "notifications.chooseNoticePreference": ownSetting,
  "notifications.addRestWindow": ownSetting,
  "notifications.removeRestWindow": ownSetting,
  "notifications.setNoticeContact": ownSetting,
  "notifications.resendFailedDeliveries": {
    silent: {
      zh: "重新发送的是原来的通知,不再另行通知。",
      en: "What is sent again is the notice itself; there is nothing more to tell.",
    },
  },
  "notifications.resendFailedWebhooks": {
    silent: {
      zh: "重新推送的是原来的消息,由系统管理员亲自处理,结果见失败列表。",
      en: "What is sent again is the message itself; the system administrator sees the list of failures.",
    },
  },
  "notifications.announce": { tells: ["notice.opened.v1"] },
  "democratic-management.demandCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.answerContractDemand": { tells: ["stage.passed.v1"] },
  "democratic-management.fixContractRepresentatives": { tells: ["stage.passed.v1"] },
  "democratic-management.openContractNegotiation": { tells: ["stage.passed.v1"] },
  "democratic-management.suspendContractNegotiation": { tells: ["stage.passed.v1"] },
  "democratic-management.takeContractStep": { tells: ["stage.passed.v1"] },
  "democratic-management.recordContractMeeting": {
    silent: {
      zh: "协商会议由双方当场参加,记录由双方首席代表签字。",
      en: "The two sides are at the meeting themselves, and their chiefs sign its minutes.",
    },
  },
  "democratic-management.addContractClause": {
    silent: {
      zh: "草案条款随时修改,双方代表在草案中查看;达成一致时另行通知。",
      en: "Clauses of a draft change all the time; its sides read them there and are told once they agree.",
    },
  },
  "democratic-management.rewriteContractClause": {
    silent: {
      zh: "草案条款随时修改,各版本均保留;达成一致时另行通知。",
      en: "Every version of a clause is kept; its sides are told once they agree.",
    },
  },
  "democratic-management.commentOnContractClause": {
    silent: {
      zh: "意见在草案条款下即可看到,处理结果另行通知提出人。",
      en: "Comments stand beside the clause; their author is told what became of them.",
    },
  },
  "democratic-management.disposeContractComment": { tells: ["stage.passed.v1"] },
  "democratic-management.recordContractVote": { tells: ["stage.passed.v1"] },
  "democratic-management.signCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.fileCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.objectToCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.publishCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.reportCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.changeCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.inspectContractClause": {
    silent: {
      zh: "检查结果记入合同履行情况,向职代会报告时公布。",
      en: "What was found is part of the report on performance that the congress hears.",
    },
  },
  "democratic-management.openContractDispute": { tells: ["stage.passed.v1"] },
  "democratic-management.takeContractDisputeStep": { tells: ["stage.passed.v1"] },
  "democratic-management.openEvaluation": {
    silent: {
      zh: "草案须经批准才开始,批准时通知评议对象。",
      en: "A draft begins only once it is approved; its subjects are told then.",
    },
  },
  "democratic-management.addEvaluationSubjects": {
    silent: {
      zh: "草案中的评议对象在批准时通知。",
      en: "Subjects of a draft are told when it is approved.",
    },
  },
  "democratic-management.dropEvaluationSubject": {
    silent: {
      zh: "草案中的评议对象尚未通知。",
      en: "Nobody was told of a draft yet.",
    },
  },
  "democratic-management.takeEvaluationStep": { tells: ["stage.passed.v1"] },
  "democratic-management.countEvaluationVotes": { tells: ["stage.passed.v1"] },
  "democratic-management.fileEvaluationReport": {
    silent: {
      zh: "本人提交,工会在评议名单中可见;收齐后通知。",
      en: "Officers see it in the list of subjects, and are told once all reports are in.",
    },
  },
  "democratic-management.excuseEvaluationReport": { tells: ["stage.passed.v1"] },
  "democratic-management.recordEvaluationTalk": {
    silent: {
      zh: "谈话已当面进行,登记仅留存记录。",
      en: "The talk was held in person; recording it tells nothing new.",
    },
  },
  "democratic-management.giveEvaluationRectification": { tells: ["stage.passed.v1"] },
  "democratic-management.takeEvaluationRectificationStep": { tells: ["stage.passed.v1"] },
  "democratic-management.proposeRecall": { tells: ["stage.passed.v1"] },
  "democratic-management.takeRecallStep": { tells: ["stage.passed.v1"] },
  "democratic-management.countRecallVote": { tells: ["stage.passed.v1"] },
};
