import { connectionType, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { CandidateRow } from "./candidate.reader.js";
import { type DuplicateReason, duplicateReasons } from "./person-traces.js";

export const DuplicateReasonEnum = Object.fromEntries(
  duplicateReasons.map((reason) => [reason, reason]),
) as Record<DuplicateReason, DuplicateReason>;
registerEnumType(DuplicateReasonEnum, {
  name: "DuplicateReason",
  description:
    "In what two records agree (重复依据): document number 证件号码, name and birth date 姓名和出生日期, mobile 手机号. Never the value.",
});

@ObjectType("DuplicateCandidate", {
  description: "Two records that may be one person (疑似重复人员).",
})
export class DuplicateCandidateType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => [DuplicateReasonEnum], { description: "In what they agree." })
  reasons!: DuplicateReason[];
  @Field(() => String, {
    nullable: true,
    description: "Why somebody said that they are two people (排除理由); null while nobody did.",
  })
  dismissal!: string | null;
  row!: CandidateRow;

  static of(row: CandidateRow): DuplicateCandidateType {
    const reasons = row.reasons === "" ? [] : (row.reasons.split(",") as DuplicateReason[]);
    const { id, dismissal } = row;
    return Object.assign(new DuplicateCandidateType(), { id, reasons, dismissal, row });
  }
}

export const DuplicateCandidateConnection = connectionType(
  "DuplicateCandidate",
  DuplicateCandidateType,
);

@InputType({ description: "A pair who are two people (排除疑似重复)." })
export class DismissDuplicateInput {
  @Field(() => ID, { description: "The pair." }) id!: string;
  @Field(() => String, { description: "Why they are two people, 1 to 200 characters." })
  reason!: string;
}

export const DismissDuplicateResult = resultOf(
  "DismissDuplicateResult",
  DuplicateCandidateType,
  "The pair as it stands now, or why not.",
);
