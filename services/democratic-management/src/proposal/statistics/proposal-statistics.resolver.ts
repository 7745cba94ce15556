import type { LocalDate } from "@union/kernel";
import { type Connection, connectionFrom, PageArgs, pageOf, requireScope } from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { ProposalConnection, ProposalType } from "../proposal.type.js";
import { nothingCounted } from "./proposal-counts.js";
import { countProposals, type Grouping } from "./proposal-statistics.reader.js";
import { ProposalCountsType, ProposalStatisticsType } from "./proposal-statistics.type.js";

@Resolver(() => ProposalStatisticsType)
export class ProposalStatisticsResolver {
  @Query(() => ProposalStatisticsType, {
    nullable: true,
    description: "The proposals of a session within the reader's scope, counted (提案统计).",
  })
  proposalStatistics(
    @Arg("congressNo", () => Int, { description: "Which congress (届)." }) congressNo: number,
    @Arg("sessionNo", () => Int, { description: "Which session (次)." }) sessionNo: number,
    @Arg("campusId", () => ID, { nullable: true, description: "Only this campus (院区)." })
    campusId: string | null,
    @Ctx() context: Context,
  ): ProposalStatisticsType {
    requireScope(context, "proposals.read");
    const on: LocalDate = context.today;
    return ProposalStatisticsType.of({ congressNo, sessionNo, campusId: campusId ?? null, on });
  }

  @FieldResolver(() => ProposalCountsType, { description: "All of them together (合计)." })
  async total(
    @Root() root: ProposalStatisticsType,
    @Ctx() context: Context,
  ): Promise<ProposalCountsType> {
    const [all] = await grouped(root, context, "ALL");
    return all ?? ProposalCountsType.of({ name: null, ...nothingCounted }, context.locale);
  }

  @FieldResolver(() => [ProposalCountsType], {
    description: "By the department in charge (按部门).",
  })
  byDepartment(
    @Root() root: ProposalStatisticsType,
    @Ctx() context: Context,
  ): Promise<ProposalCountsType[]> {
    return grouped(root, context, "DEPARTMENT");
  }

  @FieldResolver(() => [ProposalCountsType], { description: "By category (按类别)." })
  byCategory(
    @Root() root: ProposalStatisticsType,
    @Ctx() context: Context,
  ): Promise<ProposalCountsType[]> {
    return grouped(root, context, "CATEGORY");
  }

  @FieldResolver(() => [ProposalCountsType], { description: "By delegation (按代表团)." })
  byDelegation(
    @Root() root: ProposalStatisticsType,
    @Ctx() context: Context,
  ): Promise<ProposalCountsType[]> {
    return grouped(root, context, "DELEGATION");
  }

  @FieldResolver(() => ProposalConnection, {
    description: "Cases not answered although their last day is over (逾期清单).",
  })
  async overdue(
    @Root() { counted }: ProposalStatisticsType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProposalType>> {
    const scope = requireScope(context, "proposals.read");
    const { congressNo, sessionNo, campusId, on } = counted;
    const filter = { congressNo, sessionNo, campusId, overdueOn: on, casesOnly: true };
    const reader = context.readers.proposals;
    const found = await reader.list(scope, filter, pageOf(page));
    return connectionFrom(found, ProposalType.of, () => reader.count(scope, filter));
  }
}

async function grouped(
  { counted }: ProposalStatisticsType,
  context: Context,
  grouping: Grouping,
): Promise<ProposalCountsType[]> {
  const scope = requireScope(context, "proposals.read");
  const groups = await countProposals(context.sql, scope, counted, grouping);
  return groups.map((group) => ProposalCountsType.of(group, context.locale));
}
