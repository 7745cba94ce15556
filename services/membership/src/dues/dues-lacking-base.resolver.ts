import { type Connection, connectionFrom, PageArgs, pageOf, requireScope } from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { DuesReader } from "./dues.reader.js";
import { DuesLackingBaseConnection, DuesLackingBaseType } from "./dues.type.js";
import { requireMonth } from "./require-month.js";

@Resolver(() => DuesLackingBaseType)
export class DuesLackingBaseResolver {
  @Query(() => DuesLackingBaseConnection, {
    nullable: true,
    description:
      "Who owes for a month and cannot be charged, for want of a dues base (缺会费基数).",
  })
  async duesLackingBase(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("month", () => String, { description: "The month, YYYY-MM." }) month: string,
    @Ctx() context: Context,
  ): Promise<Connection<DuesLackingBaseType>> {
    const scope = requireScope(context, "dues.read");
    requireMonth(month, context.locale);
    const reader = new DuesReader(context.sql);
    const found = await reader.lackingBase(scope, month, pageOf(page));
    return connectionFrom(found, DuesLackingBaseType.of, () =>
      reader.countLackingBase(scope, month),
    );
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "The member (会员)." })
  member(@Root() { memberId }: DuesLackingBaseType, @Ctx() { loaders }: Context) {
    return loaders.member.load(memberId);
  }
}
