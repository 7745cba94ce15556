import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { AccountTouchedResult, AccountTouchedType } from "../account/index.js";
import type { Context } from "../context.js";
import { secondFactorRefusals } from "./second-factor.refusals.js";

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => AccountTouchedResult, {
    description:
      "Takes the lost second factor of an account away; its holder is told (重置动态口令).",
  })
  async resetSecondFactor(
    @Arg("accountId", () => ID, { description: "The id of the account." }) accountId: string,
    @Arg("reason", () => String, { description: "Why, in 2 to 200 characters; it is kept." })
    reason: string,
    @Ctx() context: Context,
  ): Promise<AccountTouchedType | RefusedType> {
    const { commands, locale } = context;
    const asked = { accountId, reason };
    const reset = await commands.resetSecondFactor(signedInActor(context), asked, context);
    return reset.ok
      ? Object.assign(new AccountTouchedType(), reset.value)
      : refused(secondFactorRefusals, reset.error, locale);
  }
}
