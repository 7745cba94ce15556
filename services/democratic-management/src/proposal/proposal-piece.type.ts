import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import type { ProposalRecord } from "./proposal.reader.js";

@ObjectType("ProposalPiece", {
  description: "A piece (份) that was merged into a case, as the case shows it (并案提案).",
})
export class ProposalPieceType {
  @Field(() => ID, { description: "The id of the proposal." }) id!: string;
  @Field(() => String, { description: "Its number (编号)." }) no!: string;
  @Field(() => String, { description: "Its title (案由)." }) title!: string;
  @Field(() => ID, { description: "Who put it forward, a co-author of the case (共同提案人)." })
  proposerId!: string;
  @Field(() => LocalDateScalar, { description: "The day it was submitted (提交日期)." })
  submittedOn!: string;

  static of({ id, no, title, proposerId, submittedOn }: ProposalRecord): ProposalPieceType {
    return Object.assign(new ProposalPieceType(), { id, no, title, proposerId, submittedOn });
  }
}
