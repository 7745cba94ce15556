import { fen, type LocalDate, scopeWithOwn } from "@union/kernel";
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
import type { Context } from "../../context.js";
import { MemberType } from "../../member/index.js";
import { cadreMerits } from "./cadre.reader.js";
import { cadreRefusals } from "./cadre.refusals.js";
import {
  CadreMeritConnection,
  CadreMeritResult,
  CadreMeritType,
  MeritStepEnum,
} from "./cadre.type.js";
import { ProposeCadreMeritInput, TakeCadreMeritStepInput } from "./cadre-input.type.js";
import { type MeritStep, meritStages, meritSteps } from "./cadre-merit.stages.js";

@Resolver(() => CadreMeritType)
export class CadreMeritResolver {
  @Query(() => CadreMeritConnection, {
    nullable: true,
    description:
      "Rewards, commendations, criticisms and orders to correct within the reader's scope, and his own once decided, newest first (奖惩).",
  })
  async cadreMerits(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CadreMeritType>> {
    const scope = scopeWithOwn(context.actor, "committees.write");
    const list = cadreMerits(context.sql);
    const found = await list.page(scope, pageOf(page));
    return connectionFrom(found, CadreMeritType.of, () => list.count(scope));
  }

  @Mutation(() => CadreMeritResult, {
    description: "Proposes a reward, commendation, criticism or order to correct (提出奖惩).",
  })
  async proposeCadreMerit(
    @Arg("input", () => ProposeCadreMeritInput, { description: "The proposal." })
    input: ProposeCadreMeritInput,
    @Ctx() context: Context,
  ): Promise<CadreMeritType | RefusedType> {
    const { amountFen = null, correctBy = null } = input;
    const money = amountFen === null ? null : fen(amountFen);
    const asked = { ...input, amountFen: money, correctBy: correctBy as LocalDate | null };
    const actor = signedInActor(context);
    const done = await context.commands.proposeCadreMerit(actor, asked, context);
    return done.ok
      ? this.shown(context, done.value.id)
      : refused(cadreRefusals, done.error, context.locale);
  }

  @Mutation(() => CadreMeritResult, {
    description: "Takes a step of such a matter (奖惩办理).",
  })
  async takeCadreMeritStep(
    @Arg("input", () => TakeCadreMeritStepInput, { description: "The step." })
    { id, step, opinion }: TakeCadreMeritStepInput,
    @Ctx() context: Context,
  ): Promise<CadreMeritType | RefusedType> {
    const actor = signedInActor(context);
    const asked = { id, step, opinion: opinion ?? null };
    const done = await context.commands.takeCadreMeritStep(actor, asked, context);
    return done.ok
      ? this.shown(context, done.value.id)
      : refused(cadreRefusals, done.error, context.locale);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "The cadre (工会干部)." })
  member(
    @Root() { memberId }: CadreMeritType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(memberId);
  }

  @FieldResolver(() => [StageStepType], {
    nullable: true,
    description: "What was done so far, for officers (办理步骤).",
  })
  async steps(@Root() { id }: CadreMeritType, @Ctx() context: Context): Promise<StageStepType[]> {
    requireScope(context, "committees.write");
    const steps = await context.loaders.steps(meritStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, meritStages, context.locale));
  }

  @FieldResolver(() => [MeritStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, state, kind, campusId, departmentId, memberId }: CadreMeritType,
    @Ctx() context: Context,
  ): Promise<MeritStep[]> {
    const taken = await context.loaders.steps(meritStages.kind).load(id);
    const matter = { state, campusId, departmentId, owners: [memberId], taken };
    const possible: readonly string[] = stepsOf(meritStages, matter, signedInActor(context));
    return meritSteps.filter(
      (step) => possible.includes(step) && (step !== "CORRECT" || kind === "ORDER_TO_CORRECT"),
    );
  }

  private async shown(context: Context, id: string): Promise<CadreMeritType> {
    const scope = scopeWithOwn(context.actor, "committees.write");
    return CadreMeritType.of((await cadreMerits(context.sql).byId(scope, id))!);
  }
}
