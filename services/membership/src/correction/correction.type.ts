import { connectionType, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { MemberType } from "../member/index.js";
import {
  type CorrectableField,
  correctableFields,
  type OptionalField,
  optionalFields,
  shownValue,
} from "./correctable-field.js";
import type { CorrectionRow } from "./correction.reader.js";
import type { CorrectionState, TakableCorrectionStep } from "./correction.stages.js";

const same = <K extends string>(keys: readonly K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

export const CorrectableFieldEnum = same<CorrectableField>(correctableFields);
registerEnumType(CorrectableFieldEnum, {
  name: "CorrectableField",
  description:
    "A field of one's own record: 姓名, 性别, 民族, 出生日期, 证件号码, 手机号, 政治面貌, 学历.",
});
export const OptionalFieldEnum = same<OptionalField>(optionalFields);
registerEnumType(OptionalFieldEnum, {
  name: "OptionalField",
  description: "A field that nobody has to give: 民族, 手机号, 政治面貌, 学历.",
});
export const CorrectionStateEnum = same<CorrectionState>([
  "REQUESTED",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
]);
registerEnumType(CorrectionStateEnum, {
  name: "CorrectionState",
  description: "Where a correction stands: 待核实, 已更正, 不予更正, 已撤回.",
});
export const CorrectionStepEnum = same<TakableCorrectionStep>(["approve", "reject", "withdraw"]);
registerEnumType(CorrectionStepEnum, {
  name: "CorrectionStep",
  description: "A step of a correction: 同意更正, 不予更正, 撤回.",
});

@ObjectType("RecordCorrection", {
  description: "A correction of personal data that the person asked for (个人信息更正).",
})
export class RecordCorrectionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => CorrectableFieldEnum, { description: "Which field." }) field!: CorrectableField;
  @Field(() => String, {
    nullable: true,
    description: "What the record said, guarded values masked (更正前).",
  })
  before!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What it is to say, guarded values masked (更正后).",
  })
  after!: string | null;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
  proofFileId!: string | null;
  @Field(() => CorrectionStateEnum, { description: "Where it stands." }) state!: CorrectionState;
  memberId!: string;
  campusId!: string | null;
  departmentId!: string | null;
  static of({ values, ...row }: CorrectionRow): RecordCorrectionType {
    return Object.assign(new RecordCorrectionType(), row, {
      before: shownValue(row.field, values?.before ?? null),
      after: shownValue(row.field, values?.after ?? null),
    });
  }
}
@ObjectType("CorrectionValues", {
  description: "The values of a correction in the clear; that they were shown is on record.",
})
export class CorrectionValuesType {
  @Field(() => String, { nullable: true, description: "What the record said (更正前)." })
  before!: string | null;
  @Field(() => String, { nullable: true, description: "What it is to say (更正后)." })
  after!: string | null;
}
export const RevealCorrectionResult = resultOf(
  "RevealCorrectionResult",
  CorrectionValuesType,
  "The values, or why they are not shown.",
);

export const RecordCorrectionConnection = connectionType("RecordCorrection", RecordCorrectionType);
export const RequestCorrectionResult = resultOf(
  "RequestCorrectionResult",
  RecordCorrectionType,
  "The request, or why it cannot be made.",
);
export const TakeCorrectionStepResult = resultOf(
  "TakeCorrectionStepResult",
  RecordCorrectionType,
  "The request as it now stands, or why not.",
);
export const DeleteOwnFieldResult = resultOf(
  "DeleteOwnFieldResult",
  MemberType,
  "The person as the record now stands, or why not.",
);

@InputType({ description: "What is wrong in one's own record (申请更正)." })
export class RequestCorrectionInput {
  @Field(() => CorrectableFieldEnum, { description: "Which field." }) field!: CorrectableField;
  @Field(() => String, { description: "What is right, as the roster writes it; empty clears it." })
  value!: string;
  @Field(() => String, { description: "Why, 1 to 500 characters." }) reason!: string;
  @Field(() => ID, { nullable: true, description: "A proof that POST /files took." })
  proofFileId!: string | null;
}
@InputType({ description: "A step on a correction (办理更正申请)." })
export class TakeCorrectionStepInput {
  @Field(() => ID, { description: "The request." }) id!: string;
  @Field(() => CorrectionStepEnum, { description: "The step." }) step!: TakableCorrectionStep;
  @Field(() => String, { nullable: true, description: "The opinion; a rejection needs one." })
  opinion!: string | null;
}
