import { connectionType, FenScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { type VisitPayer, type VisitTrigger, visitTriggers } from "./visit.js";
import type { VisitRecord } from "./visit.reader.js";

const VisitTriggerEnum = Object.fromEntries(
  visitTriggers.map((trigger) => [trigger, trigger]),
) as Record<VisitTrigger, VisitTrigger>;
registerEnumType(VisitTriggerEnum, {
  name: "VisitTrigger",
  description: "Why a person is visited (事由).",
});
const VisitPayerEnum: Record<VisitPayer, VisitPayer> = {
  UNION: "UNION",
  HOSPITAL: "HOSPITAL",
  MUTUAL_AID: "MUTUAL_AID",
};
registerEnumType(VisitPayerEnum, {
  name: "VisitPayer",
  description: "Whose money it was (经费来源): 工会, 医院, 互助会.",
});

@Directive('@key(fields: "id")')
@ObjectType("Visit", { description: "A finished visit to a person of the staff (走访慰问)." })
export class VisitType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number in the register (编号)." }) no!: string;
  @Field(() => VisitTriggerEnum, { description: "Why (事由); an illness is never named." })
  trigger!: VisitTrigger;
  @Field(() => LocalDateScalar, { description: "The day of the visit (日期)." }) visitedOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of what caused it (事件日期).",
  })
  occurredOn!: string | null;
  @Field(() => FenScalar, { description: "Money given, in fen (慰问金)." }) cashFen!: number;
  @Field(() => String, { nullable: true, description: "Goods given (慰问品)." }) goods!:
    | string
    | null;
  @Field(() => FenScalar, { description: "Value of the goods, in fen (慰问品价值)." })
  goodsValueFen!: number;
  @Field(() => VisitPayerEnum, { description: "Whose money it was (经费来源)." })
  payer!: VisitPayer;
  @Field(() => String, { nullable: true, description: "Who visited (走访人)." }) visitor!:
    | string
    | null;
  memberId!: string;
  campusId!: string;
  static of(row: VisitRecord): VisitType {
    const amounts = { cashFen: Number(row.cashFen), goodsValueFen: Number(row.goodsValueFen) };
    return Object.assign(new VisitType(), row, amounts);
  }
}
export const VisitConnection = connectionType("Visit", VisitType);

@InputType({ description: "Which visits to list (筛选)." })
export class VisitFilterInput {
  @Field(() => ID, { nullable: true, description: "Only this campus (院区)." }) campusId!:
    | string
    | null
    | undefined;
  @Field(() => VisitTriggerEnum, { nullable: true, description: "Only this trigger (事由)." })
  trigger!: VisitTrigger | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "From this day on." }) from!:
    | string
    | null
    | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Up to this day." }) to!:
    | string
    | null
    | undefined;
}

@InputType({ description: "A finished visit to record (登记走访)." })
export class RecordVisitInput {
  @Field(() => String, { description: "Its number in the register, 1 to 40 characters." })
  no!: string;
  @Field(() => ID, { description: "The person visited." }) memberId!: string;
  @Field(() => LocalDateScalar, { description: "The day of the visit, not in the future." })
  visitedOn!: string;
  @Field(() => VisitTriggerEnum, { description: "Why." }) trigger!: VisitTrigger;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day of what caused it." })
  occurredOn!: string | null | undefined;
  @Field(() => FenScalar, { nullable: true, defaultValue: 0, description: "Money given, in fen." })
  cashFen!: number | null;
  @Field(() => String, { nullable: true, description: "Goods given." }) goods!:
    | string
    | null
    | undefined;
  @Field(() => FenScalar, {
    nullable: true,
    defaultValue: 0,
    description: "Value of the goods, in fen.",
  })
  goodsValueFen!: number | null;
  @Field(() => VisitPayerEnum, { description: "Whose money it was." }) payer!: VisitPayer;
  @Field(() => String, { nullable: true, description: "Who visited." }) visitor!:
    | string
    | null
    | undefined;
}

export const RecordVisitResult = resultOf(
  "RecordVisitResult",
  VisitType,
  "The visit, or why it was not recorded.",
);
