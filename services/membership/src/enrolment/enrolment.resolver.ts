import { type LocalDate, scopeWithOwn } from "@union/kernel";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { CampusType } from "../organisation/index.js";
import { EnrolmentReader } from "./enrolment.reader.js";
import { enrolmentRefusals } from "./enrolment.refusals.js";
import { type EnrolmentStep, enrolmentStages } from "./enrolment.stages.js";
import {
  ApplyToJoinInput,
  EnrolmentConnection,
  EnrolmentFilterInput,
  EnrolmentResult,
  EnrolmentStepEnum,
  EnrolmentType,
  TakeEnrolmentStepInput,
} from "./enrolment.type.js";

const reader = ({ sql, today }: Context) => new EnrolmentReader(sql, today);

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @Query(() => EnrolmentType, {
    nullable: true,
    description: "The latest application of the person behind the account (我的入会申请).",
  })
  async myEnrolment(@Ctx() context: Context): Promise<EnrolmentType | null> {
    const { unionId, memberId } = signedInActor(context);
    const row = memberId && (await reader(context).latestOf(unionId, memberId));
    return row ? EnrolmentType.of(row) : null;
  }

  @Query(() => EnrolmentType, {
    nullable: true,
    description: "An application to join by id, within the reader's scope (入会申请).",
  })
  async enrolment(
    @Arg("id", () => ID, { description: "The application." }) id: string,
    @Ctx() context: Context,
  ): Promise<EnrolmentType | null> {
    const scope = scopeWithOwn(context.actor, "enrolments.read");
    const row = await reader(context).find(scope, id);
    return row && EnrolmentType.of(row);
  }

  @Query(() => EnrolmentConnection, {
    nullable: true,
    description: "Applications to join, newest first (入会申请列表).",
  })
  async enrolments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => EnrolmentFilterInput, { nullable: true, description: "Which ones." })
    filter: EnrolmentFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<EnrolmentType>> {
    const scope = requireScope(context, "enrolments.read");
    const found = await reader(context).list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(found, EnrolmentType.of, () =>
      reader(context).count(scope, filter ?? {}),
    );
  }

  @Mutation(() => EnrolmentResult, {
    description: "Applies to join, for oneself or, from his paper, for somebody else (申请入会).",
  })
  async applyToJoin(
    @Arg("input", () => ApplyToJoinInput, { description: "The application." })
    input: ApplyToJoinInput,
    @Ctx() context: Context,
  ): Promise<EnrolmentType | RefusedType> {
    const actor = signedInActor(context);
    const isOwn = !input.memberId || input.memberId === actor.memberId;
    const asked = {
      memberId: input.memberId ?? null,
      channel: input.channel ?? (isOwn ? "ONLINE" : "PAPER"),
      statement: input.statement?.trim() || null,
      homeUnion: input.homeUnion ?? "UNKNOWN",
      otherUnion: input.otherUnion?.trim() || null,
      appliedOn: (input.appliedOn ?? context.today) as LocalDate,
      asDraft: input.asDraft ?? false,
    } as const;
    const applied = await context.commands.applyToJoin(actor, asked, context);
    if (!applied.ok) return refused(enrolmentRefusals, applied.error, context.locale);
    return (await this.enrolment(applied.value.id, context)) as EnrolmentType;
  }

  @Mutation(() => EnrolmentResult, {
    description:
      "Takes a step of an application: opinion, return, decision, withdrawal (办理入会申请).",
  })
  async takeEnrolmentStep(
    @Arg("input", () => TakeEnrolmentStepInput, { description: "The step." })
    { id, step, opinion, decision }: TakeEnrolmentStepInput,
    @Ctx() context: Context,
  ): Promise<EnrolmentType | RefusedType> {
    const { document, decidedBy, decidedOn } = decision ?? {};
    const by = { document, decidedBy, decidedOn: decidedOn as LocalDate | null | undefined };
    const given = Object.fromEntries(Object.entries(by).filter(([, value]) => value != null));
    const asked = { id, step, opinion: opinion ?? null, decision: given };
    const taken = await context.commands.takeEnrolmentStep(signedInActor(context), asked, context);
    if (!taken.ok) return refused(enrolmentRefusals, taken.error, context.locale);
    return (await this.enrolment(id, context)) as EnrolmentType;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who applies; null where the reader may not see the person (申请人).",
  })
  member(@Root() { row }: EnrolmentType, @Ctx() { loaders }: Context): Promise<MemberType | null> {
    return loaders.member.load(row.memberId);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus that handles it (院区).",
  })
  campus(@Root() { row }: EnrolmentType, @Ctx() { loaders }: Context): Promise<CampusType | null> {
    return loaders.campus.load(row.campusId);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done, in its order (办理过程)." })
  async steps(
    @Root() { id }: EnrolmentType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const rows = await loaders.steps(enrolmentStages.kind).load(id);
    return rows.map((row) => StageStepType.of(row, enrolmentStages, locale));
  }

  @FieldResolver(() => [EnrolmentStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { row }: EnrolmentType,
    @Ctx() context: Context,
  ): Promise<EnrolmentStep[]> {
    const taken = await context.loaders.steps(enrolmentStages.kind).load(row.id);
    const matter = { ...row, owners: [row.memberId], taken };
    return stepsOf(enrolmentStages, matter, signedInActor(context));
  }
}
