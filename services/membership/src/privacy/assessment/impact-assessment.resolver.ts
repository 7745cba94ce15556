import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { privacyRefusals } from "../privacy.refusals.js";
import { WideList } from "../wide-list.js";
import { assessmentColumns, type ImpactAssessment } from "./impact-assessment.js";
import {
  type AssessmentStep,
  assessmentStages,
  assessmentSteps,
} from "./impact-assessment.stages.js";
import {
  AssessmentStepEnum,
  ImpactAssessmentConnection,
  ImpactAssessmentResult,
  ImpactAssessmentType,
  SubmitImpactAssessmentInput,
  TakeImpactAssessmentStepInput,
} from "./impact-assessment.type.js";

const listOf = ({ sql }: Context) =>
  new WideList<ImpactAssessment>(sql, {
    ...{ select: assessmentColumns, from: "impact_assessment t", day: "t.submitted_on" },
  });

@Resolver(() => ImpactAssessmentType)
export class ImpactAssessmentResolver {
  @Query(() => ImpactAssessmentConnection, {
    nullable: true,
    description: "Impact assessments of the union, newest first (影响评估登记).",
  })
  async impactAssessments(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ImpactAssessmentType>> {
    const scope = requireScope(context, "privacy.handle");
    const list = listOf(context);
    const found = await list.page(scope, pageOf(page));
    return connectionFrom(found, ImpactAssessmentType.of, () => list.count(scope));
  }

  @Mutation(() => ImpactAssessmentResult, {
    description: "Puts an impact assessment before the chair (提交影响评估).",
  })
  async submitImpactAssessment(
    @Arg("input", () => SubmitImpactAssessmentInput, { description: "The assessment." })
    input: SubmitImpactAssessmentInput,
    @Ctx() context: Context,
  ): Promise<ImpactAssessmentType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.submitImpactAssessment(actor, { ...input }, context);
    return done.ok
      ? shown(context, done.value.id)
      : refused(privacyRefusals, done.error, context.locale);
  }

  @Mutation(() => ImpactAssessmentResult, {
    description: "Decides on an impact assessment (审批影响评估).",
  })
  async takeImpactAssessmentStep(
    @Arg("input", () => TakeImpactAssessmentStepInput, { description: "The step." })
    { id, step, opinion }: TakeImpactAssessmentStepInput,
    @Ctx() context: Context,
  ): Promise<ImpactAssessmentType | RefusedType> {
    const asked = { id, step, opinion: opinion ?? null };
    const actor = signedInActor(context);
    const done = await context.commands.takeImpactAssessmentStep(actor, asked, context);
    return done.ok
      ? shown(context, done.value.id)
      : refused(privacyRefusals, done.error, context.locale);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done so far (办理步骤)." })
  async steps(
    @Root() { id }: ImpactAssessmentType,
    @Ctx() context: Context,
  ): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(assessmentStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, assessmentStages, context.locale));
  }

  @FieldResolver(() => [AssessmentStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, state }: ImpactAssessmentType,
    @Ctx() context: Context,
  ): Promise<AssessmentStep[]> {
    const taken = await context.loaders.steps(assessmentStages.kind).load(id);
    const matter = { state, campusId: null, departmentId: null, owners: [], taken };
    const possible: readonly string[] = stepsOf(assessmentStages, matter, signedInActor(context));
    return assessmentSteps.filter((step) => possible.includes(step));
  }
}

async function shown(context: Context, id: string): Promise<ImpactAssessmentType> {
  const scope = requireScope(context, "privacy.handle");
  return ImpactAssessmentType.of((await listOf(context).byId(scope, id))!);
}
