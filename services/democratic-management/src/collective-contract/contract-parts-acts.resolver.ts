import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { answerContract, type ContractAnswer } from "./answer-contract.js";
import { CollectiveContractResult } from "./contract-input.type.js";
import {
  AddContractClauseInput,
  CommentOnContractClauseInput,
  DisposeContractCommentInput,
  FixContractRepresentativesInput,
  InspectContractClauseInput,
  OpenContractDisputeInput,
  RecordContractMeetingInput,
  RecordContractVoteInput,
  RewriteContractClauseInput,
  TakeContractDisputeStepInput,
} from "./contract-parts-input.type.js";

@Resolver()
export class ContractPartsActsResolver {
  @Mutation(() => CollectiveContractResult, {
    description:
      "Names the representatives of both sides; all that is wrong with them is answered at once (确定协商代表).",
  })
  async fixContractRepresentatives(
    @Arg("input", () => FixContractRepresentativesInput, { description: "What is done." })
    input: FixContractRepresentativesInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const { id, reason } = input;
    const representatives = input.representatives.map((each) => ({
      ...{ side: each.side, memberId: each.memberId ?? null, name: each.name ?? null },
      ...{ isChief: each.isChief, isOutsider: each.isOutsider },
      ...{ isUnionChair: each.isUnionChair ?? false, delegation: each.delegation ?? null },
    }));
    const asked = { id, reason: reason ?? null, representatives };
    const { fixContractRepresentatives } = context.commands;
    return answerContract(
      context,
      await fixContractRepresentatives(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records a meeting with its minutes (协商会议).",
  })
  async recordContractMeeting(
    @Arg("input", () => RecordContractMeetingInput, { description: "What is done." })
    input: RecordContractMeetingInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { recordContractMeeting } = context.commands;
    return answerContract(
      context,
      await recordContractMeeting(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Adds a clause to the draft (新增条款).",
  })
  async addContractClause(
    @Arg("input", () => AddContractClauseInput, { description: "What is done." })
    input: AddContractClauseInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, holder: input.holder ?? null, checkEvery: input.checkEvery ?? null };
    const { addContractClause } = context.commands;
    return answerContract(context, await addContractClause(signedInActor(context), asked, context));
  }

  @Mutation(() => CollectiveContractResult, {
    description:
      "Writes a clause anew: another text, holder or rhythm is another version; what is absent stays (修改条款).",
  })
  async rewriteContractClause(
    @Arg("input", () => RewriteContractClauseInput, { description: "What is done." })
    input: RewriteContractClauseInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const { rewriteContractClause } = context.commands;
    return answerContract(
      context,
      await rewriteContractClause(signedInActor(context), { ...input }, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Says what one thinks of a clause while its text may change (条款意见).",
  })
  async commentOnContractClause(
    @Arg("input", () => CommentOnContractClauseInput, { description: "What is done." })
    input: CommentOnContractClauseInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { commentOnContractClause } = context.commands;
    return answerContract(
      context,
      await commentOnContractClause(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description:
      "Adopts a comment, in part or not, with the reason; its author is told (意见处理).",
  })
  async disposeContractComment(
    @Arg("input", () => DisposeContractCommentInput, { description: "What is done." })
    input: DisposeContractCommentInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, opinion: input.opinion ?? null };
    const { disposeContractComment } = context.commands;
    return answerContract(
      context,
      await disposeContractComment(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description:
      "Records the counts of a vote; whether the draft passed is computed over all (表决).",
  })
  async recordContractVote(
    @Arg("input", () => RecordContractVoteInput, { description: "What is done." })
    input: RecordContractVoteInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const { id, votedOn, sessionId, agendaItemId, against: no, ...counted } = input;
    const counts = { ...counted, no };
    const asked = {
      ...{ id, votedOn, counts },
      ...{ sessionId: sessionId ?? null, agendaItemId: agendaItemId ?? null },
    };
    const { recordContractVote } = context.commands;
    return answerContract(
      context,
      await recordContractVote(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records how a clause in force is kept (条款检查).",
  })
  async inspectContractClause(
    @Arg("input", () => InspectContractClauseInput, { description: "What is done." })
    input: InspectContractClauseInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { inspectContractClause } = context.commands;
    return answerContract(
      context,
      await inspectContractClause(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Raises a dispute on how a contract is kept (履行争议).",
  })
  async openContractDispute(
    @Arg("input", () => OpenContractDisputeInput, { description: "What is done." })
    input: OpenContractDisputeInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { openContractDispute } = context.commands;
    return answerContract(
      context,
      await openContractDispute(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Takes a dispute further, or settles it.",
  })
  async takeContractDisputeStep(
    @Arg("input", () => TakeContractDisputeStepInput, { description: "What is done." })
    input: TakeContractDisputeStepInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, opinion: input.opinion ?? null };
    const { takeContractDisputeStep } = context.commands;
    return answerContract(
      context,
      await takeContractDisputeStep(signedInActor(context), asked, context),
    );
  }
}
