import { type LocalDate, openEnd } from "@union/kernel";
import {
  type PolicyAnswer,
  type PolicyKey,
  type PolicyPeriod,
  type PolicyProfile,
  policyKeys,
} from "@union/policy";
import { DateTimeScalar, JsonScalar, LocalDateScalar, type Locale, say } from "@union/subgraph";
import { Field, ObjectType } from "type-graphql";
import type { DecidedPolicy } from "./policy-history.reader.js";

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

@ObjectType("PolicyPeriod", {
  description:
    "A time in which one value of a policy key was in force, and who decided it (政策沿革).",
})
export class PolicyPeriodType {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day; null where it has been so from the beginning.",
  })
  validFrom!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day on which it is not so any more; null where no end is decided.",
  })
  validTo!: LocalDate | null;
  @Field(() => PolicyValueType, { description: "The value, and where it comes from." })
  value!: PolicyValueType;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was proposed; null for shipped values.",
  })
  proposedAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was approved; null for shipped values.",
  })
  approvedAt!: Date | null;
  decision!: DecidedPolicy | null;

  static of(
    key: PolicyKey,
    { from, until, answer, decision }: PolicyPeriod<unknown, DecidedPolicy>,
    locale: Locale,
  ): PolicyPeriodType {
    return Object.assign(new PolicyPeriodType(), {
      validFrom: from,
      validTo: until === openEnd ? null : until,
      value: PolicyValueType.of(key, answer, locale),
      proposedAt: decision?.proposedAt ?? null,
      approvedAt: decision?.approvedAt ?? null,
      decision,
    });
  }
}

@ObjectType("PolicyProfile", {
  description: "The values of a region, shipped with their sources (制度方案).",
})
export class PolicyProfileType {
  @Field(() => String, { description: "Its code, e.g. SH-2017." }) code!: string;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  @Field(() => [PolicyValueType], {
    description: "The keys that it has values for; of NATIONAL every key.",
  })
  values!: PolicyValueType[];

  static of({ code, name, values }: PolicyProfile, locale: Locale): PolicyProfileType {
    const shipped = code === "NATIONAL" ? policyKeys : values;
    return Object.assign(new PolicyProfileType(), {
      code,
      name: say(name, locale),
      values: Object.entries(shipped).map(([key, { value, source }]) =>
        PolicyValueType.of(
          key as PolicyKey,
          {
            ...{ value, source: source.text, confidence: source.confidence },
            ...{ from: code, effectiveFrom: null },
          },
          locale,
        ),
      ),
    });
  }
}
