import type { RefusedType } from "@union/subgraph";
import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { answerSession } from "../answer-session.js";
import { CongressSessionResult, type CongressSessionType } from "../session.type.js";
import {
  AddAgendaItemInput,
  RecordAgendaOpinionsInput,
  RecordElectionInput,
  RecordVoteInput,
  ReviseAgendaItemInput,
  WithdrawAgendaItemInput,
} from "./agenda-input.type.js";

type Answer = Promise<CongressSessionType | RefusedType>;

/** Each act on a session: one command, and the session as it then stands. */
@Resolver()
export class AgendaActsResolver {
  @Mutation(() => CongressSessionResult, { description: "Puts a topic on the agenda (列入议题)." })
  async addAgendaItem(
    @Arg("input", () => AddAgendaItemInput, { description: "What is asked." })
    input: AddAgendaItemInput,
    @Ctx() context: Context,
  ): Answer {
    const { addAgendaItem } = context.commands;
    const asked = { ...input, method: input.method ?? null, seats: input.seats ?? null };
    return answerSession(context, await addAgendaItem(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Changes a topic on the agenda until the notice is out (修改议题).",
  })
  async reviseAgendaItem(
    @Arg("input", () => ReviseAgendaItemInput, { description: "What is asked." })
    input: ReviseAgendaItemInput,
    @Ctx() context: Context,
  ): Answer {
    const { reviseAgendaItem } = context.commands;
    const asked = { ...input, method: input.method ?? null, seats: input.seats ?? null };
    return answerSession(context, await reviseAgendaItem(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Takes a topic off the agenda until the notice is out (撤下议题).",
  })
  async withdrawAgendaItem(
    @Arg("input", () => WithdrawAgendaItemInput, { description: "What is asked." })
    input: WithdrawAgendaItemInput,
    @Ctx() context: Context,
  ): Answer {
    const { withdrawAgendaItem } = context.commands;
    return answerSession(context, await withdrawAgendaItem(signedInActor(context), input, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Keeps the opinions of the congress on an item, and the answer (审议意见).",
  })
  async recordAgendaOpinions(
    @Arg("input", () => RecordAgendaOpinionsInput, { description: "What is asked." })
    input: RecordAgendaOpinionsInput,
    @Ctx() context: Context,
  ): Answer {
    const { recordAgendaOpinions } = context.commands;
    const asked = { ...input, answer: input.answer ?? null };
    return answerSession(
      context,
      await recordAgendaOpinions(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CongressSessionResult, {
    description: "Records one round of voting on an item (登记表决); passing is computed.",
  })
  async recordVote(
    @Arg("input", () => RecordVoteInput, { description: "What is asked." }) input: RecordVoteInput,
    @Ctx() context: Context,
  ): Answer {
    const { recordVote } = context.commands;
    const asked = {
      ...input,
      issued: input.issued ?? null,
      collected: input.collected ?? null,
      valid: input.valid ?? null,
      invalid: input.invalid ?? null,
    };
    return answerSession(context, await recordVote(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Records and counts one round of an election (登记选举).",
  })
  async recordElection(
    @Arg("input", () => RecordElectionInput, { description: "What is asked." })
    input: RecordElectionInput,
    @Ctx() context: Context,
  ): Answer {
    const { recordElection } = context.commands;
    const asked = input;
    return answerSession(context, await recordElection(signedInActor(context), asked, context));
  }
}
