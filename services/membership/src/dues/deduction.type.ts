import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType } from "type-graphql";

@ObjectType("DeductionAuthorisation", {
  description:
    "That a member lets his dues be deducted from his pay, or no longer does (代扣授权).",
})
export class DeductionAuthorisationType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}

@InputType({ description: "An authorisation of payroll deduction (授权代扣会费)." })
export class AuthoriseDeductionInput {
  @Field(() => ID, { nullable: true, description: "Whose; one's own where absent." })
  memberId!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Signed on; today where absent." })
  givenOn!: string | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "The signed paper, where it is recorded for somebody else.",
  })
  document!: string | null | undefined;
}

export const AuthoriseDeductionResult = resultOf(
  "AuthoriseDeductionResult",
  DeductionAuthorisationType,
  "The authorisation, or why not.",
);
export const WithdrawDeductionResult = resultOf(
  "WithdrawDeductionResult",
  DeductionAuthorisationType,
  "The authorisation that has ended, or why not.",
);
