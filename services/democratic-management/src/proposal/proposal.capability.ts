import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { proposalAnswerStages } from "./answer/proposal-answer.stages.js";
import { ProposalAnswerActsResolver } from "./answer/proposal-answer-acts.resolver.js";
import { proposalFollowUpStages } from "./answer/proposal-follow-up.stages.js";
import { ProposalAwardResolver } from "./award/proposal-award.resolver.js";
import { proposalAwardStages } from "./award/proposal-award.stages.js";
import { DelegatesToSecondResolver } from "./draft/delegates-to-second.resolver.js";
import { SimilarProposalsResolver } from "./draft/similar-proposals.resolver.js";
import {
  proposalAnswerDue,
  proposalFeedbackDue,
  proposalFollowUpDue,
} from "./handling/proposal.deadlines.js";
import { proposalExtensionStages } from "./handling/proposal-extension.stages.js";
import { proposalHandlersStages } from "./handling/proposal-handlers.stages.js";
import { proposalPauseStages } from "./handling/proposal-pause.stages.js";
import { proposalSilence } from "./handling/proposal-silence.schedule.js";
import { proposalStages } from "./matter/proposal.stages.js";
import { proposalLanding } from "./proposal.landing.js";
import { proposalMigrations } from "./proposal.migrations.js";
import { ProposalResolver } from "./proposal.resolver.js";
import { ProposalActsResolver } from "./proposal-acts.resolver.js";
import { ProposalPartsResolver, ProposalSecondingResolver } from "./proposal-parts.resolver.js";
import { ProposalReportResolver } from "./report/proposal-report.resolver.js";
import { ProposalStatisticsResolver } from "./statistics/proposal-statistics.resolver.js";

/** 提案 — what delegates put forward, and what became of it. */
export const proposal: Capability = {
  migrations: proposalMigrations,
  resolvers: [
    ...[ProposalResolver, ProposalPartsResolver, ProposalSecondingResolver],
    ...[ProposalActsResolver, ProposalAnswerActsResolver],
    DelegatesToSecondResolver,
    ...[SimilarProposalsResolver, ProposalStatisticsResolver, ProposalAwardResolver],
    ProposalReportResolver,
  ],
  references: {
    Proposal: ({ id }: { readonly id: string }, { loaders }: Context) => loaders.proposal.load(id),
  },
  permissions: {
    "Query.proposal": signedIn,
    "Query.proposals": granted("proposals.read"),
    "Query.proposalsToHandle": granted("proposals.follow"),
    "Query.proposalsToSecond": signedIn,
    "Query.similarProposals": signedIn,
    "Query.delegatesToSecond": signedIn,
    "Query.proposalStatistics": granted("proposals.read"),
    "Query.proposalAwards": granted("proposals.read"),
    "Mutation.draftProposal": signedIn,
    "Mutation.reviseProposal": signedIn,
    "Mutation.askToSecond": signedIn,
    "Mutation.secondProposal": signedIn,
    "Mutation.takeProposalStep": signedIn,
    "Mutation.examineProposal": granted("proposals.examine"),
    "Mutation.assignProposal": granted("proposals.examine"),
    "Mutation.changeProposalHandlers": granted("proposals.examine"),
    // Whoever the committee named may act, whether or not he holds a role of a department.
    "Mutation.writeProposalAnswer": signedIn,
    "Mutation.takeProposalAnswerStep": signedIn,
    "Mutation.rateProposalAnswer": signedIn,
    "Mutation.askProposalExtension": signedIn,
    "Mutation.decideProposalExtension": granted("proposals.examine"),
    "Mutation.pauseProposal": granted("proposals.examine"),
    "Mutation.resumeProposal": granted("proposals.examine"),
    "Mutation.takeProposalFollowUpStep": signedIn,
    "Mutation.reportProposalHandling": granted("sessions.write"),
    "Mutation.awardProposal": granted("proposals.examine"),
    "Mutation.withdrawProposalAward": granted("proposals.examine"),
  },
  deadlines: [proposalAnswerDue, proposalFeedbackDue, proposalFollowUpDue],
  stages: [
    ...[proposalStages, proposalAnswerStages, proposalExtensionStages],
    ...[proposalPauseStages, proposalFollowUpStages, proposalHandlersStages],
    proposalAwardStages,
  ],
  landings: () => [anyLanding(proposalLanding)],
  schedules: ({ clock }) => [proposalSilence(clock)],
};
