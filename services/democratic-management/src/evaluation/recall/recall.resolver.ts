import type { Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type RefusedType, refused, StageStepType, say, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { MemberType } from "../../known/index.js";
import { RecallReader } from "./recall.reader.js";
import { recallRefusals } from "./recall.refusals.js";
import { recallStages } from "./recall.stages.js";
import {
  CountRecallVoteInput,
  CountRecallVoteResult,
  ProposeRecallInput,
  ProposeRecallResult,
  RecallProcedureType,
  TakeRecallStepInput,
  TakeRecallStepResult,
} from "./recall.type.js";
import { seesRecalls } from "./recall-needs.js";
import { recallWorking } from "./recall-vote.js";

type Answer = Promise<RecallProcedureType | RefusedType>;

const seatNotKnown = {
  zh: "本模块不掌握委员会席位：请与工会委员会名册核对此人现任该职务；罢免通过后在委员会中终止其席位。",
  en: "Seats of committees are not known here: compare the register of the committee, and end the seat there once the recall has passed.",
};

@Resolver(() => RecallProcedureType)
export class RecallResolver {
  @Query(() => [RecallProcedureType], {
    nullable: true,
    description:
      "The recalls of the union, newest first, for those who answer for all of it (罢免程序).",
  })
  async recallProcedures(@Ctx() context: Context): Promise<RecallProcedureType[]> {
    const actor = signedInActor(context);
    if (!seesRecalls(actor, "recalls.read")) return [];
    const found = await new RecallReader(context.sql).latest(actor.unionId);
    return found.map(RecallProcedureType.of);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "Whom it would recall." })
  member(@Root() { record }: RecallProcedureType): MemberType {
    return MemberType.of(record.memberId);
  }

  @FieldResolver(() => [String], {
    description: "What is to be minded before it goes on (提示).",
  })
  warnings(
    @Root() { record: { state } }: RecallProcedureType,
    @Ctx() { locale }: Context,
  ): string[] {
    const isOver = ["NOT_VERIFIED", "RECALLED", "NOT_RECALLED"].includes(state);
    return isOver ? [] : [say(seatNotKnown, locale)];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What the vote came to, with the working (表决结果); null before it.",
  })
  async working(
    @Root() { record: { vote } }: RecallProcedureType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<string | null> {
    if (vote === null) return null;
    const moment = { campusId: null, on: vote.votedOn };
    const share = resolvePolicy("officer.recall", moment, await loaders.evaluationPolicies()).value;
    return say(recallWorking(share, vote), locale);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: RecallProcedureType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(recallStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, recallStages, locale));
  }

  @Mutation(() => ProposeRecallResult, {
    description: "Records the proposal of a recall (提出罢免).",
  })
  async proposeRecall(
    @Arg("input", () => ProposeRecallInput, { description: "Whom and why." })
    input: ProposeRecallInput,
    @Ctx() context: Context,
  ): Answer {
    const { proposeRecall } = context.commands;
    const { signatures = null, seatDocument = null, proposedOn = null } = input;
    const asked = { ...input, signatures, seatDocument, proposedOn };
    return answer(context, await proposeRecall(signedInActor(context), asked, context));
  }

  @Mutation(() => TakeRecallStepResult, {
    description: "Takes a recall one step on (办理罢免程序).",
  })
  async takeRecallStep(
    @Arg("input", () => TakeRecallStepInput, { description: "The step." })
    input: TakeRecallStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { takeRecallStep } = context.commands;
    const asked = {
      ...{ id: input.id, step: input.step, opinion: input.opinion ?? null },
      ...{ verified: input.verified ?? null, document: input.document ?? null },
      ...{ decidedBy: input.decidedBy ?? null, decidedOn: input.decidedOn ?? null },
    };
    return answer(context, await takeRecallStep(signedInActor(context), asked, context));
  }

  @Mutation(() => CountRecallVoteResult, {
    description: "Records the congress's vote; more than half of all recall (登记罢免表决).",
  })
  async countRecallVote(
    @Arg("input", () => CountRecallVoteInput, { description: "The counts." })
    input: CountRecallVoteInput,
    @Ctx() context: Context,
  ): Answer {
    const { countRecallVote } = context.commands;
    return answer(context, await countRecallVote(signedInActor(context), { ...input }, context));
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(recallRefusals, done.error, context.locale);
  const { unionId } = signedInActor(context);
  const found = await new RecallReader(context.sql).latest(unionId);
  const one = found.find(({ id }) => id === done.value.id);
  if (!one) throw new Error("a recall that was just written is not there");
  return RecallProcedureType.of(one);
}
