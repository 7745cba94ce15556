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
import { ProposalConnection, ProposalType } from "../proposal/index.js";
import { democraticFigures } from "./democratic-figures.js";
import { MemberType, UnionOrgType } from "./known.type.js";

/** What democratic management adds to the union. */
@Resolver(() => UnionOrgType)
export class UnionOrgResolver {
  @FieldResolver(() => [FigureType], {
    nullable: true,
    description:
      "Figures of democratic management for a year (民主管理指标): A7, B1 to B10; F1 to F3 as the administration entered them.",
  })
  democraticFigures(
    @Root() { id }: UnionOrgType,
    @Args(() => FiguresArgs) args: FiguresArgs,
    @Ctx() context: Context,
  ): Promise<FigureType[]> {
    return figuresFor(context, id, args, democraticFigures, context.sql, context.campusExists);
  }
}

/** What democratic management adds to a person. */
@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => ProposalConnection, {
    nullable: true,
    description: "Proposals the person put forward, newest first (本人提出的提案).",
  })
  async proposals(
    @Root() { id }: MemberType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ProposalType>> {
    const page = await loaders.proposalsOf(pageOf(args)).load(id);
    return connectionFrom(page, ProposalType.of, () => loaders.proposalCount.load(id));
  }
}
