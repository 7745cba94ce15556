import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MandateReader } from "../congress/index.js";
import { SessionVoteReader } from "../session/index.js";
import { answerContractDemand } from "./answer-contract-demand.js";
import { changeContract } from "./change-contract.js";
import { ClauseRepository } from "./clause/clause.repository.js";
import { CommentRepository } from "./clause/comment.repository.js";
import { commentOnClause, disposeComment } from "./clause/comment-on-clause.js";
import { inspectClause } from "./clause/inspect-clause.js";
import { InspectionRepository } from "./clause/inspection.repository.js";
import { addClause, rewriteClause } from "./clause/write-clause.js";
import { ContractRepository } from "./contract.repository.js";
import type { ContractNeeds } from "./contract-needs.js";
import { ContractDateRepository } from "./date/contract-date.repository.js";
import { demandContract } from "./demand-contract.js";
import { DisputeRepository } from "./dispute/dispute.repository.js";
import { openDispute, takeDisputeStep } from "./dispute/handle-dispute.js";
import { ExchangeRepository } from "./exchange/exchange.repository.js";
import { recordExchange } from "./exchange/record-exchange.js";
import { fileContract } from "./file-contract.js";
import { MeetingRepository } from "./meeting/meeting.repository.js";
import { recordMeeting } from "./meeting/record-meeting.js";
import { notifyContractEnd } from "./notify-contract-end.js";
import { objectToContract } from "./object-to-contract.js";
import { openNegotiation } from "./open-negotiation.js";
import { publishContract } from "./publish-contract.js";
import { reportContract } from "./report-contract.js";
import { fixRepresentatives } from "./representative/fix-representatives.js";
import { RepresentativeRepository } from "./representative/representative.repository.js";
import { ContractRoundRepository } from "./round/contract-round.repository.js";
import { sealContract } from "./seal-contract.js";
import { signContract } from "./sign-contract.js";
import { suspendNegotiation } from "./suspend-negotiation.js";
import { takeContractStep } from "./take-contract-step.js";
import { ContractVoteRepository } from "./vote/contract-vote.repository.js";
import { recordContractVote } from "./vote/record-contract-vote.js";

/** What is done on collective contracts. */
export const contractCommands = (ground: ServiceGround) => {
  const { db, clock } = ground;
  const needs = ({ tx, outbox }: Unit): ContractNeeds => ({
    contracts: new ContractRepository(tx),
    dates: new ContractDateRepository(tx),
    representatives: new RepresentativeRepository(tx),
    meetings: new MeetingRepository(tx),
    exchanges: new ExchangeRepository(tx),
    clauses: new ClauseRepository(tx),
    comments: new CommentRepository(tx),
    inspections: new InspectionRepository(tx),
    votes: new ContractVoteRepository(tx),
    rounds: new ContractRoundRepository(tx),
    sessionVotes: new SessionVoteReader(tx, dayOf(clock())),
    disputes: new DisputeRepository(tx),
    mandates: new MandateReader(tx),
    directory: new Directory(tx),
    steps: new Steps(tx, outbox, clock),
    deadlines: new Deadlines(tx),
    now: clock(),
    today: dayOf(clock()),
    isOwnFile: async ({ unionId, accountId }, fileId) =>
      (await ground.files.info(fileId, unionId))?.accountId === accountId,
  });
  return {
    demandCollectiveContract: command(db, "demandCollectiveContract", (unit) =>
      demandContract(needs(unit)),
    ),
    answerContractDemand: command(db, "answerContractDemand", (unit) =>
      answerContractDemand(needs(unit)),
    ),
    fixContractRepresentatives: command(db, "fixContractRepresentatives", (unit) =>
      fixRepresentatives(needs(unit)),
    ),
    openContractNegotiation: command(db, "openContractNegotiation", (unit) =>
      openNegotiation(needs(unit)),
    ),
    suspendContractNegotiation: command(db, "suspendContractNegotiation", (unit) =>
      suspendNegotiation(needs(unit)),
    ),
    takeContractStep: command(db, "takeContractStep", (unit) => takeContractStep(needs(unit))),
    recordContractMeeting: command(db, "recordContractMeeting", (unit) =>
      recordMeeting(needs(unit)),
    ),
    addContractClause: command(db, "addContractClause", (unit) => addClause(needs(unit))),
    rewriteContractClause: command(db, "rewriteContractClause", (unit) =>
      rewriteClause(needs(unit)),
    ),
    commentOnContractClause: command(db, "commentOnContractClause", (unit) =>
      commentOnClause(needs(unit)),
    ),
    disposeContractComment: command(db, "disposeContractComment", (unit) =>
      disposeComment(needs(unit)),
    ),
    recordContractVote: command(db, "recordContractVote", (unit) =>
      recordContractVote(needs(unit)),
    ),
    signCollectiveContract: command(db, "signCollectiveContract", (unit) =>
      signContract(needs(unit)),
    ),
    recordContractExchange: command(db, "recordContractExchange", (unit) =>
      recordExchange(needs(unit)),
    ),
    sealCollectiveContract: command(db, "sealCollectiveContract", (unit) =>
      sealContract(needs(unit)),
    ),
    notifyContractEnd: command(db, "notifyContractEnd", (unit) => notifyContractEnd(needs(unit))),
    fileCollectiveContract: command(db, "fileCollectiveContract", (unit) =>
      fileContract(needs(unit)),
    ),
    objectToCollectiveContract: command(db, "objectToCollectiveContract", (unit) =>
      objectToContract(needs(unit)),
    ),
    publishCollectiveContract: command(db, "publishCollectiveContract", (unit) =>
      publishContract(needs(unit)),
    ),
    reportCollectiveContract: command(db, "reportCollectiveContract", (unit) =>
      reportContract(needs(unit)),
    ),
    changeCollectiveContract: command(db, "changeCollectiveContract", (unit) =>
      changeContract(needs(unit)),
    ),
    inspectContractClause: command(db, "inspectContractClause", (unit) =>
      inspectClause(needs(unit)),
    ),
    openContractDispute: command(db, "openContractDispute", (unit) => openDispute(needs(unit))),
    takeContractDisputeStep: command(db, "takeContractDisputeStep", (unit) =>
      takeDisputeStep(needs(unit)),
    ),
  };
};
