import { type Connection, connectionFrom, PageArgs, pageOf, requireScope } from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { balanceWithin } from "./balance-within.js";
import {
  ChannelBalanceType,
  NoticeConnection,
  NoticeFilterInput,
  NoticeType,
} from "./notice.type.js";

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => NoticeType, {
    nullable: true,
    description: "A notice by id, with how far it has come (通知进度).",
  })
  notice(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<NoticeType | null> {
    return loaders.notice.load(id);
  }

  @Query(() => NoticeConnection, {
    nullable: true,
    description:
      "Notices, newest first; officers of campuses find those to members at large that reach their campuses (通知台账).",
  })
  async notices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => NoticeFilterInput, { nullable: true, description: "Which notices." })
    filter: NoticeFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<NoticeType>> {
    const scope = requireScope(context, "notices.read");
    const found = await context.readers.notices.list(scope, { ...filter }, pageOf(page));
    return connectionFrom(found, NoticeType.of(context.locale), () =>
      context.readers.notices.count(scope, { ...filter }),
    );
  }

  @FieldResolver(() => [ChannelBalanceType], {
    description:
      "Who was told and who was not, channel by channel; officers of campuses see the people of their campuses (对账).",
  })
  async balance(
    @Root() { id, expected, reached }: NoticeType,
    @Ctx() context: Context,
  ): Promise<ChannelBalanceType[]> {
    const scope = requireScope(context, "notices.read");
    const tallies = await context.loaders.tallies.load(id);
    const balances = balanceWithin(scope, { expected, reached, tallies });
    return balances.map((balance) => Object.assign(new ChannelBalanceType(), balance));
  }
}
