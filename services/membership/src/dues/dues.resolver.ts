import { scopeWithOwn } from "@union/kernel";
import {
  type Connection,
  connectionFrom,
  deliberateError,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { CampusType } from "../organisation/index.js";
import { DuesReader } from "./dues.reader.js";
import { duesRefusals } from "./dues.refusals.js";
import {
  ChargeDuesResult,
  DuesBaseType,
  DuesRunType,
  MembershipDuesConnection,
  MembershipDuesFilterInput,
  MembershipDuesType,
  RecordDuesBaseInput,
  RecordDuesBaseResult,
  WaiveDuesInput,
  WaiveDuesResult,
} from "./dues.type.js";
import { duesChargeStages } from "./dues-charge.stages.js";
import { requireMonth } from "./require-month.js";

@Resolver(() => MembershipDuesType)
export class MembershipDuesResolver {
  @Query(() => [MembershipDuesType], {
    nullable: true,
    description: "One's own dues of a year, reversed charges too (我的会费).",
  })
  async myDues(
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() context: Context,
  ): Promise<MembershipDuesType[]> {
    const { unionId, memberId } = signedInActor(context);
    if (year < 1990 || year > 2199)
      throw deliberateError("BAD_USER_INPUT", context.locale, {
        zh: "年份应在 1990 至 2199 之间，请核对。",
        en: "The year lies between 1990 and 2199; check it.",
      });
    if (memberId === null) return [];
    const rows = await new DuesReader(context.sql).ofMember(unionId, memberId, year);
    return rows.map(MembershipDuesType.of);
  }

  @Query(() => MembershipDuesConnection, {
    nullable: true,
    description: "Dues within the reader's scope, newest month first (会费明细).",
  })
  async dues(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => MembershipDuesFilterInput, { nullable: true, description: "Which dues." })
    filter: MembershipDuesFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<MembershipDuesType>> {
    const scope = requireScope(context, "dues.read");
    requireMonth(filter?.month, context.locale);
    const reader = new DuesReader(context.sql);
    const found = await reader.list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(found, MembershipDuesType.of, () => reader.count(scope, filter ?? {}));
  }

  @Mutation(() => ChargeDuesResult, {
    description:
      "Charges a month that is over for the whole union, or corrects it by what became known since (计收会费).",
  })
  async chargeDues(
    @Arg("month", () => String, { description: "The month, YYYY-MM." }) month: string,
    @Ctx() context: Context,
  ): Promise<DuesRunType | RefusedType> {
    const actor = signedInActor(context);
    const ran = await context.commands.chargeDues(actor, { month }, context);
    return ran.ok
      ? DuesRunType.of(await new DuesReader(context.sql).run(actor.unionId, ran.value.id))
      : refused(duesRefusals, ran.error, context.locale);
  }

  @Mutation(() => WaiveDuesResult, { description: "Waives the dues of a month (减免会费)." })
  async waiveDues(
    @Arg("input", () => WaiveDuesInput, { description: "What, and why." }) input: WaiveDuesInput,
    @Ctx() context: Context,
  ): Promise<MembershipDuesType | RefusedType> {
    const actor = signedInActor(context);
    const waived = await context.commands.waiveDues(actor, input, context);
    if (!waived.ok) return refused(duesRefusals, waived.error, context.locale);
    const scope = scopeWithOwn(actor, "dues.write");
    const row = await new DuesReader(context.sql).find(scope, waived.value.id);
    return MembershipDuesType.of(row!);
  }

  @Mutation(() => RecordDuesBaseResult, {
    description: "Records the pay items of a person from a month on (登记会费基数).",
  })
  async recordDuesBase(
    @Arg("input", () => RecordDuesBaseInput, { description: "Whose, and which." })
    input: RecordDuesBaseInput,
    @Ctx() context: Context,
  ): Promise<DuesBaseType | RefusedType> {
    const recorded = await context.commands.recordDuesBase(signedInActor(context), input, context);
    return recorded.ok
      ? Object.assign(new DuesBaseType(), recorded.value)
      : refused(duesRefusals, recorded.error, context.locale);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Whose dues they are; null where the reader may not see the person (职工).",
  })
  member(@Root() { memberId }: MembershipDuesType, @Ctx() { loaders }: Context) {
    return loaders.member.load(memberId);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus they belong to (院区).",
  })
  campus(@Root() { campusId }: MembershipDuesType, @Ctx() { loaders }: Context) {
    return loaders.campus.load(campusId);
  }

  @FieldResolver(() => [StageStepType], {
    description: "Who waived them, when and why (减免经过); empty where nobody did.",
  })
  async steps(
    @Root() { id, state }: MembershipDuesType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    if (state !== "WAIVED") return [];
    const steps = await loaders.steps(duesChargeStages.kind).load(id);
    return steps.map((step) => StageStepType.of(step, duesChargeStages, locale));
  }
}
