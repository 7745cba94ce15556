import { type RefusedType, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { answerAct } from "./answer-act.js";
import type { ProposalType } from "./proposal.type.js";
import {
  AskToSecondInput,
  AssignProposalInput,
  ChangeProposalHandlersInput,
  DraftProposalInput,
  ExamineProposalInput,
  ProposalActResult,
  ReviseProposalInput,
  SecondProposalInput,
  TakeProposalStepInput,
} from "./proposal-act-input.type.js";

type Answer = Promise<ProposalType | RefusedType>;

@Resolver()
export class ProposalActsResolver {
  @Mutation(() => ProposalActResult, {
    description: "A formal delegate drafts a proposal to the next session (起草提案).",
  })
  async draftProposal(
    @Arg("input", () => DraftProposalInput, { description: "The draft." })
    { text, sessionId, delegationId }: DraftProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...{ text: { ...text }, sessionId: sessionId ?? null, delegationId: delegationId ?? null },
    };
    const { draftProposal } = context.commands;
    return answerAct(context, await draftProposal(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "Rewrites one's own draft, or completes what was returned (修改提案).",
  })
  async reviseProposal(
    @Arg("input", () => ReviseProposalInput, { description: "What it says now." })
    { id, text }: ReviseProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, text: { ...text } };
    const { reviseProposal } = context.commands;
    return answerAct(context, await reviseProposal(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "Asks delegates to second one's own proposal (征求附议).",
  })
  async askToSecond(
    @Arg("input", () => AskToSecondInput, { description: "Whom." }) input: AskToSecondInput,
    @Ctx() context: Context,
  ): Answer {
    const { askToSecond } = context.commands;
    return answerAct(context, await askToSecond(signedInActor(context), { ...input }, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "A delegate who was asked confirms or declines himself (本人确认附议).",
  })
  async secondProposal(
    @Arg("input", () => SecondProposalInput, { description: "What he says." })
    input: SecondProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const { secondProposal } = context.commands;
    return answerAct(context, await secondProposal(signedInActor(context), { ...input }, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "Takes a plain step: submit, take up, accept, object, deliver … (办理提案).",
  })
  async takeProposalStep(
    @Arg("input", () => TakeProposalStepInput, { description: "The step." })
    { id, step, opinion }: TakeProposalStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const { takeProposalStep } = context.commands;
    return answerAct(context, await takeProposalStep(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "Records what the committee or the presidium decided on a proposal (审查提案).",
  })
  async examineProposal(
    @Arg("input", () => ExamineProposalInput, { description: "The decision." })
    { id, outcome, mergeIntoId, reason, by, ...decision }: ExamineProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...{ id, outcome, mergeIntoId: mergeIntoId ?? null, reason: reason ?? null },
      decision: { by: by ?? ("COMMITTEE" as const), ...decision },
    };
    const { examineProposal } = context.commands;
    return answerAct(context, await examineProposal(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description:
      "Hands a filed proposal over to departments, or to others after an objection (交办).",
  })
  async assignProposal(
    @Arg("input", () => AssignProposalInput, { description: "Who handles it." })
    { assists, ...input }: AssignProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, assists: (assists ?? []).map((one) => ({ ...one })) };
    const { assignProposal } = context.commands;
    return answerAct(context, await assignProposal(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "Names other people for a proposal that is handled (更换承办人员).",
  })
  async changeProposalHandlers(
    @Arg("input", () => ChangeProposalHandlersInput, { description: "Who, and why." })
    input: ChangeProposalHandlersInput,
    @Ctx() context: Context,
  ): Answer {
    const { changeProposalHandlers } = context.commands;
    const done = await changeProposalHandlers(signedInActor(context), { ...input }, context);
    return answerAct(context, done);
  }
}
