import type { RefusedType } from "@union/subgraph";
import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { answerSession } from "../answer-session.js";
import { CongressSessionResult, type CongressSessionType } from "../session.type.js";
import {
  ApproveElectionTellersInput,
  FixElectionCandidatesInput,
  ReduceElectionSeatsInput,
} from "./election-input.type.js";

type Answer = Promise<CongressSessionType | RefusedType>;

/** What is done about an election before and after its rounds: one command, and the session as it then stands. */
@Resolver()
export class ElectionActsResolver {
  @Mutation(() => CongressSessionResult, {
    description: "Fixes the candidates of an election before its first round (确定候选人名单).",
  })
  async fixElectionCandidates(
    @Arg("input", () => FixElectionCandidatesInput, { description: "What is asked." })
    input: FixElectionCandidatesInput,
    @Ctx() context: Context,
  ): Answer {
    const { fixElectionCandidates } = context.commands;
    const asked = {
      ...{ ...input, publishedOn: input.publishedOn ?? null },
      partyDocument: input.partyDocument ?? null,
      upperDocument: input.upperDocument ?? null,
    };
    return answerSession(
      context,
      await fixElectionCandidates(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CongressSessionResult, {
    description: "Records who was put to the meeting to count an election (通过计票人、监票人).",
  })
  async approveElectionTellers(
    @Arg("input", () => ApproveElectionTellersInput, { description: "What is asked." })
    input: ApproveElectionTellersInput,
    @Ctx() context: Context,
  ): Answer {
    const { approveElectionTellers } = context.commands;
    return answerSession(
      context,
      await approveElectionTellers(signedInActor(context), input, context),
    );
  }

  @Mutation(() => CongressSessionResult, {
    description:
      "Records what the meeting said of leaving an election at those elected (减少名额, EL-R6).",
  })
  async reduceElectionSeats(
    @Arg("input", () => ReduceElectionSeatsInput, { description: "What is asked." })
    input: ReduceElectionSeatsInput,
    @Ctx() context: Context,
  ): Answer {
    const { reduceElectionSeats } = context.commands;
    return answerSession(
      context,
      await reduceElectionSeats(signedInActor(context), input, context),
    );
  }
}
