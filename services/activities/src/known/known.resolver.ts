import { FiguresArgs, FigureType, figuresFor } from "@union/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { activityFigures } from "../activity/index.js";
import type { Context } from "../context.js";
import { trainingFigures } from "../training/index.js";
import { UnionOrgType } from "./known.type.js";

/** What activities adds to the union. */
@Resolver(() => UnionOrgType)
export class UnionOrgResolver {
  @FieldResolver(() => [FigureType], {
    nullable: true,
    description:
      "Figures of culture, sports and learning for a year (文体与学习指标): A5, D1, D4, D7, D8.",
  })
  activityFigures(
    @Root() { id }: UnionOrgType,
    @Args(() => FiguresArgs) args: FiguresArgs,
    @Ctx() context: Context,
  ): Promise<FigureType[]> {
    const declared = [...trainingFigures, ...activityFigures];
    return figuresFor(context, id, args, declared, context.sql, context.campusExists);
  }
}
