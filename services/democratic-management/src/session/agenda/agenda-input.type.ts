import { Field, ID, InputType, Int } from "type-graphql";
import { AgendaItemKindEnum, VoteMethodEnum } from "../session-enums.type.js";
import type { AgendaItemKind, VoteMethod } from "./agenda-item.js";

type Maybe<T> = T | null | undefined;

@InputType({ description: "An item for the agenda (议题)." })
export class AddAgendaItemInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind." }) kind!: AgendaItemKind;
  @Field(() => VoteMethodEnum, { nullable: true, description: "How it is voted on." })
  method!: Maybe<VoteMethod>;
  @Field(() => Int, { nullable: true, description: "How many are elected." })
  seats!: Maybe<number>;
}

@InputType({ description: "An item as it is to stand on the agenda (修改议题)." })
export class ReviseAgendaItemInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind." }) kind!: AgendaItemKind;
  @Field(() => VoteMethodEnum, { nullable: true, description: "How it is voted on." })
  method!: Maybe<VoteMethod>;
  @Field(() => Int, { nullable: true, description: "How many are elected." })
  seats!: Maybe<number>;
}

@InputType({ description: "An item to be taken off the agenda (撤下议题)." })
export class WithdrawAgendaItemInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
}

@InputType({ description: "What the congress said of an item (审议意见)." })
export class RecordAgendaOpinionsInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => String, { description: "The opinions." }) opinions!: string;
  @Field(() => String, { nullable: true, description: "What the employer answered." })
  answer!: Maybe<string>;
}

@InputType({ description: "One round of voting (表决). A show of hands needs no ballots." })
export class RecordVoteInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => Int, { nullable: true, description: "Ballots handed out." }) issued!: Maybe<number>;
  @Field(() => Int, { nullable: true, description: "Ballots collected." })
  collected!: Maybe<number>;
  @Field(() => Int, { nullable: true, description: "Valid ballots." }) valid!: Maybe<number>;
  @Field(() => Int, { nullable: true, description: "Invalid ballots." }) invalid!: Maybe<number>;
  @Field(() => Int, { description: "For." }) yes!: number;
  @Field(() => Int, { description: "Against." }) no!: number;
  @Field(() => Int, { description: "Abstaining." }) abstain!: number;
}

@InputType({ description: "A candidate's votes (候选人得票)." })
export class CandidateVotesInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => Int, { description: "For." }) yes!: number;
  @Field(() => Int, { description: "Against." }) no!: number;
  @Field(() => Int, { description: "Abstaining." }) abstain!: number;
}

@InputType({ description: "One round of an election (选举)." })
export class RecordElectionInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => Int, { description: "Ballots handed out." }) issued!: number;
  @Field(() => Int, { description: "Ballots collected." }) collected!: number;
  @Field(() => Int, { description: "Valid ballots." }) valid!: number;
  @Field(() => Int, {
    description: "Invalid ballots, those naming more than the seats among them (EL-R7).",
  })
  invalid!: number;
  @Field(() => [CandidateVotesInput], { description: "The candidates." })
  candidates!: CandidateVotesInput[];
}
