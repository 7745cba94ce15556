import { signedInActor } from "@union/subgraph";
import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { MeType, policyOf } from "../account/index.js";
import type { Context } from "../context.js";
import { GrantReader } from "../grant/index.js";
import { SecondFactorReader } from "../second-factor/index.js";
import { OwnSecondFactorType } from "./own-second-factor.type.js";
import { factorDueOn } from "./sign-in-step.js";

@Resolver(() => MeType)
export class OwnSecondFactorResolver {
  @FieldResolver(() => OwnSecondFactorType, {
    description: "How one's own second factor stands (本人动态口令).",
  })
  async secondFactor(@Ctx() context: Context): Promise<OwnSecondFactorType> {
    const { unionId, accountId } = signedInActor(context);
    const { sql, today } = context;
    const policy = await policyOf(sql, unionId, today);
    const roles = policy("secondFactor.roles");
    const owed = await new GrantReader(sql).heldSince(unionId, accountId, roles, today);
    const reader = new SecondFactorReader(sql);
    return Object.assign(new OwnSecondFactorType(), {
      since: await reader.inForceSince(accountId),
      recoveryCodesLeft: await reader.codesLeft(accountId),
      dueOn: owed && factorDueOn(owed, policy("secondFactor.graceDays")),
    });
  }
}
