import type { LocalDate } from "@union/kernel";
import { CountScalar, DateTimeScalar, LocalDateScalar } from "@union/subgraph";
import { Field, ObjectType } from "type-graphql";

@ObjectType("OwnSecondFactor", {
  description: "How one's own second factor stands (本人动态口令).",
})
export class OwnSecondFactorType {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when it is asked at every sign-in; absent while there is none.",
  })
  since!: Date | null;
  @Field(() => CountScalar, { description: "Recovery codes that are not used yet." })
  recoveryCodesLeft!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The first day on which one is let in only with one; absent where no role asks for it.",
  })
  dueOn!: LocalDate | null;
}
