import type { Refusal, Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
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
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { callWorking } from "./congress-call.js";
import { CongressCallReader } from "./congress-call.reader.js";
import { congressCallRefusals } from "./congress-call.refusals.js";
import {
  type CongressCallStep,
  congressCallStages,
  congressCallSteps,
} from "./congress-call.stages.js";
import {
  CallCongressInput,
  CongressCallConnection,
  CongressCallResult,
  CongressCallStepEnum,
  CongressCallType,
  SupportCongressCallInput,
  TakeCongressCallStepInput,
} from "./congress-call.type.js";
import { countSupporters } from "./count-supporters.js";

type Answer = Promise<CongressCallType | RefusedType>;

@Resolver(() => CongressCallType)
export class CongressCallResolver {
  @Query(() => CongressCallConnection, {
    nullable: true,
    description: "Calls for an extraordinary congress, newest first (临时大会提议).",
  })
  async congressCalls(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CongressCallType>> {
    const scope = requireScope(context, "committees.read");
    const reader = new CongressCallReader(context.sql);
    const found = await reader.list(scope, pageOf(page));
    return connectionFrom(found, CongressCallType.of, () => reader.count(scope));
  }

  @Mutation(() => CongressCallResult, {
    description: "Calls for an extraordinary congress (提议召开临时会员(代表)大会).",
  })
  async callCongress(
    @Arg("input", () => CallCongressInput, { description: "Who calls, and why." })
    { by, reason, document }: CallCongressInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { by, reason, document: document ?? null };
    return shown(
      context,
      await context.commands.callCongress(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CongressCallResult, {
    description: "Confirms a call for oneself, or takes it back (会员本人确认).",
  })
  async supportCongressCall(
    @Arg("input", () => SupportCongressCallInput, { description: "The confirmation." })
    { id, isSupported }: SupportCongressCallInput,
    @Ctx() context: Context,
  ): Answer {
    const actor = signedInActor(context);
    const done = await context.commands.supportCongressCall(actor, { id, isSupported }, context);
    return shown(context, done);
  }

  @Mutation(() => CongressCallResult, {
    description: "Records that the congress was convened, or withdraws one's call (提议办理).",
  })
  async takeCongressCallStep(
    @Arg("input", () => TakeCongressCallStepInput, { description: "The step." })
    { id, step, opinion }: TakeCongressCallStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const actor = signedInActor(context);
    return shown(context, await context.commands.takeCongressCallStep(actor, asked, context));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "How many of how many confirmed, with the working; null where the committee calls (确认人数测算).",
  })
  async working(
    @Root() { id, calledBy, reachedOn, members, supporters }: CongressCallType,
    @Ctx() context: Context,
  ): Promise<string | null> {
    if (calledBy === "COMMITTEE") return null;
    const { unionId } = signedInActor(context);
    const on = (reachedOn ?? context.today) as typeof context.today;
    const overrides = await context.readers.policies.all(unionId);
    const moment = { campusId: null, on };
    const share = resolvePolicy("memberCongress.extraordinaryRequest", moment, overrides).value;
    const count =
      members === null || supporters === null
        ? await countSupporters(context.sql, unionId, id, on)
        : { members, supporters };
    return say(callWorking(share, count), context.locale);
  }

  @FieldResolver(() => Boolean, { description: "Whether the reader confirmed it (本人已确认)." })
  async isSupported(@Root() { id }: CongressCallType, @Ctx() context: Context): Promise<boolean> {
    const { unionId, memberId } = signedInActor(context);
    const confirmed = await new CongressCallReader(context.sql).supporters(unionId, id);
    return memberId !== null && confirmed.includes(memberId);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done so far (办理步骤)." })
  async steps(@Root() { id }: CongressCallType, @Ctx() context: Context): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(congressCallStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, congressCallStages, context.locale));
  }

  @FieldResolver(() => [CongressCallStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  possibleSteps(
    @Root() { state, memberId }: CongressCallType,
    @Ctx() context: Context,
  ): CongressCallStep[] {
    const owners = memberId === null ? [] : [memberId];
    const matter = { state, campusId: null, departmentId: null, owners, taken: [] };
    const possible: readonly string[] = stepsOf(congressCallStages, matter, signedInActor(context));
    return congressCallSteps.filter((step) => possible.includes(step));
  }
}

async function shown(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(congressCallRefusals, done.error, context.locale);
  const scope = requireScope(context, "committees.read");
  const [row] = await new CongressCallReader(context.sql).byIds(scope, [done.value.id]);
  return CongressCallType.of(row!);
}
