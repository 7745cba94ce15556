import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { answerContract, type ContractAnswer } from "./answer-contract.js";
import { CollectiveContractResult } from "./contract-input.type.js";
import {
  NotifyContractEndInput,
  RecordContractExchangeInput,
  SealCollectiveContractInput,
} from "./contract-papers-input.type.js";

/** What goes to and fro beside the text of a contract: information before, the seal on it, the notice after. */
@Resolver()
export class ContractPapersActsResolver {
  @Mutation(() => CollectiveContractResult, {
    description:
      "Records that both sides exchanged information; the first day of the meeting follows (信息交换).",
  })
  async recordContractExchange(
    @Arg("input", () => RecordContractExchangeInput, { description: "What is done." })
    input: RecordContractExchangeInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const { recordContractExchange } = context.commands;
    return answerContract(
      context,
      await recordContractExchange(signedInActor(context), input, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records the employer's seal on what was signed, before it is filed (单位盖章).",
  })
  async sealCollectiveContract(
    @Arg("input", () => SealCollectiveContractInput, { description: "What is done." })
    input: SealCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const { sealCollectiveContract } = context.commands;
    return answerContract(
      context,
      await sealCollectiveContract(signedInActor(context), input, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records that the end of a contract was notified (告知解除).",
  })
  async notifyContractEnd(
    @Arg("input", () => NotifyContractEndInput, { description: "What is done." })
    input: NotifyContractEndInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const { notifyContractEnd } = context.commands;
    return answerContract(context, await notifyContractEnd(signedInActor(context), input, context));
  }
}
