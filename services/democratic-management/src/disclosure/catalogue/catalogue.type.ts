import { LocalDateScalar, type Locale, resultOf, say } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Audience } from "../audience.js";
import { AudienceEnum, CycleEnum, DueStateEnum } from "../disclosure-enums.type.js";
import { DisclosureShareType } from "../share.type.js";
import type { Cycle } from "./cycle.js";
import type { DueDisclosure, DueState } from "./due-list.js";
import type { DutyInForce } from "./duties-in-force.js";

@ObjectType("DisclosureDuty", {
  description: "An entry of the catalogue as it stands for the union (公开目录条目).",
})
export class DisclosureDutyType {
  @Field(() => String, { description: "Its code." }) code!: string;
  @Field(() => AudienceEnum, { description: "For whom (公开对象)." }) audience!: Audience;
  @Field(() => CycleEnum, { description: "How often (公开周期)." }) cycle!: Cycle;
  @Field(() => String, { description: "Its title in the reader's language (条目)." })
  title!: string;
  @Field(() => String, { description: "The rule that says so (依据)." }) source!: string;
  @Field(() => Boolean, { description: "False where the union switched it off." }) isOn!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "Why the union adjusted it; null as shipped.",
  })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: "The document of that decision." }) document!:
    | string
    | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Since when it stands so." })
  effectiveFrom!: string | null;

  static of({ change, title, ...duty }: DutyInForce, locale: Locale): DisclosureDutyType {
    const { reason = null, document = null, effectiveFrom = null } = change ?? {};
    const all = { ...duty, title: say(title, locale), reason, document, effectiveFrom };
    return Object.assign(new DisclosureDutyType(), all);
  }
}
export const DisclosureDutyResult = resultOf(
  "DisclosureDutyResult",
  DisclosureDutyType,
  "The entry as it stands from that day on, or why not.",
);

@ObjectType("DueDisclosure", {
  description: "What a campus owes for a period of an entry, and what came of it (应公开事项).",
})
export class DueDisclosureType {
  @Field(() => DisclosureDutyType, { description: "The entry." }) duty!: DisclosureDutyType;
  @Field(() => ID, { description: "The campus (院区)." }) campusId!: string;
  @Field(() => LocalDateScalar, { description: "The first day of the period." }) from!: string;
  @Field(() => LocalDateScalar, { description: "The last day of the period." }) to!: string;
  @Field(() => LocalDateScalar, { description: "By when it is to be disclosed (应公开日期)." })
  dueOn!: string;
  @Field(() => DueStateEnum, { description: "What came of it." }) state!: DueState;
  @Field(() => ID, { nullable: true, description: "The item that disclosed it." }) itemId!:
    | string
    | null;

  static of(due: DueDisclosure, locale: Locale): DueDisclosureType {
    const duty = DisclosureDutyType.of(due.duty, locale);
    return Object.assign(new DueDisclosureType(), due, {
      duty,
      itemId: due.publication?.id ?? null,
    });
  }
}

@ObjectType("DisclosureMetrics", {
  description: "Real, full and constant disclosure as exact shares (真公开、全公开、常公开).",
})
export class DisclosureMetricsType {
  @Field(() => DisclosureShareType, { description: "Published of due (公开率)." })
  coverage!: DisclosureShareType;
  @Field(() => DisclosureShareType, { description: "On time of due (及时率)." })
  timeliness!: DisclosureShareType;
  @Field(() => Int, { description: "Opinions received (收到意见)." }) opinions!: number;
  @Field(() => DisclosureShareType, {
    description: "Opinions answered within their days, of those received (按期答复率).",
  })
  answeredOnTime!: DisclosureShareType;
  @Field(() => DisclosureShareType, {
    description: "Days to the answer, by opinions answered (平均答复天数).",
  })
  averageDaysToAnswer!: DisclosureShareType;
  @Field(() => Int, { description: "Whole-year review meetings held (DI-R10, 年度评议会)." })
  reviews!: number;
  @Field(() => String, { description: "How the shares were worked out, in a sentence (计算说明)." })
  working!: string;
}

@InputType({ description: "The union's decision on an entry of the catalogue (调整公开目录)." })
export class AdjustDisclosureDutyInput {
  @Field(() => String, { description: "The entry." }) code!: string;
  @Field(() => Boolean, { description: "Whether it is to be disclosed." }) isOn!: boolean;
  @Field(() => CycleEnum, {
    nullable: true,
    description: "Another cycle; the shipped one where absent.",
  })
  cycle!: Cycle | null | undefined;
  @Field(() => LocalDateScalar, {
    description: "From this day on, not before the decision nor before today.",
  })
  effectiveFrom!: string;
  @Field(() => String, { description: "Why, up to 500 characters (理由)." }) reason!: string;
  @Field(() => String, { description: "The document, up to 200 characters (文件)." })
  document!: string;
  @Field(() => LocalDateScalar, { description: "When it was decided." }) decidedOn!: string;
}
