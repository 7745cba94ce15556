import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { ElectedOffice } from "./elected-office.js";
import { ElectedOfficeEnum } from "./election.type.js";

@InputType({ description: "The candidates of an election (确定候选人)." })
export class FixElectionCandidatesInput {
  @Field(() => ID, { description: "The election on the agenda." }) itemId!: string;
  @Field(() => ElectedOfficeEnum, { description: "What is filled." }) office!: ElectedOffice;
  @Field(() => [ID], { description: "Who stands, in any order." }) candidateIds!: string[];
  @Field(() => String, {
    nullable: true,
    description:
      "The paper of the Party committee that examined them; needed for an office of the union.",
  })
  partyDocument!: string | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "The paper of the upper union; needed for an office of the union.",
  })
  upperDocument!: string | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day of their publicity, where that is done.",
  })
  publishedOn!: LocalDate | null | undefined;
}

@InputType({ description: "Who counts an election, put to the meeting (计票人、监票人)." })
export class ApproveElectionTellersInput {
  @Field(() => ID, { description: "The election on the agenda." }) itemId!: string;
  @Field(() => [ID], { description: "Who counts (计票人)." }) tellerIds!: string[];
  @Field(() => [ID], { description: "Who watches (监票人)." }) scrutineerIds!: string[];
  @Field(() => Int, { description: "Hands for." }) yes!: number;
  @Field(() => Int, { description: "Hands against." }) no!: number;
  @Field(() => Int, { description: "Abstaining." }) abstain!: number;
}

@InputType({ description: "Seats to be left unfilled with the meeting's consent (减少名额)." })
export class ReduceElectionSeatsInput {
  @Field(() => ID, { description: "The election on the agenda." }) itemId!: string;
  @Field(() => Int, { description: "Hands for." }) yes!: number;
  @Field(() => Int, { description: "Hands against." }) no!: number;
  @Field(() => Int, { description: "Abstaining." }) abstain!: number;
}
