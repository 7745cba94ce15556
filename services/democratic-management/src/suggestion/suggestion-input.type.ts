import { FenScalar, LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { SuggestionDecision } from "./decide-suggestion.js";
import type { PlainSuggestionStep } from "./suggestion.stages.js";
import { SuggestionDecisionEnum, SuggestionStepEnum } from "./suggestion.type.js";

@InputType({ description: "Somebody who shares in a suggestion (共同提出人)." })
export class SuggestionPartnerInput {
  @Field(() => String, { description: "The staff number (工号)." }) staffNo!: string;
  @Field(() => Int, { description: "The contribution, a whole weight from 1 to 10,000." })
  weight!: number;
}

@InputType({ description: "A suggestion of one's own or of a group (提出合理化建议)." })
export class SubmitSuggestionInput {
  @Field(() => String, { description: "Its title, up to 100 characters." }) title!: string;
  @Field(() => String, { description: "Its words, up to 4,000 characters." }) content!: string;
  @Field(() => String, {
    nullable: true,
    description: "The number of its project, up to 40 characters.",
  })
  project!: string | null | undefined;
  @Field(() => ID, {
    nullable: true,
    description: "A proposal of one's own that was converted into it.",
  })
  proposalId!: string | null | undefined;
  @Field(() => Int, { nullable: true, description: "One's own weight beside the partners'; 1." })
  weight!: number | null | undefined;
  @Field(() => [SuggestionPartnerInput], { nullable: true, description: "Partners, at most 50." })
  partners!: SuggestionPartnerInput[] | null | undefined;
}

@InputType({ description: "A plain step on a suggestion (办理合理化建议)." })
export class TakeSuggestionStepInput {
  @Field(() => ID, { description: "The suggestion." }) id!: string;
  @Field(() => SuggestionStepEnum, { description: "The step." }) step!: PlainSuggestionStep;
  @Field(() => String, { nullable: true, description: "An opinion (意见)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "The decision of the review body (评审决定)." })
export class DecideSuggestionInput {
  @Field(() => ID, { description: "The suggestion." }) id!: string;
  @Field(() => SuggestionDecisionEnum, { description: "Adopted or not." })
  decision!: SuggestionDecision;
  @Field(() => String, { description: "Who reviewed it, up to 100 characters." })
  reviewBody!: string;
  @Field(() => String, {
    description: "Who took part for the union, by office; up to 100 characters.",
  })
  unionReviewer!: string;
  @Field(() => String, { description: "The document, up to 100 characters." }) document!: string;
  @Field(() => String, {
    nullable: true,
    description: "Why not, up to 1,000 characters; needed where it is not adopted.",
  })
  reason!: string | null | undefined;
}

@InputType({ description: "The benefit that a trial showed (确认效益)." })
export class CertifySuggestionInput {
  @Field(() => ID, { description: "The suggestion." }) id!: string;
  @Field(() => FenScalar, { description: "The benefit in fen." }) benefitFen!: number;
  @Field(() => LocalDateScalar, { description: "From when it is counted." }) from!: string;
  @Field(() => LocalDateScalar, { description: "To when it is counted." }) to!: string;
  @Field(() => String, { description: "Who certified it, up to 100 characters." })
  certifiedBy!: string;
}

@InputType({ description: "The prize for a suggestion (奖励合理化建议)." })
export class RewardSuggestionInput {
  @Field(() => ID, { description: "The suggestion." }) id!: string;
  @Field(() => FenScalar, { description: "The whole prize in fen." }) prizeFen!: number;
  @Field(() => String, { description: "The document, up to 100 characters." }) document!: string;
}
