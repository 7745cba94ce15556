import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { FindingLevel } from "./contract.findings.js";
import type { ContractSide } from "./contract.js";
import {
  ContractDateCodeEnum,
  ContractSideEnum,
  ContractVoteOutcomeEnum,
  DisputeStateEnum,
  FindingLevelEnum,
} from "./contract-enums.type.js";
import type { ContractDateCode } from "./date/contract-date.js";
import type { DisputeState } from "./dispute/dispute.stages.js";
import type { ContractVoteOutcome } from "./vote/contract-vote.js";

@ObjectType("ContractDate", {
  description: "A day that the rules give a contract, and how it was worked out (期限).",
})
export class ContractDateType {
  @Field(() => ContractDateCodeEnum, { description: "Which day." })
  code!: ContractDateCode;
  @Field(() => Int, { description: "Of which change, by its number; 0 of the contract itself." })
  round!: number;
  @Field(() => LocalDateScalar, { description: "The day." })
  on!: LocalDate;
  @Field(() => String, { description: "How it was worked out, in the reader's language." })
  says!: string;
}

@ObjectType("ContractRepresentative", { description: "One who negotiates for a side (协商代表)." })
export class ContractRepresentativeType {
  @Field(() => ContractSideEnum, { description: "For which side." })
  side!: ContractSide;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => Boolean, { description: "Whether the chief (首席代表)." })
  isChief!: boolean;
  @Field(() => Boolean, { description: "Whether from outside (外聘)." })
  isOutsider!: boolean;
  @Field(() => Boolean, { description: "Whether the union chair." })
  isUnionChair!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      "The written delegation of a chief (委托书), or the paper of the chair's own office (任职文件).",
  })
  delegation!: string | null;
  memberId!: string | null;
}

@ObjectType("ContractExchange", {
  description: "What both sides gave each other before they met, in its order (信息交换).",
})
export class ContractExchangeType {
  @Field(() => Int, { description: "For which change, by its number; 0 of the contract itself." })
  round!: number;
  @Field(() => LocalDateScalar, { description: "When (交换日期)." })
  exchangedOn!: LocalDate;
  @Field(() => String, { description: "The document (资料名称或文号)." })
  document!: string;
}

@ObjectType("ContractMeeting", { description: "A meeting of the two sides (协商会议)." })
export class ContractMeetingType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => Int, { description: "Its number." })
  no!: number;
  @Field(() => LocalDateScalar, { description: "When." })
  heldOn!: LocalDate;
  @Field(() => String, { description: "What it was about (议题)." })
  subject!: string;
  @Field(() => Boolean, { description: "Whether the chief of the staff signed the minutes." })
  signedByStaff!: boolean;
  @Field(() => Boolean, { description: "Whether the employer's chief did." })
  signedByEmployer!: boolean;
  minutesFileId!: string;
}

@ObjectType("ContractVote", { description: "A vote on a draft and its working (表决)." })
export class ContractVoteType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => Int, { description: "Its number." })
  no!: number;
  @Field(() => ID, { nullable: true, description: "The session of the congress." })
  sessionId!: string | null;
  @Field(() => ID, { nullable: true, description: "The item of its agenda." })
  agendaItemId!: string | null;
  @Field(() => LocalDateScalar, { description: "When." })
  votedOn!: LocalDate;
  @Field(() => Int, { description: "All who should attend (应到)." })
  total!: number;
  @Field(() => Int, { description: "Present (实到)." })
  present!: number;
  @Field(() => Int, { description: "Ballots issued (发出)." })
  issued!: number;
  @Field(() => Int, { description: "Ballots collected (收回)." })
  collected!: number;
  @Field(() => Int, { description: "Valid (有效)." })
  valid!: number;
  @Field(() => Int, { description: "Yes (赞成)." })
  yes!: number;
  @Field(() => Int, { description: "No (反对)." })
  against!: number;
  @Field(() => Int, { description: "Abstentions (弃权)." })
  abstain!: number;
  @Field(() => ContractVoteOutcomeEnum, { description: "What it came to." })
  outcome!: ContractVoteOutcome;
  @Field(() => String, { description: "Why, in the reader's language." })
  working!: string;
}

@ObjectType("ContractDispute", { description: "A dispute on how a contract is kept (履行争议)." })
export class ContractDisputeType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => String, { description: "What it is about." })
  matter!: string;
  @Field(() => LocalDateScalar, { description: "Since when." })
  openedOn!: LocalDate;
  @Field(() => DisputeStateEnum, { description: "Where it stands." })
  state!: DisputeState;
}

@ObjectType("ContractFinding", { description: "Something to mind about a contract (提示)." })
export class ContractFindingType {
  @Field(() => String, { description: "Stable code." })
  code!: string;
  @Field(() => FindingLevelEnum, { description: "Whether to know or to mend." })
  level!: FindingLevel;
  @Field(() => String, { description: "In the reader's language." })
  says!: string;
}

@ObjectType("ContractPerformance", {
  description: "How a contract is kept, by the last inspection of each clause in force (履行情况).",
})
export class ContractPerformanceType {
  @Field(() => Int, { description: "Clauses in force (条款数)." })
  articles!: number;
  @Field(() => Int, { description: "Clauses inspected at least once (已检查)." })
  inspected!: number;
  @Field(() => Int, { description: "Kept (已履行)." })
  performed!: number;
  @Field(() => Int, { description: "Kept in part." })
  partly!: number;
  @Field(() => Int, { description: "Not kept." })
  notPerformed!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "Kept of all, in basis points, rounded down (履行率); null where nothing is in force.",
  })
  performedBps!: number | null;
}
