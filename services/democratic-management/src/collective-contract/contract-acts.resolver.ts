import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { answerContract, type ContractAnswer } from "./answer-contract.js";
import {
  AnswerContractDemandInput,
  ChangeCollectiveContractInput,
  CollectiveContractResult,
  DemandCollectiveContractInput,
  FileCollectiveContractInput,
  ObjectToCollectiveContractInput,
  OpenContractNegotiationInput,
  PublishCollectiveContractInput,
  ReportCollectiveContractInput,
  SignCollectiveContractInput,
  SuspendContractNegotiationInput,
  TakeContractStepInput,
} from "./contract-input.type.js";

@Resolver()
export class ContractActsResolver {
  @Mutation(() => CollectiveContractResult, {
    description:
      "A side demands consultation in writing; the day of the answer is worked out (提出协商要求).",
  })
  async demandCollectiveContract(
    @Arg("input", () => DemandCollectiveContractInput, { description: "What is done." })
    input: DemandCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, campusId: input.campusId ?? null, renewsId: input.renewsId ?? null };
    const { demandCollectiveContract } = context.commands;
    return answerContract(
      context,
      await demandCollectiveContract(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "The other side agrees, or refuses with a reason (答复协商要求).",
  })
  async answerContractDemand(
    @Arg("input", () => AnswerContractDemandInput, { description: "What is done." })
    input: AnswerContractDemandInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, reason: input.reason ?? null };
    const { answerContractDemand } = context.commands;
    return answerContract(
      context,
      await answerContractDemand(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Negotiation begins once the list of representatives is published (开始协商).",
  })
  async openContractNegotiation(
    @Arg("input", () => OpenContractNegotiationInput, { description: "What is done." })
    input: OpenContractNegotiationInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, fromTemplate: input.fromTemplate ?? true };
    const { openContractNegotiation } = context.commands;
    return answerContract(
      context,
      await openContractNegotiation(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Negotiation is suspended, and the day fixed on which it goes on (中止协商).",
  })
  async suspendContractNegotiation(
    @Arg("input", () => SuspendContractNegotiationInput, { description: "What is done." })
    input: SuspendContractNegotiationInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { suspendContractNegotiation } = context.commands;
    return answerContract(
      context,
      await suspendContractNegotiation(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Takes a step with nothing but an opinion (办理集体合同).",
  })
  async takeContractStep(
    @Arg("input", () => TakeContractStepInput, { description: "What is done." })
    input: TakeContractStepInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, opinion: input.opinion ?? null };
    const { takeContractStep } = context.commands;
    return answerContract(context, await takeContractStep(signedInActor(context), asked, context));
  }

  @Mutation(() => CollectiveContractResult, { description: "The two chiefs sign (签订)." })
  async signCollectiveContract(
    @Arg("input", () => SignCollectiveContractInput, { description: "What is done." })
    input: SignCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { signCollectiveContract } = context.commands;
    return answerContract(
      context,
      await signCollectiveContract(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "The text is filed; the silent days run from its receipt (报送).",
  })
  async fileCollectiveContract(
    @Arg("input", () => FileCollectiveContractInput, { description: "What is done." })
    input: FileCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { fileCollectiveContract } = context.commands;
    return answerContract(
      context,
      await fileCollectiveContract(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records an objection of the office it was filed with (提出异议).",
  })
  async objectToCollectiveContract(
    @Arg("input", () => ObjectToCollectiveContractInput, { description: "What is done." })
    input: ObjectToCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { objectToCollectiveContract } = context.commands;
    return answerContract(
      context,
      await objectToCollectiveContract(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records the publication to all staff (公布).",
  })
  async publishCollectiveContract(
    @Arg("input", () => PublishCollectiveContractInput, { description: "What is done." })
    input: PublishCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { publishCollectiveContract } = context.commands;
    return answerContract(
      context,
      await publishCollectiveContract(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description: "Records a report on performance to the congress (履行报告).",
  })
  async reportCollectiveContract(
    @Arg("input", () => ReportCollectiveContractInput, { description: "What is done." })
    input: ReportCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = input;
    const { reportCollectiveContract } = context.commands;
    return answerContract(
      context,
      await reportCollectiveContract(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CollectiveContractResult, {
    description:
      "A contract in force is to be changed or ended, by the procedure of its conclusion (变更、解除).",
  })
  async changeCollectiveContract(
    @Arg("input", () => ChangeCollectiveContractInput, { description: "What is done." })
    input: ChangeCollectiveContractInput,
    @Ctx() context: Context,
  ): ContractAnswer {
    const asked = { ...input, proposedOn: input.proposedOn ?? null };
    const { changeCollectiveContract } = context.commands;
    return answerContract(
      context,
      await changeCollectiveContract(signedInActor(context), asked, context),
    );
  }
}
