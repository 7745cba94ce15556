import { electionTransitions } from "./election.js";
import { proposalTransitions } from "./proposal.js";
import type { Transitions } from "./transition.js";

/** Commands of democratic management. */
export const democraticTransitions: Transitions = {
  ...proposalTransitions,
  ...electionTransitions,
  "democratic-management.foundCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.correctCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.delayCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.beginCongress": { tells: ["stage.passed.v1"] },
  "democratic-management.drawDistricts": {
    silent: {
      zh: "选区由工会干部拟定，随选举公告公布，届页面随时可查。",
      en: "Officers draw districts; they are published with the election, and the page of the congress shows them.",
    },
  },
  "democratic-management.divideSeats": {
    silent: {
      zh: "名额分配随选举公告公布，届页面随时可查。",
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
  "democratic-management.adjustDisclosureDuty": {
    silent: {
      zh: "公开目录的调整由决定文件公布，目录页即可看到理由和生效日期。",
      en: "The document of the decision makes it known; the catalogue shows its reason and first day.",
    },
  },
  "democratic-management.setDisclosureOffice": {
    silent: {
      zh: "公开机构显示在公开页面上，人人可见。",
      en: "The office stands on the public page for everybody to read.",
    },
  },
  "democratic-management.recordDisclosureReview": {
    silent: {
      zh: "评议会当面召开，登记只留存记录。",
      en: "The meeting was held face to face; recording it keeps what was said there.",
    },
  },
  "democratic-management.scheduleDisclosure": { tells: ["stage.passed.v1"] },
  "democratic-management.writeDisclosure": {
    silent: {
      zh: "起草中的内容尚未定稿，送审时再通知。",
      en: "A draft is not final; the reviewers are told once it is submitted.",
    },
  },
  "democratic-management.takeDisclosureStep": { tells: ["stage.passed.v1"] },
  "democratic-management.publishDisclosure": { tells: ["stage.passed.v1"] },
  "democratic-management.correctDisclosure": { tells: ["stage.passed.v1"] },
  "democratic-management.proveDisclosureDisplay": {
    silent: {
      zh: "上墙佐证显示在公开事项中，无需另行通知。",
      en: "The proof stands with the item; there is nothing more to tell.",
    },
  },
  "democratic-management.readDisclosure": {
    silent: {
      zh: "阅读只计数，不记姓名，也不通知任何人。",
      en: "Reading is counted without a name, and nobody is told.",
    },
  },
  "democratic-management.openConsultation": { tells: ["stage.passed.v1"] },
  "democratic-management.recordOpinion": { tells: ["stage.passed.v1"] },
  "democratic-management.answerOpinion": { tells: ["stage.passed.v1"] },
  "democratic-management.cancelConsultation": { tells: ["stage.passed.v1"] },
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
      zh: "院方填报的数值显示在年度数据中，并注明填报账号和时间，无需另行通知。",
      en: "The figure stands with the year's, with who entered it and when; there is nothing more to tell.",
    },
  },
  "democratic-management.linkSuggestions": {
    silent: {
      zh: "关联只防止同一项目重复奖励，不改变建议的办理，无需通知。",
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
      zh: "列入计划只是准备，筹备开始时再通知有关人员。",
      en: "A plan binds nobody yet; people are told when the preparation begins.",
    },
  },
  "democratic-management.submitSessionTopics": { tells: ["stage.passed.v1"] },
  "democratic-management.sendSessionNotice": { tells: ["stage.passed.v1"] },
  "democratic-management.takeSessionStep": { tells: ["stage.passed.v1"] },
  "democratic-management.closeSession": { tells: ["stage.passed.v1"] },
  "democratic-management.addSessionTask": {
    silent: {
      zh: "责任人由期限提醒当日告知；筹备清单由工会干部共同使用，随时可见。",
      en: "Its owner hears of it the same day by its clock; officers see the checklist whenever they look.",
    },
  },
  "democratic-management.finishSessionTask": {
    silent: {
      zh: "筹备清单由工会干部共同使用，随时可见。",
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
      zh: "代表本人在场签到，界面上即可看到结果。",
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
  "democratic-management.reviseAgendaItem": {
    silent: {
      zh: "修改后的议题重新报党委、发会议通知时一并告知。",
      en: "The agenda goes to the Party committee again, and everybody has it with the notice.",
    },
  },
  "democratic-management.withdrawAgendaItem": {
    silent: {
      zh: "撤下议题后的议程重新报党委、发会议通知时一并告知。",
      en: "The agenda without it goes to the Party committee again, and everybody has it with the notice.",
    },
  },
  "democratic-management.recordAgendaOpinions": {
    silent: {
      zh: "意见在会上当众提出，登记只留存记录。",
      en: "They were given before the congress; recording keeps what everybody there heard.",
    },
  },
  "democratic-management.recordVote": {
    silent: {
      zh: "表决结果在会上当场宣布。",
      en: "The result of a vote is announced on the spot.",
    },
  },
  "democratic-management.adoptResolution": { tells: ["stage.passed.v1"] },
  "democratic-management.takeResolutionStep": { tells: ["stage.passed.v1"] },
  "democratic-management.recordGathering": {
    silent: {
      zh: "活动结束后补记，参加人员本人在场。",
      en: "It is recorded afterwards, when everybody concerned was present.",
    },
  },
  "democratic-management.reportGathering": {
    silent: {
      zh: "联席会议结果在会上当众报告。",
      en: "The result is reported before the congress itself.",
    },
  },
  "democratic-management.demandCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.answerContractDemand": { tells: ["stage.passed.v1"] },
  "democratic-management.fixContractRepresentatives": { tells: ["stage.passed.v1"] },
  "democratic-management.openContractNegotiation": { tells: ["stage.passed.v1"] },
  "democratic-management.suspendContractNegotiation": { tells: ["stage.passed.v1"] },
  "democratic-management.takeContractStep": { tells: ["stage.passed.v1"] },
  "democratic-management.recordContractMeeting": {
    silent: {
      zh: "协商会议由双方当场参加，记录由双方首席代表签字。",
      en: "The two sides are at the meeting themselves, and their chiefs sign its minutes.",
    },
  },
  "democratic-management.addContractClause": {
    silent: {
      zh: "草案条款随时修改，双方代表在草案中查看；达成一致时另行通知。",
      en: "Clauses of a draft change all the time; its sides read them there and are told once they agree.",
    },
  },
  "democratic-management.rewriteContractClause": {
    silent: {
      zh: "草案条款随时修改，各版本均保留；达成一致时另行通知。",
      en: "Every version of a clause is kept; its sides are told once they agree.",
    },
  },
  "democratic-management.commentOnContractClause": {
    silent: {
      zh: "意见在草案条款下即可看到，处理结果另行通知提出人。",
      en: "Comments stand beside the clause; their author is told what became of them.",
    },
  },
  "democratic-management.disposeContractComment": { tells: ["stage.passed.v1"] },
  "democratic-management.recordContractVote": { tells: ["stage.passed.v1"] },
  "democratic-management.signCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.recordContractExchange": { tells: ["stage.passed.v1"] },
  "democratic-management.sealCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.notifyContractEnd": { tells: ["stage.passed.v1"] },
  "democratic-management.fileCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.objectToCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.publishCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.reportCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.changeCollectiveContract": { tells: ["stage.passed.v1"] },
  "democratic-management.inspectContractClause": {
    silent: {
      zh: "检查结果记入合同履行情况，向职代会报告时公布。",
      en: "What was found is part of the report on performance that the congress hears.",
    },
  },
  "democratic-management.openContractDispute": { tells: ["stage.passed.v1"] },
  "democratic-management.takeContractDisputeStep": { tells: ["stage.passed.v1"] },
  "democratic-management.openEvaluation": {
    silent: {
      zh: "草案须经批准才开始，批准时通知评议对象。",
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
      zh: "本人提交，工会在评议名单中可见；收齐后通知。",
      en: "Officers see it in the list of subjects, and are told once all reports are in.",
    },
  },
  "democratic-management.excuseEvaluationReport": { tells: ["stage.passed.v1"] },
  "democratic-management.recordEvaluationTalk": {
    silent: {
      zh: "谈话已当面进行，登记仅留存记录。",
      en: "The talk was held in person; recording it tells nothing new.",
    },
  },
  "democratic-management.giveEvaluationRectification": { tells: ["stage.passed.v1"] },
  "democratic-management.takeEvaluationRectificationStep": { tells: ["stage.passed.v1"] },
  "democratic-management.proposeRecall": { tells: ["stage.passed.v1"] },
  "democratic-management.takeRecallStep": { tells: ["stage.passed.v1"] },
  "democratic-management.countRecallVote": { tells: ["stage.passed.v1"] },
};
