import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MandateReader } from "../congress/index.js";
import { DelegationReader } from "../delegate/index.js";
import { ProposalAnswerRepository } from "./answer/proposal-answer.repository.js";
import { rateProposalAnswer } from "./answer/rate-proposal-answer.js";
import { takeProposalAnswerStep } from "./answer/take-proposal-answer-step.js";
import { takeProposalFollowUpStep } from "./answer/take-proposal-follow-up-step.js";
import { writeProposalAnswer } from "./answer/write-proposal-answer.js";
import { awardProposal } from "./award/award-proposal.js";
import { withdrawProposalAward } from "./award/withdraw-proposal-award.js";
import { askToSecond } from "./draft/ask-to-second.js";
import { draftProposal } from "./draft/draft-proposal.js";
import { reviseProposal } from "./draft/revise-proposal.js";
import { secondProposal } from "./draft/second-proposal.js";
import { examineProposal } from "./examination/examine-proposal.js";
import { askProposalExtension } from "./handling/ask-proposal-extension.js";
import { assignProposal } from "./handling/assign-proposal.js";
import { changeProposalHandlers } from "./handling/change-proposal-handlers.js";
import { decideProposalExtension } from "./handling/decide-proposal-extension.js";
import { pauseProposal } from "./handling/pause-proposal.js";
import { resumeProposal } from "./handling/resume-proposal.js";
import { takeProposalStep } from "./handling/take-proposal-step.js";
import { OnlineProposalRepository } from "./matter/online-proposal.repository.js";
import type { ProposalNeeds } from "./matter/proposal-needs.js";
import { reportProposalHandling } from "./report/report-handling.js";

/** What is done on proposals. */
export const proposalCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const needs = ({ tx, outbox }: Unit): ProposalNeeds => ({
    tx,
    outbox,
    proposals: new OnlineProposalRepository(tx),
    answers: new ProposalAnswerRepository(tx),
    mandates: new MandateReader(tx),
    delegations: new DelegationReader(tx),
    directory: new Directory(tx),
    files: ground.files,
    steps: new Steps(tx, outbox, ground.clock),
    deadlines: new Deadlines(tx),
    today: dayOf(ground.clock()),
  });
  return {
    reportProposalHandling: command(db, "reportProposalHandling", (unit) =>
      reportProposalHandling(unit, ground),
    ),
    draftProposal: command(db, "draftProposal", (unit) => draftProposal(needs(unit))),
    reviseProposal: command(db, "reviseProposal", (unit) => reviseProposal(needs(unit))),
    askToSecond: command(db, "askToSecond", (unit) => askToSecond(needs(unit))),
    secondProposal: command(db, "secondProposal", (unit) => secondProposal(needs(unit))),
    takeProposalStep: command(db, "takeProposalStep", (unit) => takeProposalStep(needs(unit))),
    examineProposal: command(db, "examineProposal", (unit) => examineProposal(needs(unit))),
    assignProposal: command(db, "assignProposal", (unit) => assignProposal(needs(unit))),
    changeProposalHandlers: command(db, "changeProposalHandlers", (unit) =>
      changeProposalHandlers(needs(unit)),
    ),
    askProposalExtension: command(db, "askProposalExtension", (unit) =>
      askProposalExtension(needs(unit)),
    ),
    decideProposalExtension: command(db, "decideProposalExtension", (unit) =>
      decideProposalExtension(needs(unit)),
    ),
    pauseProposal: command(db, "pauseProposal", (unit) => pauseProposal(needs(unit))),
    resumeProposal: command(db, "resumeProposal", (unit) => resumeProposal(needs(unit))),
    writeProposalAnswer: command(db, "writeProposalAnswer", (unit) =>
      writeProposalAnswer(needs(unit)),
    ),
    takeProposalAnswerStep: command(db, "takeProposalAnswerStep", (unit) =>
      takeProposalAnswerStep(needs(unit)),
    ),
    rateProposalAnswer: command(db, "rateProposalAnswer", (unit) =>
      rateProposalAnswer(needs(unit)),
    ),
    takeProposalFollowUpStep: command(db, "takeProposalFollowUpStep", (unit) =>
      takeProposalFollowUpStep(needs(unit)),
    ),
    awardProposal: command(db, "awardProposal", (unit) => awardProposal(needs(unit))),
    withdrawProposalAward: command(db, "withdrawProposalAward", (unit) =>
      withdrawProposalAward(needs(unit)),
    ),
  };
};
