import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { CheckEvery } from "./clause/check-every.js";
import type { CommentStep } from "./clause/comment.stages.js";
import type { InspectionResult } from "./clause/inspection.repository.js";
import type { ContractSide } from "./contract.js";
import {
  CheckEveryEnum,
  CommentStepEnum,
  ContractSideEnum,
  DisputeStepEnum,
  InspectionResultEnum,
} from "./contract-enums.type.js";
import type { DisputeStep } from "./dispute/dispute.stages.js";

@InputType({ description: "A representative (协商代表)." })
export class ContractRepresentativeInput {
  @Field(() => ContractSideEnum, { description: "For which side." })
  side!: ContractSide;
  @Field(() => ID, { nullable: true, description: "Who, of the staff." })
  memberId!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "Who, from outside." })
  name!: string | null | undefined;
  @Field(() => Boolean, { description: "Whether the chief." })
  isChief!: boolean;
  @Field(() => Boolean, { description: "Whether from outside." })
  isOutsider!: boolean;
  @Field(() => Boolean, { nullable: true, description: "Whether the union chair." })
  isUnionChair!: boolean | null | undefined;
  @Field(() => String, {
    nullable: true,
    description:
      "The written delegation of a chief who is not the chair; of the chair the paper of his office, unless he fixes the list himself.",
  })
  delegation!: string | null | undefined;
}

@InputType({ description: "The representatives of both sides (确定协商代表)." })
export class FixContractRepresentativesInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => [ContractRepresentativeInput], { description: "All of both sides." })
  representatives!: ContractRepresentativeInput[];
  @Field(() => String, {
    nullable: true,
    description: "Why they change, once negotiation has begun.",
  })
  reason!: string | null | undefined;
}

@InputType({ description: "A meeting of the two sides (协商会议)." })
export class RecordContractMeetingInput {
  @Field(() => ID, { description: "The contract." })
  contractId!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  heldOn!: LocalDate;
  @Field(() => String, { description: "What it was about." })
  subject!: string;
  @Field(() => ID, { description: "The minutes that POST /files took." })
  minutesFileId!: string;
  @Field(() => Boolean, { description: "Whether the chief of the staff signed them." })
  signedByStaff!: boolean;
  @Field(() => Boolean, { description: "Whether the employer's chief did." })
  signedByEmployer!: boolean;
}

@InputType({ description: "A clause of the draft (新增条款)." })
export class AddContractClauseInput {
  @Field(() => ID, { description: "The contract." })
  contractId!: string;
  @Field(() => Int, { description: "Number of the chapter." })
  chapterNo!: number;
  @Field(() => String, { description: "Its title." })
  chapter!: string;
  @Field(() => Int, { description: "Number of the clause in it." })
  clauseNo!: number;
  @Field(() => String, { description: "The text." })
  text!: string;
  @Field(() => String, { nullable: true, description: "Who has to keep it." })
  holder!: string | null | undefined;
  @Field(() => CheckEveryEnum, { nullable: true, description: "How often it is inspected." })
  checkEvery!: CheckEvery | null | undefined;
}

@InputType({ description: "A clause written anew (修改条款)." })
export class RewriteContractClauseInput {
  @Field(() => ID, { description: "The clause." })
  id!: string;
  @Field(() => String, { nullable: true, description: "Its new text; as it is where absent." })
  text!: string | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "Who has to keep it; as it is where absent, nobody where null.",
  })
  holder!: string | null | undefined;
  @Field(() => CheckEveryEnum, {
    nullable: true,
    description: "How often it is inspected; as it is where absent, never where null.",
  })
  checkEvery!: CheckEvery | null | undefined;
  @Field(() => Boolean, {
    nullable: true,
    description: "True leaves it out, false takes it back; as it is where absent.",
  })
  drops!: boolean | null | undefined;
}

@InputType({ description: "A comment on a clause (条款意见)." })
export class CommentOnContractClauseInput {
  @Field(() => ID, { description: "The clause." })
  clauseId!: string;
  @Field(() => String, { description: "What is said." })
  text!: string;
}

@InputType({ description: "What becomes of a comment (意见处理)." })
export class DisposeContractCommentInput {
  @Field(() => ID, { description: "The comment." })
  id!: string;
  @Field(() => CommentStepEnum, { description: "What becomes of it." })
  step!: CommentStep;
  @Field(() => String, { nullable: true, description: "Why; needed unless it is adopted." })
  opinion!: string | null | undefined;
}

@InputType({ description: "A vote on the draft (表决)." })
export class RecordContractVoteInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  votedOn!: LocalDate;
  @Field(() => ID, { nullable: true, description: "The session; absent for a vote of all staff." })
  sessionId!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "The item of its agenda." })
  agendaItemId!: string | null | undefined;
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
}

@InputType({ description: "An inspection of a clause (条款检查)." })
export class InspectContractClauseInput {
  @Field(() => ID, { description: "The clause." })
  clauseId!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  inspectedOn!: LocalDate;
  @Field(() => InspectionResultEnum, { description: "What was found." })
  result!: InspectionResult;
  @Field(() => String, { description: "In words." })
  note!: string;
}

@InputType({ description: "A dispute on performance (履行争议)." })
export class OpenContractDisputeInput {
  @Field(() => ID, { description: "The contract." })
  contractId!: string;
  @Field(() => String, { description: "What it is about." })
  matter!: string;
  @Field(() => LocalDateScalar, { description: "Since when." })
  openedOn!: LocalDate;
}

@InputType({ description: "A step on a dispute." })
export class TakeContractDisputeStepInput {
  @Field(() => ID, { description: "The dispute." })
  id!: string;
  @Field(() => DisputeStepEnum, { description: "The step." })
  step!: DisputeStep;
  @Field(() => String, { nullable: true, description: "What was done and why." })
  opinion!: string | null | undefined;
}
