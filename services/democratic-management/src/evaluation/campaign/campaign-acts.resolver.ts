import type { Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { allEvaluationRefusals } from "../evaluation.refusals.js";
import { CampaignReader } from "./campaign.reader.js";
import { EvaluationCampaignType } from "./campaign.type.js";
import {
  AddEvaluationSubjectsInput,
  AddEvaluationSubjectsResult,
  CountEvaluationVotesInput,
  CountEvaluationVotesResult,
  DropEvaluationSubjectResult,
  OpenEvaluationInput,
  OpenEvaluationResult,
  TakeEvaluationStepInput,
  TakeEvaluationStepResult,
} from "./campaign-input.type.js";

type Answer = Promise<EvaluationCampaignType | RefusedType>;

@Resolver()
export class EvaluationCampaignActsResolver {
  @Mutation(() => OpenEvaluationResult, { description: "Opens a draft (发起民主评议)." })
  async openEvaluation(
    @Arg("input", () => OpenEvaluationInput, { description: "The evaluation." })
    input: OpenEvaluationInput,
    @Ctx() context: Context,
  ): Answer {
    const { year, kind, gradeWeights: worth } = input;
    const asked = {
      ...{ year, kind, campusId: input.campusId ?? null, scale: input.scale ?? "COMPETENCE" },
      groups: input.groups.map((one) => ({ ...one, weight: one.weight ?? null })),
      gradeWeights: worth
        ? {
            ...{ EXCELLENT: worth.excellent, COMPETENT: worth.competent },
            ...{ BASIC: worth.basic, INCOMPETENT: worth.incompetent },
          }
        : null,
    } as const;
    const { openEvaluation } = context.commands;
    return answer(context, await openEvaluation(signedInActor(context), asked, context));
  }

  @Mutation(() => AddEvaluationSubjectsResult, {
    description: "Adds people, or departments, to a draft (添加评议对象).",
  })
  async addEvaluationSubjects(
    @Arg("input", () => AddEvaluationSubjectsInput, { description: "Whom." })
    input: AddEvaluationSubjectsInput,
    @Ctx() context: Context,
  ): Answer {
    const subjects = input.subjects.map(({ memberId, departmentId, title }) => ({
      ...{ memberId, departmentId: departmentId ?? null, title: title ?? null },
    }));
    const { addEvaluationSubjects } = context.commands;
    const actor = signedInActor(context);
    return answer(context, await addEvaluationSubjects(actor, { id: input.id, subjects }, context));
  }

  @Mutation(() => DropEvaluationSubjectResult, {
    description: "Takes somebody out of a draft, which is answered (移除评议对象).",
  })
  async dropEvaluationSubject(
    @Arg("id", () => ID, { description: "The subject." }) id: string,
    @Ctx() context: Context,
  ): Answer {
    const { dropEvaluationSubject } = context.commands;
    return answer(context, await dropEvaluationSubject(signedInActor(context), { id }, context));
  }

  @Mutation(() => TakeEvaluationStepResult, {
    description: "Takes an evaluation one step on (办理民主评议).",
  })
  async takeEvaluationStep(
    @Arg("input", () => TakeEvaluationStepInput, { description: "The step." })
    input: TakeEvaluationStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...{ id: input.id, step: input.step, opinion: input.opinion ?? null },
      ...{ document: input.document ?? null, decidedBy: input.decidedBy ?? null },
      decidedOn: input.decidedOn ?? null,
    };
    const { takeEvaluationStep } = context.commands;
    return answer(context, await takeEvaluationStep(signedInActor(context), asked, context));
  }

  @Mutation(() => CountEvaluationVotesResult, {
    description:
      "Records the counts of a vote on paper (登记票数). A void vote leaves the campaign voting, in its next round.",
  })
  async countEvaluationVotes(
    @Arg("input", () => CountEvaluationVotesInput, { description: "The counts." })
    input: CountEvaluationVotesInput,
    @Ctx() context: Context,
  ): Answer {
    const { id, votedOn } = input;
    const groups = input.groups.map(({ group, issued, collected }) => ({
      ...{ group, issued, collected },
    }));
    const counts = input.counts.map(({ subjectId, group, ...one }) => ({
      ...{ subjectId, group },
      tally: {
        ...{ EXCELLENT: one.excellent, COMPETENT: one.competent, BASIC: one.basic },
        ...{ INCOMPETENT: one.incompetent, dontKnow: one.dontKnow ?? 0, invalid: one.invalid ?? 0 },
      },
    }));
    const { countEvaluationVotes } = context.commands;
    const asked = { id, votedOn, groups, counts };
    return answer(context, await countEvaluationVotes(signedInActor(context), asked, context));
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(allEvaluationRefusals, done.error, context.locale);
  const { unionId } = signedInActor(context);
  const campaign = await new CampaignReader(context.sql).find(unionId, done.value.id);
  if (!campaign) throw new Error("a campaign that was just written is not there");
  return EvaluationCampaignType.of(campaign, context.locale);
}
