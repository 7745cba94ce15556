import { type LocalDate, scopeWithOwn } from "@union/kernel";
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
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { MemberType } from "../../member/index.js";
import { cadreTrainings, workReports } from "./cadre.reader.js";
import { cadreRefusals } from "./cadre.refusals.js";
import {
  CadreTrainingConnection,
  CadreTrainingResult,
  CadreTrainingType,
  WorkReportConnection,
  WorkReportResult,
  WorkReportType,
} from "./cadre.type.js";
import { RecordCadreTrainingInput, RecordWorkReportInput } from "./cadre-input.type.js";

@Resolver(() => CadreTrainingType)
export class CadreTrainingResolver {
  @Query(() => CadreTrainingConnection, {
    nullable: true,
    description: "Trainings of union cadres within the reader's scope, newest first (干部培训).",
  })
  async cadreTrainings(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CadreTrainingType>> {
    const scope = requireScope(context, "committees.write");
    const list = cadreTrainings(context.sql);
    const found = await list.page(scope, pageOf(page));
    return connectionFrom(found, CadreTrainingType.of, () => list.count(scope));
  }

  @Mutation(() => CadreTrainingResult, {
    description: "Records a training of union cadres with all who took part (登记培训).",
  })
  async recordCadreTraining(
    @Arg("input", () => RecordCadreTrainingInput, { description: "The training." })
    input: RecordCadreTrainingInput,
    @Ctx() context: Context,
  ): Promise<CadreTrainingType | RefusedType> {
    const asked = { ...input, heldOn: input.heldOn as LocalDate };
    const actor = signedInActor(context);
    const done = await context.commands.recordCadreTraining(actor, asked, context);
    if (!done.ok) return refused(cadreRefusals, done.error, context.locale);
    const scope = requireScope(context, "committees.write");
    const row = await cadreTrainings(context.sql).byId(scope, done.value.id);
    return CadreTrainingType.of(row!);
  }

  @Mutation(() => CadreTrainingResult, {
    description: "Takes a training back that was recorded wrongly; it counts no more (撤回培训).",
  })
  async takeBackCadreTraining(
    @Arg("id", () => ID, { description: "The training." }) id: string,
    @Arg("reason", () => String, { description: "Why, 1 to 200 characters." }) reason: string,
    @Ctx() context: Context,
  ): Promise<CadreTrainingType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.takeBackCadreTraining(actor, { id, reason }, context);
    if (!done.ok) return refused(cadreRefusals, done.error, context.locale);
    const scope = requireScope(context, "committees.write");
    return CadreTrainingType.of((await cadreTrainings(context.sql).byId(scope, id))!);
  }

  @FieldResolver(() => [MemberType], {
    description: "Who took part, of people whom the reader may see (参训人员).",
  })
  async attendees(
    @Root() { id }: CadreTrainingType,
    @Ctx() context: Context,
  ): Promise<MemberType[]> {
    const ids = await context.loaders.trainingAttendees.load(id);
    const people = await context.loaders.member.loadMany(ids);
    return people.filter((each): each is MemberType => each instanceof MemberType);
  }
}

@Resolver(() => WorkReportType)
export class WorkReportResolver {
  @Query(() => WorkReportConnection, {
    nullable: true,
    description: "Reports of cadres within the reader's scope and his own, newest first (述职).",
  })
  async workReports(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<WorkReportType>> {
    const scope = scopeWithOwn(context.actor, "committees.write");
    const list = workReports(context.sql);
    const found = await list.page(scope, pageOf(page));
    return connectionFrom(found, WorkReportType.of, () => list.count(scope));
  }

  @Mutation(() => WorkReportResult, {
    description: "Records a cadre's report on a year's work or integrity (登记述职、述廉).",
  })
  async recordWorkReport(
    @Arg("input", () => RecordWorkReportInput, { description: "The report." })
    input: RecordWorkReportInput,
    @Ctx() context: Context,
  ): Promise<WorkReportType | RefusedType> {
    const asked = { ...input, reportedOn: input.reportedOn as LocalDate };
    const actor = signedInActor(context);
    const done = await context.commands.recordWorkReport(actor, asked, context);
    if (!done.ok) return refused(cadreRefusals, done.error, context.locale);
    const scope = scopeWithOwn(actor, "committees.write");
    const row = await workReports(context.sql).byId(scope, done.value.id);
    return WorkReportType.of(row!);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "The cadre (述职人)." })
  member(
    @Root() { memberId }: WorkReportType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(memberId);
  }
}
