import { type RefusedType, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { answerAct } from "../answer-act.js";
import type { ProposalType } from "../proposal.type.js";
import { ProposalActResult } from "../proposal-act-input.type.js";
import {
  AskProposalExtensionInput,
  DecideProposalExtensionInput,
  PauseProposalInput,
  RateProposalAnswerInput,
  ResumeProposalInput,
  TakeProposalAnswerStepInput,
  TakeProposalFollowUpStepInput,
  WriteProposalAnswerInput,
} from "./proposal-answer-input.type.js";

type Answer = Promise<ProposalType | RefusedType>;

@Resolver()
export class ProposalAnswerActsResolver {
  @Mutation(() => ProposalActResult, {
    description: "The department in charge writes its answer (拟写答复).",
  })
  async writeProposalAnswer(
    @Arg("input", () => WriteProposalAnswerInput, { description: "The answer." })
    { plannedOn, talkedOn, ...input }: WriteProposalAnswerInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, plannedOn: plannedOn ?? null, talkedOn: talkedOn ?? null };
    const { writeProposalAnswer } = context.commands;
    return answerAct(context, await writeProposalAnswer(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description:
      "The head, then the leader in charge, approves an answer or sends it back (审批答复).",
  })
  async takeProposalAnswerStep(
    @Arg("input", () => TakeProposalAnswerStepInput, { description: "The step." })
    { id, step, opinion }: TakeProposalAnswerStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const { takeProposalAnswerStep } = context.commands;
    return answerAct(context, await takeProposalAnswerStep(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "The proposer says whether the answer satisfies him (反馈满意度).",
  })
  async rateProposalAnswer(
    @Arg("input", () => RateProposalAnswerInput, { description: "His rating." })
    { id, satisfaction, reason }: RateProposalAnswerInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, satisfaction, reason: reason ?? null };
    const { rateProposalAnswer } = context.commands;
    return answerAct(context, await rateProposalAnswer(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "The department asks for more time, once (申请延期).",
  })
  async askProposalExtension(
    @Arg("input", () => AskProposalExtensionInput, { description: "How much, and why." })
    input: AskProposalExtensionInput,
    @Ctx() context: Context,
  ): Answer {
    const { askProposalExtension } = context.commands;
    const done = await askProposalExtension(signedInActor(context), { ...input }, context);
    return answerAct(context, done);
  }

  @Mutation(() => ProposalActResult, {
    description: "The committee's office grants or refuses an extension (审批延期).",
  })
  async decideProposalExtension(
    @Arg("input", () => DecideProposalExtensionInput, { description: "The decision." })
    { id, step, opinion }: DecideProposalExtensionInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const { decideProposalExtension } = context.commands;
    return answerAct(
      context,
      await decideProposalExtension(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => ProposalActResult, {
    description: "Stops the clock of an answer for a reason of the list (暂停计时).",
  })
  async pauseProposal(
    @Arg("input", () => PauseProposalInput, { description: "Why." })
    { id, reason, opinion }: PauseProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, reason, opinion: opinion ?? null };
    const { pauseProposal } = context.commands;
    return answerAct(context, await pauseProposal(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description: "Lets the clock of an answer go on (恢复计时).",
  })
  async resumeProposal(
    @Arg("input", () => ResumeProposalInput, { description: "Which." })
    { id, opinion }: ResumeProposalInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, opinion: opinion ?? null };
    const { resumeProposal } = context.commands;
    return answerAct(context, await resumeProposal(signedInActor(context), asked, context));
  }

  @Mutation(() => ProposalActResult, {
    description:
      "Proves that what a class-B answer planned was done, or confirms the proof (落实).",
  })
  async takeProposalFollowUpStep(
    @Arg("input", () => TakeProposalFollowUpStepInput, { description: "The step." })
    { answerId, step, ...input }: TakeProposalFollowUpStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...{ answerId, step, opinion: input.opinion ?? null },
      ...{ implementedOn: input.implementedOn ?? null, proofFileId: input.proofFileId ?? null },
    };
    const { takeProposalFollowUpStep } = context.commands;
    const done = await takeProposalFollowUpStep(signedInActor(context), asked, context);
    return answerAct(context, done);
  }
}
