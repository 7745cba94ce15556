import { connectionType, DateTimeScalar, resultOf, StageStepType } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { EmergencyAccessState, EmergencyCheckStep } from "./emergency-access.stages.js";

export const EmergencyAccessStateEnum: Record<EmergencyAccessState, EmergencyAccessState> = {
  ...{ OPEN: "OPEN", JUSTIFIED: "JUSTIFIED", NOT_JUSTIFIED: "NOT_JUSTIFIED" },
};
registerEnumType(EmergencyAccessStateEnum, {
  name: "EmergencyAccessState",
  description:
    "What the check of an emergency access found (核查结果): 待核查, 理由成立, 理由不成立.",
});
export const EmergencyAccessStepEnum: Record<EmergencyCheckStep, EmergencyCheckStep> = {
  ...{ confirm: "confirm", object: "object" },
};
registerEnumType(EmergencyAccessStepEnum, {
  name: "EmergencyAccessStep",
  description: "A step of the check (核查): 认定理由成立, 认定理由不成立.",
});

@ObjectType("EmergencyRead", {
  description: "A value that was seen by an emergency access (紧急查看的信息项).",
})
export class EmergencyReadType {
  @Field(() => String, { description: "Which value: DOCUMENT_NO, MOBILE or BIRTH_DATE." })
  field!: string;
  @Field(() => DateTimeScalar, { description: "When." }) at!: Date;
}

@ObjectType("EmergencyAccess", {
  description:
    "One person's guarded data, open for some minutes, on record, told to him and checked afterwards (紧急查看).",
})
export class EmergencyAccessType {
  @Field(() => ID, { description: "Its id; values are shown by it." }) id!: string;
  @Field(() => String, { description: "Whose data: the staff number, masked (工号)." })
  staffNoMasked!: string;
  @Field(() => String, {
    nullable: true,
    description: "Who opened it: the person, or the login where none stands behind it (开启人).",
  })
  openerName!: string | null;
  @Field(() => String, { description: "The part by which he opened it (角色)." }) role!: string;
  @Field(() => String, { description: "What the emergency was (理由)." }) reason!: string;
  @Field(() => EmergencyAccessStateEnum, { description: "What the check found (核查结果)." })
  state!: EmergencyAccessState;
  @Field(() => DateTimeScalar, { description: "Since when it was open." }) openedAt!: Date;
  @Field(() => DateTimeScalar, { description: "Until when it is open." }) endsAt!: Date;
  @Field(() => [EmergencyReadType], { description: "What was seen by it, in its order." })
  seen!: readonly EmergencyReadType[];
  @Field(() => [StageStepType], { description: "What was done on it (办理过程)." })
  steps!: readonly StageStepType[];
  @Field(() => [EmergencyAccessStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  possibleSteps!: readonly EmergencyCheckStep[];
}
export const EmergencyAccessConnection = connectionType("EmergencyAccess", EmergencyAccessType);
export const OpenEmergencyAccessResult = resultOf(
  "OpenEmergencyAccessResult",
  EmergencyAccessType,
  "The access, or why there is none.",
);
export const TakeEmergencyAccessStepResult = resultOf(
  "TakeEmergencyAccessStepResult",
  EmergencyAccessType,
  "The access as it now stands, or why not.",
);

@InputType({ description: "Whose data, and what the emergency is (开启紧急查看)." })
export class OpenEmergencyAccessInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => String, { description: "What the emergency is, 10 to 500 characters." })
  reason!: string;
}
@InputType({ description: "What the check of an emergency access found (核查紧急查看)." })
export class TakeEmergencyAccessStepInput {
  @Field(() => ID, { description: "The access." }) id!: string;
  @Field(() => EmergencyAccessStepEnum, { description: "Whether its reason holds." })
  step!: EmergencyCheckStep;
  @Field(() => String, { description: "Why, 1 to 500 characters (核查意见)." }) opinion!: string;
}
