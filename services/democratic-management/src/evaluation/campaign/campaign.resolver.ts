import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  requireScope,
  StageStepType,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { CampusType } from "../../known/index.js";
import { EvaluationStepEnum } from "../evaluation-enums.type.js";
import { CampaignReader } from "./campaign.reader.js";
import { campaignStages, type PlainCampaignStep, plainCampaignSteps } from "./campaign.stages.js";
import {
  EvaluationCampaignConnection,
  EvaluationCampaignType,
  EvaluationSummaryType,
} from "./campaign.type.js";
import { EvaluationCampaignFilterInput } from "./campaign-input.type.js";
import { matterOfCampaign } from "./campaign-matter.js";
import { summaryOf } from "./summary-of.js";
import { turnoutOfCampaign } from "./turnout-of-campaign.js";

@Resolver(() => EvaluationCampaignType)
export class EvaluationCampaignResolver {
  @Query(() => EvaluationCampaignType, {
    nullable: true,
    description: "An evaluation by id, within the reader's scope (民主评议).",
  })
  async evaluationCampaign(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<EvaluationCampaignType | null> {
    const scope = requireScope(context, "evaluations.read");
    const [found] = await new CampaignReader(context.sql).byIds(scope, [id]);
    return found ? EvaluationCampaignType.of(found, context.locale) : null;
  }

  @Query(() => EvaluationCampaignConnection, {
    nullable: true,
    description: "Evaluations within the reader's scope, newest first (民主评议).",
  })
  async evaluationCampaigns(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => EvaluationCampaignFilterInput, {
      nullable: true,
      description: "Which ones.",
    })
    filter: EvaluationCampaignFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<EvaluationCampaignType>> {
    const scope = requireScope(context, "evaluations.read");
    const reader = new CampaignReader(context.sql);
    const found = await reader.list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(
      found,
      (one) => EvaluationCampaignType.of(one, context.locale),
      () => reader.count(scope, filter ?? {}),
    );
  }

  @Query(() => EvaluationSummaryType, {
    nullable: true,
    description:
      "The result of a confirmed evaluation, all subjects together (评议结果汇总); null before it is confirmed.",
  })
  evaluationSummary(
    @Arg("id", () => ID, { description: "The campaign." }) id: string,
    @Ctx() context: Context,
  ): Promise<EvaluationSummaryType | null> {
    return summaryOf(context.sql, signedInActor(context).unionId, id, context.locale);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus it is of (院区); null for the whole union.",
  })
  campus(@Root() { record }: EvaluationCampaignType): CampusType | null {
    return record.campusId === null ? null : CampusType.of(record.campusId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Whether enough took part, with the working (参加情况); null before the vote.",
  })
  async turnout(
    @Root() { record }: EvaluationCampaignType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<string | null> {
    const overrides = await loaders.evaluationPolicies();
    const sentence = turnoutOfCampaign(record, overrides);
    return sentence && say(sentence, locale);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: EvaluationCampaignType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(campaignStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, campaignStages, locale));
  }

  @FieldResolver(() => [EvaluationStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, record }: EvaluationCampaignType,
    @Ctx() context: Context,
  ): Promise<PlainCampaignStep[]> {
    const taken = await context.loaders.steps(campaignStages.kind).load(id);
    const owners = await context.loaders.evaluated.load(id);
    const matter = matterOfCampaign(record, owners, taken);
    const possible = stepsOf(campaignStages, matter, signedInActor(context));
    return plainCampaignSteps.filter((step) => possible.includes(step));
  }
}
