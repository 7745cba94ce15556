import {
  type Connection,
  connectionFrom,
  FiguresArgs,
  FigureType,
  figuresFor,
  PageArgs,
  pageOf,
} from "@union/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { VisitConnection, VisitType, visitFigures } from "../visit/index.js";
import { MemberType, UnionOrgType } from "./known.type.js";

/** What welfare adds to the union. */
@Resolver(() => UnionOrgType)
export class UnionOrgResolver {
  @FieldResolver(() => [FigureType], {
    nullable: true,
    description: "Figures of welfare for a year (福利指标): C1, C9.",
  })
  welfareFigures(
    @Root() { id }: UnionOrgType,
    @Args(() => FiguresArgs) args: FiguresArgs,
    @Ctx() context: Context,
  ): Promise<FigureType[]> {
    return figuresFor(context, id, args, visitFigures, context.sql, context.campusExists);
  }
}

/** What welfare adds to a person. */
@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => VisitConnection, {
    nullable: true,
    description: "Visits to the person, newest first (走访慰问).",
  })
  async visits(
    @Root() { id }: MemberType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<VisitType>> {
    const page = await loaders.visitsOf(pageOf(args)).load(id);
    return connectionFrom(page, VisitType.of, () => loaders.visitCount.load(id));
  }
}
