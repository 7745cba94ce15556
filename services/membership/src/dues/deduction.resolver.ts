import type { LocalDate } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import {
  AuthoriseDeductionInput,
  AuthoriseDeductionResult,
  DeductionAuthorisationType,
  WithdrawDeductionResult,
} from "./deduction.type.js";
import { duesRefusals } from "./dues.refusals.js";

@Resolver()
export class DeductionResolver {
  @Mutation(() => AuthoriseDeductionResult, {
    description:
      "Lets dues be deducted from one's pay, or records who signed for it (授权代扣会费).",
  })
  async authoriseDeduction(
    @Arg("input", () => AuthoriseDeductionInput, { description: "Whose, and since when." })
    { memberId, givenOn, document }: AuthoriseDeductionInput,
    @Ctx() context: Context,
  ): Promise<DeductionAuthorisationType | RefusedType> {
    const asked = {
      memberId: memberId ?? null,
      givenOn: (givenOn ?? null) as LocalDate | null,
      document: document ?? null,
    };
    const given = await context.commands.authoriseDeduction(signedInActor(context), asked, context);
    return given.ok
      ? Object.assign(new DeductionAuthorisationType(), given.value)
      : refused(duesRefusals, given.error, context.locale);
  }

  @Mutation(() => WithdrawDeductionResult, {
    description:
      "Ends the deduction of dues from one's pay, or that of somebody who asked (撤回代扣授权).",
  })
  async withdrawDeduction(
    @Arg("memberId", () => ID, { nullable: true, description: "Whose; one's own where absent." })
    memberId: string | null,
    @Ctx() context: Context,
  ): Promise<DeductionAuthorisationType | RefusedType> {
    const asked = { memberId: memberId ?? null };
    const ended = await context.commands.withdrawDeduction(signedInActor(context), asked, context);
    return ended.ok
      ? Object.assign(new DeductionAuthorisationType(), ended.value)
      : refused(duesRefusals, ended.error, context.locale);
  }
}
