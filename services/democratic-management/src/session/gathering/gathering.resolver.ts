import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { sessionRefusals } from "../session.refusals.js";
import {
  CongressGatheringConnection,
  CongressGatheringResult,
  CongressGatheringType,
  GatheringMatterType,
} from "../session-parts.type.js";
import { GatheringReader } from "./gathering.reader.js";
import { RecordGatheringInput, ReportGatheringInput } from "./gathering-input.type.js";

type Done = Awaited<ReturnType<Context["commands"]["recordGathering" | "reportGathering"]>>;

@Resolver(() => CongressGatheringType)
export class GatheringResolver {
  @Query(() => CongressGatheringConnection, {
    nullable: true,
    description: "Joint meetings, inspections and trainings, newest first (闭会期间活动).",
  })
  async congressGatherings(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CongressGatheringType>> {
    const scope = requireScope(context, "sessions.read");
    const reader = new GatheringReader(context.sql);
    const found = await reader.list(scope, pageOf(page));
    return connectionFrom(found, CongressGatheringType.of, () => reader.count(scope));
  }

  @Mutation(() => CongressGatheringResult, {
    description: "Records a joint meeting, an inspection or a training (登记联席会议、巡视、培训).",
  })
  async recordGathering(
    @Arg("input", () => RecordGatheringInput, { description: "What was held." })
    input: RecordGatheringInput,
    @Ctx() context: Context,
  ): Promise<CongressGatheringType | RefusedType> {
    const asked = { ...input, findings: input.findings ?? null, matters: input.matters ?? [] };
    const { recordGathering } = context.commands;
    return this.answer(context, await recordGathering(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressGatheringResult, {
    description: "Reports a joint meeting to the session that follows it (向代表大会报告).",
  })
  async reportGathering(
    @Arg("input", () => ReportGatheringInput, { description: "Which, to which session." })
    input: ReportGatheringInput,
    @Ctx() context: Context,
  ): Promise<CongressGatheringType | RefusedType> {
    const { reportGathering } = context.commands;
    return this.answer(context, await reportGathering(signedInActor(context), input, context));
  }

  @FieldResolver(() => [GatheringMatterType], { description: "What a joint meeting handled." })
  async matters(
    @Root() { id }: CongressGatheringType,
    @Ctx() { loaders }: Context,
  ): Promise<GatheringMatterType[]> {
    return (await loaders.gatheringMatters.load(id)).map(GatheringMatterType.of);
  }

  private async answer(context: Context, done: Done): Promise<CongressGatheringType | RefusedType> {
    if (!done.ok) return refused(sessionRefusals, done.error, context.locale);
    const scope = requireScope(context, "sessions.read");
    const [row] = await new GatheringReader(context.sql).byIds(scope, [done.value.id]);
    return CongressGatheringType.of(row!);
  }
}
