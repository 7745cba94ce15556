import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AccountReader } from "./account.reader.js";
import { accountRefusals } from "./account.refusals.js";
import {
  AccountStateConnection,
  AccountStateType,
  AccountTouchedResult,
  AccountTouchedType,
} from "./account-state.type.js";

const idOfAccount = "The id of the account.";
const whyItIs = "Why, in 2 to 200 characters; it is kept.";

@Resolver()
export class AccountStatesResolver {
  @Query(() => AccountStateConnection, {
    nullable: true,
    description: "The accounts of the union with their roles, by login (账号列表).",
  })
  async accounts(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("search", () => String, { nullable: true, description: "Logins that begin so." })
    search: string | null,
    @Arg("isStale", () => Boolean, {
      nullable: true,
      description: "Only those that are about to be closed because nobody uses them.",
    })
    isStale: boolean | null,
    @Ctx() context: Context,
  ): Promise<Connection<AccountStateType>> {
    const scope = requireScope(context, "accounts.read");
    const filter = { search: search ?? null, isStale: isStale ?? false };
    const reader = new AccountReader(context.sql);
    const page = await reader.list(scope, filter, pageOf(args));
    const ids = page.nodes.map(({ id }) => id);
    const grants = ids.length === 0 ? [] : await reader.grants(scope.unionId, ids, context.today);
    return connectionFrom(
      page,
      (row) => AccountStateType.of(row, grants),
      () => reader.count(scope, filter),
    );
  }

  @Mutation(() => AccountTouchedResult, {
    description: "Closes an account; its sessions end at once (关闭账号).",
  })
  async closeAccount(
    @Arg("accountId", () => ID, { description: idOfAccount }) accountId: string,
    @Arg("reason", () => String, { description: whyItIs }) reason: string,
    @Ctx() context: Context,
  ): Promise<AccountTouchedType | RefusedType> {
    const { commands, locale } = context;
    const asked = { accountId, reason };
    const closed = await commands.closeAccount(signedInActor(context), asked, context);
    return closed.ok
      ? Object.assign(new AccountTouchedType(), closed.value)
      : refused(accountRefusals, closed.error, locale);
  }

  @Mutation(() => AccountTouchedResult, {
    description: "Opens a closed account again, with its password and roles (重新启用账号).",
  })
  async reopenAccount(
    @Arg("accountId", () => ID, { description: idOfAccount }) accountId: string,
    @Arg("reason", () => String, { description: whyItIs }) reason: string,
    @Ctx() context: Context,
  ): Promise<AccountTouchedType | RefusedType> {
    const { commands, locale } = context;
    const asked = { accountId, reason };
    const opened = await commands.reopenAccount(signedInActor(context), asked, context);
    return opened.ok
      ? Object.assign(new AccountTouchedType(), opened.value)
      : refused(accountRefusals, opened.error, locale);
  }

  @Mutation(() => AccountTouchedResult, {
    description: "Ends the lock of an account after wrong passwords before its time (解锁账号).",
  })
  async unlockAccount(
    @Arg("accountId", () => ID, { description: idOfAccount }) accountId: string,
    @Arg("reason", () => String, { description: whyItIs }) reason: string,
    @Ctx() context: Context,
  ): Promise<AccountTouchedType | RefusedType> {
    const { commands, locale } = context;
    const asked = { accountId, reason };
    const unlocked = await commands.unlockAccount(signedInActor(context), asked, context);
    return unlocked.ok
      ? Object.assign(new AccountTouchedType(), unlocked.value)
      : refused(accountRefusals, unlocked.error, locale);
  }
}
