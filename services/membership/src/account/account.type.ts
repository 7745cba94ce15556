import { type Role, roles } from "@union/kernel";
import { resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, Role>;
registerEnumType(RoleEnum, {
  name: "Role",
  description: "A part that a person can play in the union (角色).",
});

@ObjectType("Account", { description: "By which a person, or a campus system, signs in (账号)." })
export class AccountType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its login (账号名)." }) login!: string;
}

@ObjectType("GrantInForce", { description: "A role in force and what it reaches (授权)." })
export class GrantInForceType {
  @Field(() => RoleEnum, { description: "The role." }) role!: Role;
  @Field(() => [ID], {
    nullable: true,
    description: "Campuses it is narrowed to; null for the whole union.",
  })
  campusIds!: readonly string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: "Departments it is narrowed to; null for all.",
  })
  departmentIds!: readonly string[] | null;
}

@InputType({ description: "An account to create (新建账号)." })
export class CreateAccountInput {
  @Field(() => String, { description: "3 to 60 letters, digits or . _ - @." }) login!: string;
  @Field(() => String, { description: "At least 10 characters of three kinds." }) password!: string;
  @Field(() => String, {
    nullable: true,
    description: "Staff number of the person it is for; absent for a campus system.",
  })
  staffNo!: string | null;
}

export const CreateAccountResult = resultOf(
  "CreateAccountResult",
  AccountType,
  "The account, or why not.",
);
