import { requireScope, say } from "@union/subgraph";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import type { CongressType } from "../congress.js";
import { CongressTypeEnum } from "../congress.type.js";
import { congressNorms, personsOf } from "./congress-norms.js";

@ObjectType("CongressNorms", {
  description: "How many delegates a congress has, by the number of its electorate (代表名额标准).",
})
export class CongressNormsType {
  @Field(() => Int, { description: "Persons of the electorate (人数)." }) persons!: number;
  @Field(() => Int, { description: "Formal delegates, at least (最少)." }) min!: number;
  @Field(() => Int, { nullable: true, description: "At most, where the rule says so (最多)." })
  max!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "What exceeds this number may be agreed between employer and union (可协商部分的起点).",
  })
  agreedMin!: number | null;
  @Field(() => Boolean, {
    description: "A general meeting of all is held instead (职工/会员大会).",
  })
  isGeneralMeeting!: boolean;
  @Field(() => String, { description: "The rule and its numbers in a sentence." })
  sentence!: string;
}

@Resolver()
export class CongressNormsResolver {
  @Query(() => CongressNormsType, {
    nullable: true,
    description: "How many delegates a congress must have, for officers (代表名额标准).",
  })
  async congressNorms(
    @Arg("type", () => CongressTypeEnum, { description: "Whose congress." }) type: CongressType,
    @Arg("persons", () => Int, {
      nullable: true,
      description: "For so many persons (0 to 1,000,000); those of the directory where absent.",
    })
    persons: number | null,
    @Ctx() context: Context,
  ): Promise<CongressNormsType | null> {
    const { unionId } = requireScope(context, "congresses.write");
    if (persons !== null && (persons < 0 || persons > 1_000_000)) return null;
    const { directory, today, locale } = context;
    const counted = persons ?? personsOf(type, await directory.headcounts(unionId));
    const overrides = await directory.policyOverrides(unionId);
    const norms = congressNorms(type, counted, today, overrides);
    return Object.assign(new CongressNormsType(), norms, { sentence: say(norms.sentence, locale) });
  }
}
