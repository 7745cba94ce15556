import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { ConsentReader } from "./consent.reader.js";
import { consentRefusals } from "./consent.refusals.js";
import {
  AnswerConsentInput,
  AnswerConsentResult,
  DeclarePurposeInput,
  DeclarePurposeResult,
  ProcessingPurposeType,
} from "./consent.type.js";

@Resolver()
export class ConsentResolver {
  @Query(() => [ProcessingPurposeType], {
    nullable: true,
    description:
      "What the union uses personal data for with consent, and how the reader stands to it (处理目的).",
  })
  processingPurposes(@Ctx() context: Context): Promise<ProcessingPurposeType[]> {
    return purposesOf(context);
  }

  @Mutation(() => AnswerConsentResult, {
    description: "Gives, declines or withdraws one's consent for one purpose (同意与撤回).",
  })
  async answerConsent(
    @Arg("input", () => AnswerConsentInput, { description: "The answer." })
    input: AnswerConsentInput,
    @Ctx() context: Context,
  ): Promise<ProcessingPurposeType | RefusedType> {
    const done = await context.commands.answerConsent(signedInActor(context), input, context);
    return done.ok
      ? purposeOf(context, input.purpose)
      : refused(consentRefusals, done.error, context.locale);
  }

  @Mutation(() => DeclarePurposeResult, {
    description:
      "Declares what personal data is used for; a new version asks everybody anew (公布处理目的).",
  })
  async declarePurpose(
    @Arg("input", () => DeclarePurposeInput, { description: "The purpose." })
    input: DeclarePurposeInput,
    @Ctx() context: Context,
  ): Promise<ProcessingPurposeType | RefusedType> {
    const done = await context.commands.declarePurpose(signedInActor(context), input, context);
    return done.ok
      ? purposeOf(context, done.value.id)
      : refused(consentRefusals, done.error, context.locale);
  }
}

async function purposesOf(context: Context): Promise<ProcessingPurposeType[]> {
  const { unionId, memberId } = signedInActor(context);
  const rows = await new ConsentReader(context.sql).purposes(unionId, memberId);
  return rows.map((row) => ProcessingPurposeType.of(row));
}

async function purposeOf(context: Context, code: string): Promise<ProcessingPurposeType> {
  return (await purposesOf(context)).find((one) => one.code === code)!;
}
