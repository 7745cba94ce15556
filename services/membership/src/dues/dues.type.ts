import { CountScalar, connectionType, FenScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ChargeState, ReversalReason } from "./decide-charge.js";
import type { ChargeRow, LackingBaseRow, RunRow } from "./dues.reader.js";
import { DuesStateEnum, PayItemEnum, ReversalReasonEnum } from "./dues-enums.type.js";
import type { BaseItem, DuesRule } from "./dues-rule.js";

@ObjectType("MembershipDues", {
  description: "What a member owes for a month, and what became of it (会费).",
})
export class MembershipDuesType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The month, YYYY-MM (月份)." }) month!: string;
  @Field(() => FenScalar, { description: "The amount in fen (应缴金额)." }) amountFen!: number;
  @Field(() => DuesStateEnum, { description: "Where it stands." }) state!: ChargeState;
  @Field(() => Int, { description: "The rate in basis points of the base (会费比例)." })
  rateBps!: number;
  @Field(() => FenScalar, { description: "Below how many fen the base is dropped (舍尾单位)." })
  truncateFen!: number;
  @Field(() => [PayItemEnum], { description: "The pay items of the base (基数项目)." })
  baseItems!: readonly BaseItem[];
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was paid or waived." })
  settledOn!: string | null;
  @Field(() => String, { nullable: true, description: "The document of a waiver (减免依据)." })
  document!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was reversed; null while it stands (冲正日期).",
  })
  reversedOn!: string | null;
  @Field(() => ReversalReasonEnum, { nullable: true, description: "Why it was reversed." })
  reversalReason!: ReversalReason | null;
  memberId!: string;
  campusId!: string;
  static of({ rule, amountFen, ...row }: ChargeRow): MembershipDuesType {
    const { rateBps, truncateFen, baseItems }: DuesRule = JSON.parse(rule);
    return Object.assign(new MembershipDuesType(), {
      ...row,
      ...{ amountFen: Number(amountFen), rateBps, truncateFen, baseItems },
    });
  }
}
export const MembershipDuesConnection = connectionType("MembershipDues", MembershipDuesType);

@InputType({ description: "Which dues to list (筛选)." })
export class MembershipDuesFilterInput {
  @Field(() => String, { nullable: true, description: "Only this month, YYYY-MM." }) month!:
    | string
    | null;
  @Field(() => DuesStateEnum, { nullable: true, description: "Only in this state." })
  state!: ChargeState | null;
  @Field(() => ID, { nullable: true, description: "Only of this campus (院区)." }) campusId!:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "Only of this person." }) memberId!:
    | string
    | null;
  @Field(() => Boolean, { nullable: true, description: "Reversed charges as well." })
  withReversed!: boolean | null;
}

@ObjectType("DuesRun", { description: "The charging of a month, or its correction (会费计收)." })
export class DuesRunType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The month, YYYY-MM." }) month!: string;
  @Field(() => LocalDateScalar, { description: "When it ran." }) ranOn!: string;
  @Field(() => CountScalar, { description: "Charges it added." }) charged!: number;
  @Field(() => CountScalar, { description: "Charges it reversed." }) reversed!: number;
  @Field(() => CountScalar, {
    description: "Members who owe for the month and whose base is not known (缺会费基数).",
  })
  lackingBase!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was taken back; null while it stands (撤回日期).",
  })
  takenBackOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was taken back (撤回理由)." })
  takenBackBecause!: string | null;
  static of(row: RunRow): DuesRunType {
    return Object.assign(new DuesRunType(), row);
  }
}

@ObjectType("DuesLackingBase", {
  description: "A member who owes for a month and whose dues base is not known (缺会费基数).",
})
export class DuesLackingBaseType {
  @Field(() => String, { description: "The month, YYYY-MM." }) month!: string;
  memberId!: string;
  campusId!: string;
  static of(row: LackingBaseRow): DuesLackingBaseType {
    return Object.assign(new DuesLackingBaseType(), row);
  }
}
export const DuesLackingBaseConnection = connectionType("DuesLackingBase", DuesLackingBaseType);

@InputType({ description: "The waiving of a month's dues (减免会费)." })
export class WaiveDuesInput {
  @Field(() => ID, { description: "The dues." }) chargeId!: string;
  @Field(() => String, { description: "Why, at most 500 characters." }) reason!: string;
  @Field(() => String, { description: "The decision on paper, at most 100 characters." })
  document!: string;
}

@InputType({ description: "A pay item with its amount (工资项目)." })
export class PayItemInput {
  @Field(() => PayItemEnum, { description: "The item." }) item!: BaseItem;
  @Field(() => FenScalar, { description: "Fen a month." }) amountFen!: number;
}
@InputType({ description: "The pay items of a person from a month on (会费基数)." })
export class RecordDuesBaseInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => String, { description: "The first month they hold for, YYYY-MM." })
  fromMonth!: string;
  @Field(() => [PayItemInput], { description: "The items." }) items!: PayItemInput[];
  @Field(() => String, { description: "Where the amounts come from." }) document!: string;
}
@ObjectType("DuesBase", {
  description: "A dues base that was recorded; its amount is not shown (会费基数).",
})
export class DuesBaseType {
  @Field(() => ID, { description: "The person's id." }) id!: string;
}

export const ChargeDuesResult = resultOf("ChargeDuesResult", DuesRunType, "The run, or why not.");
export const WaiveDuesResult = resultOf(
  "WaiveDuesResult",
  MembershipDuesType,
  "The dues as they now stand, or why not.",
);
export const RecordDuesBaseResult = resultOf(
  "RecordDuesBaseResult",
  DuesBaseType,
  "Whose base was recorded, or why not.",
);
