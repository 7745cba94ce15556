import { type LocalDate, localDateOf, scopeWithOwn } from "@union/kernel";
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
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { ErasureReader } from "./erasure.reader.js";
import { erasureRefusals } from "./erasure.refusals.js";
import { type ErasureState, erasureStages, type TakableErasureStep } from "./erasure.stages.js";
import {
  DueErasureConnection,
  DueErasureType,
  ErasureConnection,
  ErasureStateEnum,
  ErasureStepEnum,
  ErasureType,
  RequestErasureInput,
  RequestErasureResult,
  RetentionRuleType,
  TakeErasureStepInput,
  TakeErasureStepResult,
} from "./erasure.type.js";
import { policyAt } from "./policy-at.js";
import { retentionRules } from "./retention-rules.js";
import { stageStepsOf } from "./stage-steps-of.js";

@Resolver(() => ErasureType)
export class ErasureResolver {
  @Query(() => ErasureConnection, {
    nullable: true,
    description: "Requests for erasure: one's own, and those within what one handles (删除申请).",
  })
  async erasures(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => ErasureStateEnum, { nullable: true, description: "Only these." })
    state: ErasureState | null,
    @Ctx() context: Context,
  ): Promise<Connection<ErasureType>> {
    const scope = scopeWithOwn(context.actor, "rights.handle");
    const reader = new ErasureReader(context.sql);
    const found = await reader.list(scope, state ?? null, pageOf(page));
    return connectionFrom(found, ErasureType.of, () => reader.count(scope, state ?? null));
  }

  @Query(() => DueErasureConnection, {
    nullable: true,
    description: "People whose registration need not be kept any more, longest ago first (待删除).",
  })
  async dueErasures(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DueErasureType>> {
    const scope = requireScope(context, "rights.handle");
    const reader = new ErasureReader(context.sql);
    const yearsAt = policyAt(context.sql, "privacy.membershipRegisterYears", context.today);
    const by = yearsBefore(context.today, await yearsAt(scope.unionId, null));
    const found = await reader.due(scope, by, pageOf(page));
    return connectionFrom(found, DueErasureType.of, () => reader.countDue(scope, by));
  }

  @Query(() => [RetentionRuleType], {
    nullable: true,
    description: "How long each class of data is kept (保存期限表).",
  })
  async retentionSchedule(@Ctx() context: Context): Promise<RetentionRuleType[]> {
    const overrides = await context.readers.policies.all(signedInActor(context).unionId);
    return retentionRules(overrides, context.today, context.locale).map((rule) =>
      Object.assign(new RetentionRuleType(), rule),
    );
  }

  @Mutation(() => RequestErasureResult, {
    description:
      "Asks for personal data to be erased: one's own, or somebody's whose time of keeping is over (申请删除).",
  })
  async requestErasure(
    @Arg("input", () => RequestErasureInput, { description: "Who, and why." })
    { memberId, reason }: RequestErasureInput,
    @Ctx() context: Context,
  ): Promise<ErasureType | RefusedType> {
    const input = { memberId: memberId ?? null, reason };
    const asked = await context.commands.requestErasure(signedInActor(context), input, context);
    return asked.ok
      ? erasureById(context, asked.value.id)
      : refused(erasureRefusals, asked.error, context.locale);
  }

  @Mutation(() => TakeErasureStepResult, {
    description:
      "Erases, refuses or withdraws; what was erased cannot be brought back (办理删除申请).",
  })
  async takeErasureStep(
    @Arg("input", () => TakeErasureStepInput, { description: "The step." })
    { id, step, opinion }: TakeErasureStepInput,
    @Ctx() context: Context,
  ): Promise<ErasureType | RefusedType> {
    const input = { id, step, opinion: opinion ?? null };
    const taken = await context.commands.takeErasureStep(signedInActor(context), input, context);
    return taken.ok
      ? erasureById(context, id)
      : refused(erasureRefusals, taken.error, context.locale);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Whose data; a stone once it is erased (当事人).",
  })
  member(@Root() { memberId }: ErasureType, @Ctx() { loaders }: Context) {
    return loaders.member.load(memberId);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it (办理过程)." })
  steps(@Root() { id }: ErasureType, @Ctx() context: Context): Promise<StageStepType[]> {
    const { unionId } = signedInActor(context);
    return stageStepsOf(context.sql, unionId, erasureStages, id, context.locale);
  }

  @FieldResolver(() => [ErasureStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, memberId, ...matter }: ErasureType,
    @Ctx() context: Context,
  ): Promise<TakableErasureStep[]> {
    const actor = signedInActor(context);
    const taken = await new ErasureReader(context.sql).taken(actor.unionId, id);
    return stepsOf(erasureStages, { ...matter, owners: [memberId], taken }, actor).filter(
      (step) => step !== "request",
    );
  }
}

@Resolver(() => DueErasureType)
export class DueErasureResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: "The person." })
  member(@Root() { memberId }: DueErasureType, @Ctx() { loaders }: Context) {
    return loaders.member.load(memberId);
  }
}

async function erasureById(context: Context, id: string): Promise<ErasureType> {
  const scope = scopeWithOwn(context.actor, "rights.handle");
  return ErasureType.of((await new ErasureReader(context.sql).byId(scope, id))!);
}

function yearsBefore(day: LocalDate, years: number): LocalDate {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return (localDateOf(year - years, month, date) ?? localDateOf(year - years, 2, 28))!;
}
