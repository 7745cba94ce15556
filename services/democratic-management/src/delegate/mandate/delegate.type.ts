import { addDays } from "@union/kernel";
import { connectionType, LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { DelegateClass } from "../../congress/index.js";
import type { EndReason } from "./delegate.js";
import type { DecisionRow, DelegateRow } from "./delegate.reader.js";
import type { DelegateState } from "./delegate.stages.js";
import { DelegateClassEnum, DelegateStateEnum, MandateEndEnum } from "./delegate-enums.type.js";

@Directive('@key(fields: "id")')
@ObjectType("Delegate", { description: "Somebody's mandate in a congress (代表)." })
export class DelegateType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => DelegateClassEnum, { description: "With or without a vote (代表类别)." })
  class!: DelegateClass;
  @Field(() => DelegateStateEnum, { description: "How far the mandate is (资格状态)." })
  state!: DelegateState;
  @Field(() => MandateEndEnum, { nullable: true, description: "Why it ended (终止原因)." })
  endedBecause!: EndReason | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day of the mandate (生效日); null where it never came into force.",
  })
  validFrom!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The last day of the mandate (届满或终止前最后一日); null where it never came into force.",
  })
  lastDay!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Since when the delegate works outside the district that elected him (调离选区日期).",
  })
  leftDistrictOn!: string | null;
  memberId!: string;
  congressId!: string;
  districtId!: string | null;
  campusId!: string;
  departmentId!: string | null;

  static of({ validFrom, validTo, ...row }: DelegateRow): DelegateType {
    const isInForce = validFrom < validTo;
    return Object.assign(new DelegateType(), row, {
      validFrom: isInForce ? validFrom : null,
      lastDay: isInForce ? addDays(validTo, -1) : null,
    });
  }
}
export const DelegateConnection = connectionType("Delegate", DelegateType);

@ObjectType("MandateDecision", { description: "What was decided on a mandate (资格决定)." })
export class MandateDecisionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The step, as the mandate names it." }) step!: string;
  @Field(() => LocalDateScalar, { description: "The day (日期)." }) on!: string;
  @Field(() => String, {
    nullable: true,
    description: "The document (依据文件); null where the mandate ended by itself.",
  })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "Who decided (决定机构)." })
  decidedBy!: string | null;
  @Field(() => MandateEndEnum, { nullable: true, description: "Why it ended, where it did." })
  because!: EndReason | null;
  @Field(() => Int, { nullable: true, description: "Votes for a recall (赞成罢免)." })
  votesFor!: number | null;
  @Field(() => Int, { nullable: true, description: "Of how many persons of the district." })
  votesOf!: number | null;
  static of = (row: DecisionRow): MandateDecisionType =>
    Object.assign(new MandateDecisionType(), row);
}
