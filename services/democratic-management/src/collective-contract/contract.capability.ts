import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import type { Context } from "../context.js";
import { ContractClauseResolver, ContractCommentResolver } from "./clause/clause.resolver.js";
import { commentStages } from "./clause/comment.stages.js";
import { contractDeadlines } from "./contract.deadlines.js";
import { contractMigrations } from "./contract.migrations.js";
import { ContractResolver } from "./contract.resolver.js";
import { contractStages } from "./contract.stages.js";
import { CollectiveContractType } from "./contract.type.js";
import { ContractActsResolver } from "./contract-acts.resolver.js";
import { ContractPapersActsResolver } from "./contract-papers-acts.resolver.js";
import {
  ContractMeetingResolver,
  ContractPartsResolver,
  ContractRepresentativeResolver,
} from "./contract-parts.resolver.js";
import { ContractPartsActsResolver } from "./contract-parts-acts.resolver.js";
import { disputeStages } from "./dispute/dispute.stages.js";
import { followContracts } from "./follow-contracts.js";
import { contractRoundMigrations } from "./round/contract-round.migrations.js";

const writes = granted("contracts.write");

/** 集体合同 (domain 2.4, DEM-17) — negotiated, passed, signed, filed, in force, inspected, renewed. */
export const collectiveContract: Capability = {
  migrations: [...contractMigrations, ...contractRoundMigrations],
  resolvers: [
    ContractResolver,
    ContractPartsResolver,
    ContractRepresentativeResolver,
    ContractMeetingResolver,
    ContractClauseResolver,
    ContractCommentResolver,
    ContractActsResolver,
    ContractPartsActsResolver,
    ContractPapersActsResolver,
  ],
  references: {
    CollectiveContract: async ({ id }: { readonly id: string }, { loaders }: Context) => {
      const found = await loaders.contract.load(id);
      return found && CollectiveContractType.of(found);
    },
  },
  permissions: {
    "Query.collectiveContract": granted("contracts.read"),
    "Query.collectiveContracts": granted("contracts.read"),
    "Mutation.demandCollectiveContract": writes,
    "Mutation.answerContractDemand": granted("contracts.answer"),
    "Mutation.fixContractRepresentatives": writes,
    "Mutation.openContractNegotiation": writes,
    "Mutation.suspendContractNegotiation": writes,
    "Mutation.takeContractStep": writes,
    "Mutation.recordContractMeeting": writes,
    "Mutation.addContractClause": writes,
    "Mutation.rewriteContractClause": writes,
    "Mutation.commentOnContractClause": granted("contracts.read"),
    "Mutation.disposeContractComment": writes,
    "Mutation.recordContractVote": writes,
    "Mutation.signCollectiveContract": writes,
    "Mutation.recordContractExchange": writes,
    "Mutation.sealCollectiveContract": writes,
    "Mutation.notifyContractEnd": writes,
    "Mutation.fileCollectiveContract": writes,
    "Mutation.objectToCollectiveContract": writes,
    "Mutation.publishCollectiveContract": writes,
    "Mutation.reportCollectiveContract": writes,
    "Mutation.changeCollectiveContract": writes,
    "Mutation.inspectContractClause": writes,
    "Mutation.openContractDispute": writes,
    "Mutation.takeContractDisputeStep": writes,
  },
  deadlines: contractDeadlines,
  stages: [contractStages, commentStages, disputeStages],
  schedules: ({ clock }) => [followContracts(clock)],
};
