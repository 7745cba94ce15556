import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { DueRow, ErasureRow } from "./erasure.reader.js";
import type { ErasureState, TakableErasureStep } from "./erasure.stages.js";
import type { ErasureGround } from "./may-erase.js";

const same = <K extends string>(...keys: K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

export const ErasureStateEnum = same<ErasureState>("REQUESTED", "ERASED", "REFUSED", "WITHDRAWN");
registerEnumType(ErasureStateEnum, {
  name: "ErasureState",
  description: "Where a request for erasure stands: 待决定, 已删除, 不予删除, 已撤回.",
});
const ErasureGroundEnum = same<ErasureGround>("OWN_REQUEST", "RETENTION_OVER");
registerEnumType(ErasureGroundEnum, {
  name: "ErasureGround",
  description: "Why somebody is to be erased: 本人申请, 保存期满.",
});
export const ErasureStepEnum = same<TakableErasureStep>("erase", "refuse", "withdraw");
registerEnumType(ErasureStepEnum, {
  name: "ErasureStep",
  description: "A step of a request for erasure: 同意删除, 不予删除, 撤回.",
});

@ObjectType("Erasure", { description: "A request to erase personal data (个人信息删除)." })
export class ErasureType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ErasureGroundEnum, { description: "Why." }) ground!: ErasureGround;
  @Field(() => String, { description: "The reason given (理由)." }) reason!: string;
  @Field(() => ErasureStateEnum, { description: "Where it stands." }) state!: ErasureState;
  memberId!: string;
  campusId!: string | null;
  departmentId!: string | null;
  static of(row: ErasureRow): ErasureType {
    return Object.assign(new ErasureType(), row);
  }
}
export const ErasureConnection = connectionType("Erasure", ErasureType);
export const RequestErasureResult = resultOf(
  "RequestErasureResult",
  ErasureType,
  "The request, or why it cannot be made.",
);
export const TakeErasureStepResult = resultOf(
  "TakeErasureStepResult",
  ErasureType,
  "The request as it now stands, or why not.",
);

@ObjectType("DueErasure", {
  description: "Somebody whose time of keeping is over (保存期满); nobody is erased by himself.",
})
export class DueErasureType {
  @Field(() => LocalDateScalar, { description: "When the membership ended." }) endedOn!: string;
  memberId!: string;
  static of(row: DueRow): DueErasureType {
    return Object.assign(new DueErasureType(), row);
  }
}
export const DueErasureConnection = connectionType("DueErasure", DueErasureType);

@ObjectType("RetentionRule", {
  description: "How long a class of data is kept, and where the rule is from (保存期限表).",
})
export class RetentionRuleType {
  @Field(() => String, { description: "The policy key that holds it." }) key!: string;
  @Field(() => String, { description: "What is kept, in the reader's language." }) name!: string;
  @Field(() => Int, { description: "How many of the unit." }) amount!: number;
  @Field(() => String, { description: "days, months or years." }) unit!: string;
  @Field(() => String, { description: "Where the value is from." }) source!: string;
}

@InputType({ description: "Who is to be erased, and why (申请删除个人信息)." })
export class RequestErasureInput {
  @Field(() => ID, { nullable: true, description: "The person; oneself where absent." })
  memberId!: string | null;
  @Field(() => String, { description: "The reason, 1 to 500 characters." }) reason!: string;
}
@InputType({ description: "A step on a request for erasure (办理删除申请)." })
export class TakeErasureStepInput {
  @Field(() => ID, { description: "The request." }) id!: string;
  @Field(() => ErasureStepEnum, { description: "The step." }) step!: TakableErasureStep;
  @Field(() => String, { nullable: true, description: "The opinion; a refusal needs one." })
  opinion!: string | null;
}
