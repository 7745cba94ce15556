import { requireScope } from "@union/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CongressTermType } from "../congress/index.js";
import type { Context } from "../context.js";
import { CompositionReader } from "./composition/composition.reader.js";
import { CompositionRuleType } from "./composition/composition.type.js";
import { DelegationType, DistrictType } from "./district/district.type.js";

/** What districts and delegates add to a congress. */
@Resolver(() => CongressTermType)
export class CongressFieldsResolver {
  @FieldResolver(() => [DistrictType], { description: "Its electoral districts by number (选区)." })
  async districts(
    @Root() { id }: CongressTermType,
    @Ctx() { loaders }: Context,
  ): Promise<DistrictType[]> {
    return (await loaders.districtsOf.load(id)).map(DistrictType.of);
  }

  @FieldResolver(() => [DelegationType], { description: "Its delegations by number (代表团)." })
  async delegations(
    @Root() { id }: CongressTermType,
    @Ctx() { loaders }: Context,
  ): Promise<DelegationType[]> {
    return (await loaders.delegationsOf.load(id)).map(DelegationType.of);
  }

  @FieldResolver(() => [CompositionRuleType], {
    nullable: true,
    description:
      "Whether number and composition of its formal delegates keep the rules, for officers (代表结构审核).",
  })
  async composition(
    @Root() { id, type, seatsAgreement }: CongressTermType,
    @Ctx() context: Context,
  ): Promise<CompositionRuleType[]> {
    const { unionId } = requireScope(context, "delegates.write");
    const reader = new CompositionReader(context.sql);
    const reports = await reader.of(unionId, { id, type, seatsAgreement }, context.today);
    return reports.map((report) => CompositionRuleType.of(report, context.locale));
  }
}
