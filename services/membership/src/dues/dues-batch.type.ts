import { CountScalar, connectionType, FenScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { BatchRow, UnmatchedPayrollRow } from "./dues-batch.reader.js";
import type { BatchKind } from "./dues-batch.repository.js";
import { BatchKindEnum, UnmatchedReasonEnum } from "./dues-enums.type.js";
import type { UnmatchedReason } from "./match-payroll.js";

@ObjectType("DuesBatch", {
  description: "Dues that came in together: a payroll deduction or a receipt (会费入账批次).",
})
export class DuesBatchType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number (批次号、收据号)." }) number!: string;
  @Field(() => BatchKindEnum, { description: "How they came in." }) kind!: BatchKind;
  @Field(() => LocalDateScalar, { description: "When they were deducted or received." })
  receivedOn!: string;
  @Field(() => CountScalar, { description: "Charges it paid (已匹配)." }) matched!: number;
  @Field(() => CountScalar, { description: "Rows that fit nothing (未匹配)." }) unmatched!: number;
  @Field(() => FenScalar, { description: "The sum of what it paid, in fen." }) totalFen!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was taken back; null while it stands (撤回日期).",
  })
  takenBackOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was taken back (撤回理由)." })
  takenBackBecause!: string | null;
  campusId!: string | null;
  static of({ no, totalFen, ...row }: BatchRow): DuesBatchType {
    return Object.assign(new DuesBatchType(), { ...row, number: no, totalFen: Number(totalFen) });
  }
}
export const DuesBatchConnection = connectionType("DuesBatch", DuesBatchType);

@ObjectType("UnmatchedDeduction", {
  description: "A row of the payroll that pays nothing, and why (未匹配代扣).",
})
export class UnmatchedDeductionType {
  @Field(() => Int, { description: "Its place in the batch, from 1." }) rowNo!: number;
  @Field(() => String, { description: "Staff number as it was given (工号)." }) staffNo!: string;
  @Field(() => String, { description: "Month as it was given." }) month!: string;
  @Field(() => FenScalar, { description: "Fen that were deducted." }) deductedFen!: number;
  @Field(() => UnmatchedReasonEnum, { description: "Why it fits nothing." })
  reason!: UnmatchedReason;
  static of(row: UnmatchedPayrollRow): UnmatchedDeductionType {
    const deductedFen = Number(row.deductedFen);
    return Object.assign(new UnmatchedDeductionType(), { ...row, deductedFen });
  }
}
export const UnmatchedDeductionConnection = connectionType(
  "UnmatchedDeduction",
  UnmatchedDeductionType,
);

@InputType({ description: "A row of the payroll (代扣明细)." })
export class PayrollRowInput {
  @Field(() => String, { description: "Staff number (工号)." }) staffNo!: string;
  @Field(() => String, { description: "The month it pays, YYYY-MM." }) month!: string;
  @Field(() => FenScalar, { description: "Fen that were deducted." }) deductedFen!: number;
}
@InputType({ description: "A payroll batch (代扣批次)." })
export class ImportPayrollInput {
  @Field(() => String, { description: "Its number; it comes in once." }) number!: string;
  @Field(() => ID, { nullable: true, description: "Of one campus; the whole union where absent." })
  campusId!: string | null | undefined;
  @Field(() => LocalDateScalar, { description: "The day of the deduction." }) deductedOn!: string;
  @Field(() => [PayrollRowInput], { description: "Its rows, at most 10,000." })
  rows!: PayrollRowInput[];
}
@InputType({ description: "Dues received by hand (现场收缴)." })
export class ReceiveDuesInput {
  @Field(() => String, { description: "The number of the receipt." }) number!: string;
  @Field(() => ID, { nullable: true, description: "Of one campus; the whole union where absent." })
  campusId!: string | null | undefined;
  @Field(() => LocalDateScalar, { description: "The day of receipt." }) receivedOn!: string;
  @Field(() => [ID], { description: "The dues that are paid, each in full." })
  chargeIds!: string[];
}
export const ImportPayrollResult = resultOf(
  "ImportPayrollResult",
  DuesBatchType,
  "The batch, or why it was not taken in.",
);
export const ReceiveDuesResult = resultOf(
  "ReceiveDuesResult",
  DuesBatchType,
  "The receipt, or why it was not taken in.",
);
