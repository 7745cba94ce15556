import type { LocalDate } from "@union/kernel";
import type { PolicyAnswer, PolicyKey } from "@union/policy";
import { JsonScalar, LocalDateScalar, type Locale, resultOf, say } from "@union/subgraph";
import { Field, ID, InputType, ObjectType } from "type-graphql";

@ObjectType("PolicyValue", {
  description: "The value of a policy key at a place and a day, and why it is that (政策值).",
})
export class PolicyValueType {
  @Field(() => String, { description: "The key, e.g. proposal.answerDays (政策项)." }) key!: string;
  @Field(() => JsonScalar, { description: "Its value; its form depends on the key." })
  value!: unknown;
  @Field(() => String, { description: "Where the value comes from (依据)." }) source!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "How sure the source is: READ_IN_TEXT, SEEN_ELSEWHERE, KNOWN, UNSURE or PRACTICE; null for the union's own decision.",
  })
  confidence!: string | null;
  @Field(() => String, {
    description: "OVERRIDE for the union's own decision, otherwise the profile it is shipped in.",
  })
  from!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when; null for shipped values.",
  })
  effectiveFrom!: LocalDate | null;

  static of(key: PolicyKey, answer: PolicyAnswer<unknown>, locale: Locale): PolicyValueType {
    return Object.assign(new PolicyValueType(), {
      ...answer,
      key,
      source: say(answer.source, locale),
    });
  }
}

@ObjectType("PolicyOverride", {
  description: "The union's own decision about a policy key (本院政策决定).",
})
export class PolicyOverrideType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}

@InputType({ description: "A decision about a policy key (政策决定)." })
export class OverridePolicyInput {
  @Field(() => String, { description: "The key, e.g. proposal.answerDays." }) key!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Only for this campus; the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => JsonScalar, { description: "The value." }) value!: unknown;
  @Field(() => LocalDateScalar, {
    description: "From which day on; earlier events keep the value they had.",
  })
  effectiveFrom!: string;
  @Field(() => String, { description: "Where it is decided: instrument, article or meeting." })
  source!: string;
}

export const OverridePolicyResult = resultOf(
  "OverridePolicyResult",
  PolicyOverrideType,
  "The decision, or why it was not recorded.",
);
