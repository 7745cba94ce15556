import { localDate } from "@union/kernel";
import {
  type Connection,
  connectionFrom,
  LocalDateScalar,
  PageArgs,
  pageOf,
  requireScope,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { dayBalance } from "./day-balance.js";
import { NoticeConnection, NoticeType } from "./notice.type.js";
import { ReconciliationType } from "./reconciliation.type.js";

@Resolver(() => ReconciliationType)
export class ReconciliationResolver {
  @Query(() => ReconciliationType, {
    nullable: true,
    description:
      "Whether everybody was told what was opened on a day: expected = sent + waiting + suppressed + failed; officers of campuses see the people of their campuses (每日对账).",
  })
  async noticeReconciliation(
    @Arg("on", () => LocalDateScalar, { description: "The day." }) on: string,
    @Ctx() context: Context,
  ): Promise<ReconciliationType> {
    const scope = requireScope(context, "notices.read");
    const day = localDate(on);
    const notices = await context.readers.tallies.ofDay(scope, day);
    return ReconciliationType.of(day, dayBalance(scope, notices));
  }

  @FieldResolver(() => NoticeConnection, {
    description: "The notices of the day, newest first, each with its balance (当日通知).",
  })
  async notices(
    @Root() { on }: ReconciliationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<NoticeType>> {
    const scope = requireScope(context, "notices.read");
    const { notices } = context.readers;
    const found = await notices.list(scope, { openedOn: on }, pageOf(page));
    return connectionFrom(found, NoticeType.of(context.locale), () =>
      notices.count(scope, { openedOn: on }),
    );
  }
}
