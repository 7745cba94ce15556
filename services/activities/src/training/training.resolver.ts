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
import { TrainingReader } from "./training.reader.js";
import { TrainingConnection, TrainingFilterInput, TrainingType } from "./training.type.js";

@Resolver(() => TrainingType)
export class TrainingResolver {
  @Query(() => TrainingType, { nullable: true, description: "A training by id (培训讲座)." })
  training(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<TrainingType | null> {
    return loaders.training.load(id);
  }

  @Query(() => TrainingConnection, {
    nullable: true,
    description: "Lectures, courses and trainings of the union, newest first (培训讲座).",
  })
  async trainings(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => TrainingFilterInput, { nullable: true, description: "Which trainings." })
    filter: TrainingFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<TrainingType>> {
    const scope = requireScope(context, "activities.read");
    const year = filter?.year ?? null;
    if (year !== null && (year < 1950 || year > 2200))
      throw deliberateError("BAD_USER_INPUT", context.locale, badYear);
    const wanted = { ...filter };
    const reader = new TrainingReader(context.sql);
    const found = await reader.list(scope, wanted, pageOf(page));
    return connectionFrom(found, TrainingType.of, () => reader.count(scope, wanted));
  }
}

const badYear = {
  zh: "年度应在 1950 到 2200 之间。",
  en: "The year must lie between 1950 and 2200.",
};
