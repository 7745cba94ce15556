import {
  type Connection,
  connectionFrom,
  deliberateError,
  PageArgs,
  pageOf,
  requireScope,
} from "@union/subgraph";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { ActivityConnection, ActivityFilterInput, ActivityType } from "./activity.type.js";

@Resolver(() => ActivityType)
export class ActivityResolver {
  @Query(() => ActivityType, { nullable: true, description: "An activity by id (文体活动)." })
  activity(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<ActivityType | null> {
    return loaders.activity.load(id);
  }

  @Query(() => ActivityConnection, {
    nullable: true,
    description: "Activities of the union, newest first (文体活动).",
  })
  async activities(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => ActivityFilterInput, {
      nullable: true,
      description: "Which activities.",
    })
    filter: ActivityFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<ActivityType>> {
    const scope = requireScope(context, "activities.read");
    const year = filter?.year ?? null;
    if (year !== null && (year < 1950 || year > 2200))
      throw deliberateError("BAD_USER_INPUT", context.locale, badYear);
    const wanted = { ...filter };
    const found = await context.readers.activities.list(scope, wanted, pageOf(page));
    return connectionFrom(found, ActivityType.of, () =>
      context.readers.activities.count(scope, wanted),
    );
  }
}

const badYear = {
  zh: "年度应在 1950 到 2200 之间。",
  en: "The year must lie between 1950 and 2200.",
};
