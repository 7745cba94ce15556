import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { CongressType } from "./congress.js";
import { CongressTypeEnum } from "./congress.type.js";

@InputType({ description: "Which terms (筛选条件)." })
export class CongressFilterInput {
  @Field(() => CongressTypeEnum, { nullable: true, description: "Whose congress." })
  type!: CongressType | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Those whose term holds this day." })
  on!: string | null | undefined;
}

@InputType({ description: "The preparation of a new congress (换届筹备)." })
export class FoundCongressInput {
  @Field(() => CongressTypeEnum, { description: "Whose congress." }) type!: CongressType;
  @Field(() => Int, { description: "Its number (届次)." }) no!: number;
  @Field(() => LocalDateScalar, { description: "The first day of its term." }) termFrom!: string;
  @Field(() => Int, { nullable: true, description: "Years of the term; by policy where absent." })
  termYears!: number | null | undefined;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "What is right of a congress in preparation (更正届次和任期)." })
export class CorrectCongressInput {
  @Field(() => ID, { description: "The congress." }) id!: string;
  @Field(() => Int, { description: "Its number (届次)." }) no!: number;
  @Field(() => LocalDateScalar, { description: "The first day of its term." }) termFrom!: string;
  @Field(() => Int, { description: "Years of the term." }) termYears!: number;
  @Field(() => String, { description: "Why (理由)." }) opinion!: string;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "A delay of the renewal (延期换届)." })
export class DelayCongressInput {
  @Field(() => ID, { description: "The congress." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The new last day of its term." }) until!: string;
  @Field(() => String, { description: "Why (理由)." }) opinion!: string;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}
