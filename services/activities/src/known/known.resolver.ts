import { FiguresArgs, FigureType, figuresFor } from "@union/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { activityFigures } from "../activity/index.js";
import type { Context } from "../context.js";
import { UnionOrgType } from "./known.type.js";

/** What activities adds to the union. */
@Resolver(() => UnionOrgType)
export class UnionOrgResolver {
  @FieldResolver(() => [FigureType], {
    nullable: true,
    description: "Figures of culture and sports for a year (文体活动指标): D1, D4.",
  })
  activityFigures(
    @Root() { id }: UnionOrgType,
    @Args(() => FiguresArgs) args: FiguresArgs,
    @Ctx() context: Context,
  ): Promise<FigureType[]> {
    return figuresFor(context, id, args, activityFigures, context.sql, context.campusExists);
  }
}
