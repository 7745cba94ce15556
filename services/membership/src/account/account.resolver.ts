import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { accountRefusals } from "./account.refusals.js";
import { AccountType, CreateAccountInput, CreateAccountResult } from "./account.type.js";
import { MeType } from "./me.type.js";

@Resolver()
export class AccountResolver {
  @Query(() => MeType, {
    nullable: true,
    description: "Who is signed in, with which roles (当前用户).",
  })
  async me(@Ctx() context: Context): Promise<MeType> {
    const { accountId, memberId, unionId, grants } = signedInActor(context);
    const account = await context.readers.accounts.find({ unionId }, accountId);
    const member = memberId === null ? null : await context.loaders.member.load(memberId);
    const union = await context.loaders.unionOrg.load(unionId);
    return Object.assign(new MeType(), {
      account: { id: accountId, login: account?.login ?? "" },
      grants,
      member,
      union,
    });
  }

  @Mutation(() => CreateAccountResult, {
    description: "Creates an account without any rights yet (新建账号).",
  })
  async createAccount(
    @Arg("input", () => CreateAccountInput, { description: "The account." })
    input: CreateAccountInput,
    @Ctx() context: Context,
  ): Promise<AccountType | RefusedType> {
    const asked = { ...input, staffNo: input.staffNo ?? null };
    const created = await context.commands.createAccount(signedInActor(context), asked, context);
    return created.ok
      ? Object.assign(new AccountType(), { id: created.value.id, login: input.login })
      : refused(accountRefusals, created.error, context.locale);
  }
}
