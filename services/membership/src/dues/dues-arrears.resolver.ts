import { type Connection, connectionFrom, PageArgs, pageOf, requireScope } from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { CampusType } from "../organisation/index.js";
import { DuesArrearsReader } from "./dues-arrears.reader.js";
import type { ArrearsState } from "./dues-arrears.stages.js";
import { DuesAgeingType, DuesArrearsConnection, DuesArrearsType } from "./dues-arrears.type.js";
import { ArrearsStateEnum } from "./dues-enums.type.js";

@Resolver(() => DuesArrearsType)
export class DuesArrearsResolver {
  @Query(() => DuesArrearsConnection, {
    nullable: true,
    description: "Who missed months in a row, within the reader's scope, newest first (连续欠缴).",
  })
  async duesArrears(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => ArrearsStateEnum, { nullable: true, description: "Only in this state." })
    state: ArrearsState | null,
    @Ctx() context: Context,
  ): Promise<Connection<DuesArrearsType>> {
    const scope = requireScope(context, "dues.read");
    const reader = new DuesArrearsReader(context.sql);
    const found = await reader.list(scope, state ?? null, pageOf(page));
    return connectionFrom(found, DuesArrearsType.of, () => reader.count(scope, state ?? null));
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "Who owes (会员)." })
  member(@Root() { memberId }: DuesArrearsType, @Ctx() { loaders }: Context) {
    return loaders.member.load(memberId);
  }

  @FieldResolver(() => CampusType, { nullable: true, description: "The campus (院区)." })
  campus(@Root() { campusId }: DuesArrearsType, @Ctx() { loaders }: Context) {
    return loaders.campus.load(campusId);
  }
}

@Resolver(() => DuesAgeingType)
export class DuesAgeingResolver {
  @Query(() => [DuesAgeingType], {
    nullable: true,
    description: "Overdue dues by campus and by how many months people owe (欠缴账龄).",
  })
  async duesAgeing(
    @Arg("campusId", () => ID, { nullable: true, description: "Only of this campus." })
    campusId: string | null,
    @Ctx() context: Context,
  ): Promise<DuesAgeingType[]> {
    const scope = requireScope(context, "dues.read");
    const rows = await new DuesArrearsReader(context.sql).ageing(scope, campusId ?? null);
    return rows.map(DuesAgeingType.of);
  }

  @FieldResolver(() => CampusType, { nullable: true, description: "The campus (院区)." })
  campus(@Root() { campusId }: DuesAgeingType, @Ctx() { loaders }: Context) {
    return loaders.campus.load(campusId);
  }
}
