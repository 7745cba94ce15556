import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { accountRefusals, signInRefusals } from "./account.refusals.js";
import {
  AccountType,
  CreateAccountInput,
  CreateAccountResult,
  RefreshSessionResult,
  SessionType,
  SignInResult,
} from "./account.type.js";
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

  @Mutation(() => SignInResult, { description: "Opens a session by login and password (登录)." })
  async signIn(
    @Arg("login", () => String, { description: "The login." }) login: string,
    @Arg("password", () => String, { description: "The password." }) password: string,
    @Ctx() context: Context,
  ): Promise<SessionType | RefusedType> {
    const opened = await context.sessions.signIn({ login, password }, context.traceId);
    return opened.ok
      ? Object.assign(new SessionType(), opened.value)
      : refused(signInRefusals, opened.error, context.locale);
  }

  @Mutation(() => RefreshSessionResult, {
    description: "Renews the session that the cookie names (续期).",
  })
  async refreshSession(@Ctx() context: Context): Promise<SessionType | RefusedType> {
    const renewed = await context.sessions.refresh();
    return renewed.ok
      ? Object.assign(new SessionType(), renewed.value)
      : refused(signInRefusals, renewed.error, context.locale);
  }

  @Mutation(() => Boolean, { description: "Ends the session that the cookie names (退出)." })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await context.sessions.signOut();
    return true;
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
