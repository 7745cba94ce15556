import { type LocalDate, openEnd } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { roleGrantRefusals } from "./role-grant.refusals.js";
import { GrantRoleInput, GrantRoleResult, RoleGrantType } from "./role-grant.type.js";

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
}
