import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType } from "type-graphql";

@ObjectType("OfficerDeputy", { description: "Somebody who stands in for an officer (代理人)." })
export class OfficerDeputyType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}

@InputType({ description: "Who stands in for an officer (指定代理人)." })
export class NameDeputyInput {
  @Field(() => ID, { description: "The officer, who sits on a committee." }) memberId!: string;
  @Field(() => ID, { description: "Who stands in for him." }) deputyId!: string;
  @Field(() => LocalDateScalar, { description: "First day." }) validFrom!: string;
  @Field(() => LocalDateScalar, { description: "The day before which it ends." }) validTo!: string;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

export const OfficerDeputyResult = resultOf(
  "OfficerDeputyResult",
  OfficerDeputyType,
  "The deputy, or why not.",
);
