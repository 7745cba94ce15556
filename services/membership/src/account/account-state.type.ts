import type { Role } from "@union/kernel";
import { fromSqlInstant } from "@union/persistence";
import { connectionType, DateTimeScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import type { AccountRow, HeldGrantRow } from "./account.reader.js";
import { AccountType, RoleEnum } from "./account.type.js";

@ObjectType("HeldGrant", {
  description: "A role that an account holds or will hold (所持授权).",
})
export class HeldGrantType {
  @Field(() => ID, { description: "Its id; revokeRole asks for it." }) id!: string;
  @Field(() => RoleEnum, { description: "The role." }) role!: Role;
  @Field(() => ID, { description: "Over what." }) nodeId!: string;
  @Field(() => String, { nullable: true, description: "What that is called." })
  nodeName!: string | null;
  @Field(() => LocalDateScalar, { description: "First day." }) validFrom!: string;
  @Field(() => LocalDateScalar, { description: "The day before which it ends." }) validTo!: string;
}

const instant = (text: string | null): Date | null => (text === null ? null : fromSqlInstant(text));

@ObjectType("AccountState", { description: "An account as its administrators see it (账号状况)." })
export class AccountStateType {
  @Field(() => AccountType, { description: "The account." }) account!: AccountType;
  @Field(() => DateTimeScalar, { description: "When it was opened." }) openedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "The last sign-in." })
  lastSignedInAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when failures lock it." })
  lockedUntil!: Date | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day on which its holder had notice that it is closed for want of use.",
  })
  staleOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed." })
  closedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: "Why it was closed, or opened again after that.",
  })
  closedBecause!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when it has a second factor.",
  })
  secondFactorSince!: Date | null;
  @Field(() => [HeldGrantType], { description: "Its roles, in force or to come." })
  grants!: readonly HeldGrantType[];

  static of(row: AccountRow, grants: readonly HeldGrantRow[]): AccountStateType {
    const { id, login, staleOn, closedBecause } = row;
    return Object.assign(new AccountStateType(), {
      account: Object.assign(new AccountType(), { id, login }),
      openedAt: fromSqlInstant(row.openedAt),
      lastSignedInAt: instant(row.lastSignedInAt),
      lockedUntil: instant(row.lockedUntil),
      staleOn,
      closedAt: instant(row.closedAt),
      closedBecause,
      secondFactorSince: instant(row.secondFactorSince),
      grants: grants.filter(({ accountId }) => accountId === id),
    });
  }
}

export const AccountStateConnection = connectionType("AccountState", AccountStateType);

@ObjectType("AccountTouched", { description: "What was asked for was done to the account." })
export class AccountTouchedType {
  @Field(() => ID, { description: "The id of the account." }) id!: string;
}
export const AccountTouchedResult = resultOf(
  "AccountTouchedResult",
  AccountTouchedType,
  "The account, or why not.",
);
