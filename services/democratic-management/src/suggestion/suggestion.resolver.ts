import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType } from "../known/index.js";
import type { SuggestionState } from "./suggestion.js";
import { SuggestionReader } from "./suggestion.reader.js";
import {
  type PlainSuggestionStep,
  plainSuggestionSteps,
  suggestionStages,
} from "./suggestion.stages.js";
import {
  SuggestionConnection,
  SuggestionShareType,
  SuggestionStateEnum,
  SuggestionStepEnum,
  SuggestionType,
} from "./suggestion.type.js";

@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @Query(() => SuggestionType, {
    nullable: true,
    description: "A suggestion by id, within the reader's scope or his own (合理化建议).",
  })
  async suggestion(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<SuggestionType | null> {
    const row = await loaders.suggestion.load(id);
    return row && SuggestionType.of(row);
  }

  @Query(() => SuggestionConnection, {
    nullable: true,
    description: "Suggestions within the reader's scope, and his own, newest first (合理化建议).",
  })
  async suggestions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => SuggestionStateEnum, { nullable: true, description: "Only those so far." })
    state: SuggestionState | null,
    @Ctx() context: Context,
  ): Promise<Connection<SuggestionType>> {
    const actor = signedInActor(context);
    const reader = new SuggestionReader(context.sql);
    const found = await reader.list(actor, state ?? null, pageOf(page));
    return connectionFrom(found, SuggestionType.of, () => reader.count(actor, state ?? null));
  }

  @FieldResolver(() => CampusType, { description: "The proposer's campus at the time (院区)." })
  campus(@Root() { record }: SuggestionType): CampusType {
    return CampusType.of(record.campusId);
  }

  @FieldResolver(() => [SuggestionShareType], {
    description: "Who shares in it, the proposer first; in sum exactly the prize (奖金分配).",
  })
  async shares(
    @Root() { id }: SuggestionType,
    @Ctx() { loaders }: Context,
  ): Promise<SuggestionShareType[]> {
    return (await loaders.suggestionShares.load(id)).map(SuggestionShareType.of);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: SuggestionType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(suggestionStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, suggestionStages, locale));
  }

  @FieldResolver(() => [SuggestionStepEnum], {
    description: "The plain steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, record }: SuggestionType,
    @Ctx() context: Context,
  ): Promise<PlainSuggestionStep[]> {
    const { state, campusId, departmentId } = record;
    const shares = await context.loaders.suggestionShares.load(id);
    const owners = shares.map(({ memberId }) => memberId);
    const taken = await context.loaders.steps(suggestionStages.kind).load(id);
    const matter = { state, campusId, departmentId, owners, taken };
    const possible: readonly string[] = stepsOf(suggestionStages, matter, signedInActor(context));
    return plainSuggestionSteps.filter((step) => possible.includes(step));
  }
}
