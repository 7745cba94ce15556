import { type LocalDate, openEnd } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { revokeRefusals, roleGrantRefusals } from "./role-grant.refusals.js";
import {
  GrantRoleInput,
  GrantRoleResult,
  RevokeRoleResult,
  RoleGrantType,
} from "./role-grant.type.js";

@Resolver()
export class RoleGrantResolver {
  @Mutation(() => GrantRoleResult, {
    description: "Grants a role; its holder signs in again to use it (授权).",
  })
  async grantRole(
    @Arg("input", () => GrantRoleInput, { description: "The grant." }) input: GrantRoleInput,
    @Ctx() context: Context,
  ): Promise<RoleGrantType | RefusedType> {
    const asked = {
      ...input,
      validFrom: input.validFrom as LocalDate,
      validTo: (input.validTo as LocalDate | null) ?? openEnd,
    };
    const granted = await context.commands.grantRole(signedInActor(context), asked, context);
    return granted.ok
      ? Object.assign(new RoleGrantType(), granted.value)
      : refused(roleGrantRefusals, granted.error, context.locale);
  }

  @Mutation(() => RevokeRoleResult, {
    description: "Takes a role back from today on; its holder is told and signed out (收回授权).",
  })
  async revokeRole(
    @Arg("grantId", () => ID, { description: "The grant, as accounts names it." }) grantId: string,
    @Arg("reason", () => String, { description: "Why, in 2 to 200 characters; it is kept." })
    reason: string,
    @Ctx() context: Context,
  ): Promise<RoleGrantType | RefusedType> {
    const asked = { grantId, reason };
    const revoked = await context.commands.revokeRole(signedInActor(context), asked, context);
    return revoked.ok
      ? Object.assign(new RoleGrantType(), revoked.value)
      : refused(revokeRefusals, revoked.error, context.locale);
  }
}
