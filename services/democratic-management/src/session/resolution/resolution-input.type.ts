import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { ResolutionStepEnum } from "../session-enums.type.js";
import type { ResolutionStep } from "./resolution.stages.js";

type Maybe<T> = T | null | undefined;

@InputType({ description: "What the congress resolved (决议)." })
export class AdoptResolutionInput {
  @Field(() => ID, { description: "On which item." }) itemId!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => String, { description: "Its words." }) text!: string;
  @Field(() => ID, { description: "Who carries it out." }) ownerId!: string;
  @Field(() => LocalDateScalar, { description: "By when." }) dueOn!: LocalDate;
  @Field(() => ID, { nullable: true, description: "The resolution it replaces (SC-R16)." })
  replacesId!: Maybe<string>;
}

@InputType({ description: "A step in following a resolution up (决议落实)." })
export class TakeResolutionStepInput {
  @Field(() => ID, { description: "The resolution." }) id!: string;
  @Field(() => ResolutionStepEnum, { description: "The step." }) step!: ResolutionStep;
  @Field(() => String, { nullable: true, description: "Opinion or report (意见)." })
  opinion!: Maybe<string>;
}
