import type { Role } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { RoleEnum } from "../account/index.js";

@ObjectType("RoleGrant", {
  description: "A role over a node of the union tree for a period (授权).",
})
export class RoleGrantType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}

@InputType({ description: "A role to grant (授权)." })
export class GrantRoleInput {
  @Field(() => ID, { description: "Who gets it." }) accountId!: string;
  @Field(() => RoleEnum, { description: "The role." }) role!: Role;
  @Field(() => ID, {
    description: "Over what: the union, a campus, a department, a branch or a group.",
  })
  nodeId!: string;
  @Field(() => LocalDateScalar, { description: "First day." }) validFrom!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day before which it ends; absent while it is open.",
  })
  validTo!: string | null;
}

export const GrantRoleResult = resultOf("GrantRoleResult", RoleGrantType, "The grant, or why not.");

export const RevokeRoleResult = resultOf(
  "RevokeRoleResult",
  RoleGrantType,
  "The grant that ended, or why not.",
);
