import { type Fen, fen, type LocalDate, type Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { SuggestionReader } from "./suggestion.reader.js";
import { suggestionRefusals } from "./suggestion.refusals.js";
import { SuggestionResult, SuggestionType } from "./suggestion.type.js";
import {
  CertifySuggestionInput,
  DecideSuggestionInput,
  RewardSuggestionInput,
  SubmitSuggestionInput,
  TakeSuggestionStepInput,
} from "./suggestion-input.type.js";

type Answer = Promise<SuggestionType | RefusedType>;

@Resolver()
export class SuggestionActsResolver {
  @Mutation(() => SuggestionResult, {
    description: "Puts a suggestion forward, alone or for a group (提出合理化建议).",
  })
  async submitSuggestion(
    @Arg("input", () => SubmitSuggestionInput, { description: "The suggestion." })
    { title, content, ...more }: SubmitSuggestionInput,
    @Ctx() context: Context,
  ): Answer {
    const partners = (more.partners ?? []).map(({ staffNo, weight }) => ({ staffNo, weight }));
    const asked = {
      ...{ title, content, partners, weight: more.weight ?? 1 },
      ...{ project: more.project ?? null, proposalId: more.proposalId ?? null },
    };
    const { submitSuggestion } = context.commands;
    return answer(context, await submitSuggestion(signedInActor(context), asked, context));
  }

  @Mutation(() => SuggestionResult, {
    description: "Takes a suggestion up for evaluation, or begins its trial (受理评审, 试行).",
  })
  async takeSuggestionStep(
    @Arg("input", () => TakeSuggestionStepInput, { description: "The step." })
    { id, step, opinion }: TakeSuggestionStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const { takeSuggestionStep } = context.commands;
    return answer(context, await takeSuggestionStep(signedInActor(context), asked, context));
  }

  @Mutation(() => SuggestionResult, {
    description: "Adopts a suggestion, or says why not (采纳, 不采纳).",
  })
  async decideSuggestion(
    @Arg("input", () => DecideSuggestionInput, { description: "The decision." })
    { id, decision, reviewBody, unionReviewer, document, reason }: DecideSuggestionInput,
    @Ctx() context: Context,
  ): Answer {
    const by = { reviewBody, unionReviewer, document };
    const asked = { id, decision, ...by, reason: reason ?? null };
    const { decideSuggestion } = context.commands;
    return answer(context, await decideSuggestion(signedInActor(context), asked, context));
  }

  @Mutation(() => SuggestionResult, {
    description: "Records the benefit that a trial showed (确认效益).",
  })
  async certifySuggestion(
    @Arg("input", () => CertifySuggestionInput, { description: "The benefit." })
    { id, benefitFen, from, to, certifiedBy }: CertifySuggestionInput,
    @Ctx() context: Context,
  ): Answer {
    const period = { from: from as LocalDate, to: to as LocalDate };
    const asked = { id, benefitFen: fen(benefitFen), ...period, certifiedBy };
    const { certifySuggestion } = context.commands;
    return answer(context, await certifySuggestion(signedInActor(context), asked, context));
  }

  @Mutation(() => SuggestionResult, {
    description: "Pays the prize, once for a project, shared by contribution (奖励).",
  })
  async rewardSuggestion(
    @Arg("input", () => RewardSuggestionInput, { description: "The prize." })
    { id, prizeFen, document }: RewardSuggestionInput,
    @Ctx() context: Context,
  ): Answer {
    const asked: { id: string; prizeFen: Fen; document: string } = {
      ...{ id, prizeFen: fen(prizeFen), document },
    };
    const { rewardSuggestion } = context.commands;
    return answer(context, await rewardSuggestion(signedInActor(context), asked, context));
  }

  @Mutation(() => SuggestionResult, {
    description: "Says that two suggestions are of one project (关联同一项目的建议).",
  })
  async linkSuggestions(
    @Arg("id", () => ID, { description: "One suggestion." }) id: string,
    @Arg("otherId", () => ID, { description: "The other." }) otherId: string,
    @Ctx() context: Context,
  ): Answer {
    const { linkSuggestions } = context.commands;
    return answer(context, await linkSuggestions(signedInActor(context), { id, otherId }, context));
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(suggestionRefusals, done.error, context.locale);
  const reader = new SuggestionReader(context.sql);
  const [row] = await reader.byIds(signedInActor(context), [done.value.id]);
  if (!row) throw new Error("a suggestion that was just written is not there");
  return SuggestionType.of(row);
}
