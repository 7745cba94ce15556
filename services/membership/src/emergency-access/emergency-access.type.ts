import { DateTimeScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType } from "type-graphql";

@ObjectType("EmergencyAccess", {
  description:
    "One person's guarded data is open for some minutes, on record and told to him (紧急查看).",
})
export class EmergencyAccessType {
  @Field(() => ID, { description: "Its id; values are shown by it." }) id!: string;
  @Field(() => DateTimeScalar, { description: "Until when it is open." }) endsAt!: Date;
}
export const OpenEmergencyAccessResult = resultOf(
  "OpenEmergencyAccessResult",
  EmergencyAccessType,
  "The access, or why there is none.",
);

@InputType({ description: "Whose data, and what the emergency is (开启紧急查看)." })
export class OpenEmergencyAccessInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => String, { description: "What the emergency is, 10 to 500 characters." })
  reason!: string;
}
