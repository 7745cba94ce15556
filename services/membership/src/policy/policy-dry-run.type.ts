import type { LocalDate } from "@union/kernel";
import type { ForecastUnit } from "@union/service";
import {
  CountScalar,
  JsonScalar,
  LocalDateScalar,
  type Locale,
  resultOf,
  say,
} from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ForecastAnswer, ForecastChange } from "./policy-dry-run.js";

const ForecastUnitEnum: Record<ForecastUnit, ForecastUnit> = {
  FEN: "FEN",
  PERSONS: "PERSONS",
  BODIES: "BODIES",
};
registerEnumType(ForecastUnitEnum, {
  name: "ForecastUnit",
  description: "What a forecast counts: money in fen 分, persons 人数, bodies of the union 机构.",
});

@InputType({ description: "A decision to try on a year's cases (试算)." })
export class PolicyDryRunInput {
  @Field(() => String, {
    description: "The key, e.g. org.womenCommitteeThreshold; policy.profile for a whole profile.",
  })
  key!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Only for this campus; the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => JsonScalar, { description: "The value." }) value!: unknown;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "From which day on; a day after the year, or none, is taken as the first day of the year.",
  })
  effectiveFrom!: string | null | undefined;
  @Field(() => Int, {
    nullable: true,
    description: "The calendar year whose cases are tried; last year where absent.",
  })
  year!: number | null | undefined;
}

@ObjectType("PolicyForecastLine", {
  description: "A case that would come out otherwise (变化事项).",
})
export class PolicyForecastLineType {
  @Field(() => String, { description: "What it is, e.g. WOMEN_COMMITTEE_DUE." }) kind!: string;
  @Field(() => String, { description: "Which one of its kind." }) subject!: string;
  @Field(() => String, { description: "The case in the reader's language." }) label!: string;
  @Field(() => ForecastUnitEnum, { description: "What is counted." }) unit!: ForecastUnit;
  @Field(() => CountScalar, { description: "As it came out; bodies: 1 where it was due." })
  before!: number;
  @Field(() => CountScalar, { description: "As it would come out." }) after!: number;

  static of({ label, ...change }: ForecastChange, locale: Locale): PolicyForecastLineType {
    return Object.assign(new PolicyForecastLineType(), { ...change, label: say(label, locale) });
  }
}

@ObjectType("PolicyForecastTotal", {
  description: "All cases of a kind together, changed or not (合计).",
})
export class PolicyForecastTotalType {
  @Field(() => String, { description: "The kind of case." }) kind!: string;
  @Field(() => ForecastUnitEnum, { description: "What is counted." }) unit!: ForecastUnit;
  @Field(() => CountScalar, { description: "How many cases there are." }) cases!: number;
  @Field(() => CountScalar, { description: "How many of them would come out otherwise." })
  changed!: number;
  @Field(() => CountScalar, { description: "Their sum as it came out." }) before!: number;
  @Field(() => CountScalar, { description: "Their sum as it would come out." }) after!: number;
}

/** Lines that an answer holds at most; the totals count all. */
const mostLines = 500;

@ObjectType("PolicyForecast", {
  description: "What a decision would change among a year's cases (试算结果); nothing is stored.",
})
export class PolicyForecastType {
  @Field(() => LocalDateScalar, {
    description: "Since when the decision was thought to be in force.",
  })
  from!: LocalDate;
  @Field(() => [PolicyForecastLineType], {
    description: "The cases that would come out otherwise, at most 500 of them.",
  })
  lines!: PolicyForecastLineType[];
  @Field(() => [PolicyForecastTotalType], { description: "All cases by kind." })
  totals!: PolicyForecastTotalType[];
  @Field(() => [String], {
    description:
      "What the answer does not show, in the reader's language: values that cannot be played again, or a year without cases.",
  })
  remarks!: string[];

  static of(
    { from, changes, totals, remarks }: ForecastAnswer,
    locale: Locale,
  ): PolicyForecastType {
    return Object.assign(new PolicyForecastType(), {
      from,
      lines: changes.slice(0, mostLines).map((one) => PolicyForecastLineType.of(one, locale)),
      remarks: remarks.map((one) => say(one, locale)),
      totals: totals.map((one) => Object.assign(new PolicyForecastTotalType(), one)),
    });
  }
}

export const PolicyDryRunResult = resultOf(
  "PolicyDryRunResult",
  PolicyForecastType,
  "What would change, or why it cannot be tried.",
);
