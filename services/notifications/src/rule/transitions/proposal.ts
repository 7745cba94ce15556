import type { Transitions } from "./transition.js";

/** Commands of proposals, from the draft to the award. */
export const proposalTransitions: Transitions = {
  "democratic-management.reportProposalHandling": {
    silent: {
      zh: "议题报党委和发会议通知时一并告知。",
      en: "Topics are told when they go to the Party committee and with the notice.",
    },
  },
  "democratic-management.draftProposal": { tells: ["records.linked.v1"] },
  "democratic-management.reviseProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.askToSecond": { tells: ["stage.passed.v1", "records.linked.v1"] },
  "democratic-management.secondProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.takeProposalStep": { tells: ["stage.passed.v1"] },
  "democratic-management.examineProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.assignProposal": { tells: ["stage.passed.v1", "records.linked.v1"] },
  "democratic-management.changeProposalHandlers": {
    tells: ["stage.passed.v1", "records.linked.v1"],
  },
  "democratic-management.writeProposalAnswer": { tells: ["stage.passed.v1"] },
  "democratic-management.takeProposalAnswerStep": { tells: ["stage.passed.v1"] },
  "democratic-management.rateProposalAnswer": { tells: ["stage.passed.v1"] },
  "democratic-management.askProposalExtension": { tells: ["stage.passed.v1"] },
  "democratic-management.decideProposalExtension": { tells: ["stage.passed.v1"] },
  "democratic-management.pauseProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.resumeProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.takeProposalFollowUpStep": { tells: ["stage.passed.v1"] },
  "democratic-management.awardProposal": { tells: ["stage.passed.v1"] },
  "democratic-management.withdrawProposalAward": { tells: ["stage.passed.v1"] },
};
