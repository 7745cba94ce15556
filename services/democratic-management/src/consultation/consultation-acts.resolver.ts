import { type LocalDate, type Result, scopeOf } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { ConsultationReader } from "./consultation.reader.js";
import { consultationRefusals } from "./consultation.refusals.js";
import {
  AnswerOpinionInput,
  CloseConsultationInput,
  ConsultationResult,
  ConsultationType,
  OpenConsultationInput,
  RecordOpinionInput,
} from "./consultation.type.js";

type Answer = Promise<ConsultationType | RefusedType>;

@Resolver()
export class ConsultationActsResolver {
  @Mutation(() => ConsultationResult, {
    description: "Opens a consultation on a major decision (发起征求意见).",
  })
  async openConsultation(
    @Arg("input", () => OpenConsultationInput, { description: "What is put to the staff." })
    { campusId, heldOn, matter, meeting }: OpenConsultationInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { campusId: campusId ?? null, heldOn: heldOn as LocalDate, matter, meeting };
    const { openConsultation } = context.commands;
    return answer(context, await openConsultation(signedInActor(context), asked, context));
  }

  @Mutation(() => ConsultationResult, {
    description: "Records an opinion that came in (登记意见).",
  })
  async recordOpinion(
    @Arg("input", () => RecordOpinionInput, { description: "The opinion." })
    { consultationId, source, content }: RecordOpinionInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { consultationId, source, content };
    const { recordOpinion } = context.commands;
    return answer(context, await recordOpinion(signedInActor(context), asked, context));
  }

  @Mutation(() => ConsultationResult, {
    description: "Says what became of an opinion, and why (答复意见).",
  })
  async answerOpinion(
    @Arg("input", () => AnswerOpinionInput, { description: "The answer." })
    { id, disposition, answer: text }: AnswerOpinionInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, disposition, answer: text };
    const { answerOpinion } = context.commands;
    return answer(context, await answerOpinion(signedInActor(context), asked, context));
  }

  @Mutation(() => ConsultationResult, {
    description: "Cancels a consultation that was opened by mistake (撤销征求意见).",
  })
  async cancelConsultation(
    @Arg("id", () => ID, { description: "The consultation." }) id: string,
    @Arg("reason", () => String, { description: "Why, up to 500 characters." }) reason: string,
    @Ctx() context: Context,
  ): Answer {
    const { cancelConsultation } = context.commands;
    const asked = { id, reason };
    return answer(context, await cancelConsultation(signedInActor(context), asked, context));
  }

  @Mutation(() => ConsultationResult, {
    description: "Closes a consultation once every opinion has its answer (办结征求意见).",
  })
  async closeConsultation(
    @Arg("input", () => CloseConsultationInput, { description: "What came of it." })
    { id, outcome, document, decidedBy }: CloseConsultationInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, outcome, document, decidedBy };
    const { closeConsultation } = context.commands;
    return answer(context, await closeConsultation(signedInActor(context), asked, context));
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(consultationRefusals, done.error, context.locale);
  const scope = scopeOf(signedInActor(context), "consultations.read");
  const reader = new ConsultationReader(context.sql);
  const [row] = scope ? await reader.byIds(scope, [done.value.id]) : [];
  if (!row) throw new Error("a consultation that was just written is not there");
  return ConsultationType.of(row);
}
