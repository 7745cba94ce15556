import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("DisclosureShare", {
  description: "An exact share (比例): so many of so many; of nothing where there was nothing.",
})
export class DisclosureShareType {
  @Field(() => Int, { description: "How many (分子)." }) num!: number;
  @Field(() => Int, { description: "Of how many (分母)." }) den!: number;
}
