import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  requireScope,
  StageStepType,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType } from "../known/index.js";
import { ConsultationReader } from "./consultation.reader.js";
import { consultationStages } from "./consultation.stages.js";
import {
  ConsultationConnection,
  ConsultationOpinionType,
  ConsultationType,
} from "./consultation.type.js";

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  @Query(() => ConsultationType, {
    nullable: true,
    description: "A consultation by id, within the reader's scope (重大事项征求意见).",
  })
  async consultation(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<ConsultationType | null> {
    const row = await loaders.consultation.load(id);
    return row && ConsultationType.of(row);
  }

  @Query(() => ConsultationConnection, {
    nullable: true,
    description: "Consultations on major decisions, the latest first (重大事项征求意见).",
  })
  async consultations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("year", () => Int, { nullable: true, description: "Only those of this year." })
    year: number | null,
    @Ctx() context: Context,
  ): Promise<Connection<ConsultationType>> {
    const scope = requireScope(context, "consultations.read");
    const reader = new ConsultationReader(context.sql);
    const found = await reader.list(scope, year ?? null, pageOf(page));
    return connectionFrom(found, ConsultationType.of, () => reader.count(scope, year ?? null));
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus that it concerns (院区); null for the whole union.",
  })
  campus(@Root() { record }: ConsultationType): CampusType | null {
    return record.campusId === null ? null : CampusType.of(record.campusId);
  }

  @FieldResolver(() => [ConsultationOpinionType], {
    description: "The opinions recorded one by one, in their order (意见).",
  })
  async opinions(
    @Root() { id }: ConsultationType,
    @Ctx() { loaders }: Context,
  ): Promise<ConsultationOpinionType[]> {
    return (await loaders.consultationOpinions.load(id)).map(ConsultationOpinionType.of);
  }

  @FieldResolver(() => Int, {
    description: "All opinions: those recorded and those that a register only counts (意见数).",
  })
  async opinionCount(
    @Root() { id, record }: ConsultationType,
    @Ctx() { loaders }: Context,
  ): Promise<number> {
    return record.toldOpinions + (await loaders.consultationOpinions.load(id)).length;
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: ConsultationType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(consultationStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, consultationStages, locale));
  }
}
