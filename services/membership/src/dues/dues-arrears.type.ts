import { CountScalar, connectionType, FenScalar, LocalDateScalar } from "@union/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import type { AgeingRow, ArrearsRow } from "./dues-arrears.reader.js";
import type { ArrearsState } from "./dues-arrears.stages.js";
import { AgeingBucketEnum, ArrearsStateEnum } from "./dues-enums.type.js";

@ObjectType("DuesAgeing", {
  description: "Overdue dues of a campus by how many months people owe (欠缴账龄).",
})
export class DuesAgeingType {
  @Field(() => AgeingBucketEnum, { description: "How many months." }) age!: AgeingRow["bucket"];
  @Field(() => CountScalar, { description: "Persons who owe so many." }) persons!: number;
  @Field(() => FenScalar, { description: "What they owe together, in fen." }) amountFen!: number;
  campusId!: string;
  static of({ bucket, ...row }: AgeingRow): DuesAgeingType {
    return Object.assign(new DuesAgeingType(), { ...row, age: bucket });
  }
}

@ObjectType("DuesArrears", {
  description: "Months missed in a row, and what follows: a reminder, the committee (连续欠缴).",
})
export class DuesArrearsType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The first month missed, YYYY-MM." }) sinceMonth!: string;
  @Field(() => CountScalar, { description: "How many months." }) months!: number;
  @Field(() => ArrearsStateEnum, { description: "Where it stands." }) state!: ArrearsState;
  @Field(() => LocalDateScalar, { description: "When the member was reminded." })
  remindedOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when a deemed withdrawal is due for the committee (提请处理日期).",
  })
  openedOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was settled." })
  settledOn!: string | null;
  memberId!: string;
  campusId!: string;
  static of(row: ArrearsRow): DuesArrearsType {
    return Object.assign(new DuesArrearsType(), row);
  }
}
export const DuesArrearsConnection = connectionType("DuesArrears", DuesArrearsType);
