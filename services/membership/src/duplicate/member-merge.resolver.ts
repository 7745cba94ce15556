import type { Result } from "@union/kernel";
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
import { duplicateRefusals } from "./duplicate.refusals.js";
import type { MemberMergeState } from "./member-merge.js";
import { MemberMergeReader } from "./member-merge.reader.js";
import { type MemberMergeStep, memberMergeStages, mergeStepsOf } from "./member-merge.stages.js";
import {
  MemberMergeConnection,
  MemberMergeStateEnum,
  MemberMergeStepEnum,
  MemberMergeType,
  ProposeMergeInput,
  ProposeMergeResult,
  TakeMergeStepInput,
  TakeMergeStepResult,
} from "./member-merge.type.js";

type Answer = Promise<MemberMergeType | RefusedType>;

@Resolver(() => MemberMergeType)
export class MemberMergeResolver {
  @Query(() => MemberMergeType, {
    nullable: true,
    description: "A merge by id, where both places lie within the reader's scope (人员合并).",
  })
  memberMerge(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<MemberMergeType | null> {
    return mergeFor(context, id);
  }

  @Query(() => MemberMergeConnection, {
    nullable: true,
    description: "Merges within the reader's scope, newest first (人员合并).",
  })
  async memberMerges(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => MemberMergeStateEnum, {
      nullable: true,
      description: "Only in this state, e.g. PROPOSED for those awaiting confirmation.",
    })
    state: MemberMergeState | null,
    @Ctx() context: Context,
  ): Promise<Connection<MemberMergeType>> {
    const scope = requireScope(context, "people.write");
    const reader = new MemberMergeReader(context.sql);
    const found = await reader.list(scope, state ?? null, pageOf(page));
    return connectionFrom(found, MemberMergeType.of, () => reader.count(scope, state ?? null));
  }

  @Mutation(() => ProposeMergeResult, {
    description:
      "Proposes that two records are one person (提出人员合并). Nothing changes until another officer confirms it.",
  })
  async proposeMerge(
    @Arg("input", () => ProposeMergeInput, { description: "The two, and why." })
    input: ProposeMergeInput,
    @Ctx() context: Context,
  ): Answer {
    const { proposeMerge } = context.commands;
    return answer(context, await proposeMerge(signedInActor(context), input, context));
  }

  @Mutation(() => TakeMergeStepResult, {
    description:
      "Confirms, rejects or undoes a merge (办理人员合并). Who proposed it does not confirm it.",
  })
  async takeMergeStep(
    @Arg("input", () => TakeMergeStepInput, { description: "The step." })
    input: TakeMergeStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, opinion: input.opinion ?? null };
    const { takeMergeStep } = context.commands;
    return answer(context, await takeMergeStep(signedInActor(context), asked, context));
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who stands for both (保留的记录).",
  })
  survivor(
    @Root() { record }: MemberMergeType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(record.survivorId);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: MemberMergeType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(memberMergeStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, memberMergeStages, locale));
  }

  @FieldResolver(() => [MemberMergeStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  possibleSteps(@Root() { record }: MemberMergeType, @Ctx() context: Context): MemberMergeStep[] {
    return mergeStepsOf(record, signedInActor(context));
  }
}

@Resolver(() => MemberType)
export class MergedFromResolver {
  @FieldResolver(() => [ID], {
    description:
      "The ids of records that turned out to be this person (并入的记录); asking for one of them answers this person.",
  })
  mergedFrom(@Root() { id }: MemberType, @Ctx() { loaders }: Context): Promise<string[]> {
    return loaders.mergedFrom.load(id);
  }
}

async function mergeFor(context: Context, id: string): Promise<MemberMergeType | null> {
  const scope = requireScope(context, "people.write");
  const found = await new MemberMergeReader(context.sql).find(scope, id);
  return found && MemberMergeType.of(found);
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(duplicateRefusals, done.error, context.locale);
  const merge = await mergeFor(context, done.value.id);
  if (merge === null) throw new Error("a merge that was just written is not there");
  return merge;
}
