import { StageStepType } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { MemberType } from "../../known/index.js";
import {
  ContractClauseType,
  ContractClauseVersionType,
  ContractCommentType,
  ContractDiffPartType,
  ContractInspectionType,
} from "./clause.type.js";
import { commentStages } from "./comment.stages.js";
import { type DiffPart, diffTexts } from "./diff-texts.js";

@Resolver(() => ContractClauseType)
export class ContractClauseResolver {
  @FieldResolver(() => [ContractClauseVersionType], {
    description: "All versions of its text (版本).",
  })
  versions(
    @Root() { id }: ContractClauseType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractClauseVersionType[]> {
    return loaders.clauseVersions.load(id);
  }

  @FieldResolver(() => [ContractDiffPartType], {
    description:
      "What changed between two versions (版本差异); empty where one of them is not there.",
  })
  async diff(
    @Root() { id }: ContractClauseType,
    @Arg("from", () => Int, { description: "The earlier version." }) from: number,
    @Arg("to", () => Int, { description: "The later version." }) to: number,
    @Ctx() { loaders }: Context,
  ): Promise<DiffPart[]> {
    const versions = await loaders.clauseVersions.load(id);
    const textOf = (no: number) => versions.find((version) => version.no === no)?.text;
    const [before, after] = [textOf(from), textOf(to)];
    return before === undefined || after === undefined ? [] : diffTexts(before, after);
  }

  @FieldResolver(() => [ContractCommentType], {
    description: "What staff say of it (条款意见); for others than officers only their own.",
  })
  async comments(
    @Root() { id }: ContractClauseType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractCommentType[]> {
    return (await loaders.clauseComments.load(id)).map(ContractCommentType.of);
  }

  @FieldResolver(() => [ContractInspectionType], {
    description: "Its inspections, newest first (检查).",
  })
  inspections(
    @Root() { id }: ContractClauseType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractInspectionType[]> {
    return loaders.clauseInspections.load(id);
  }
}

@Resolver(() => ContractCommentType)
export class ContractCommentResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: "Who said it (提出人)." })
  author(@Root() { authorId }: ContractCommentType): MemberType {
    return MemberType.of(authorId);
  }

  @FieldResolver(() => [StageStepType], { description: "What became of it, and why (处理)." })
  async steps(
    @Root() { id }: ContractCommentType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(commentStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, commentStages, locale));
  }
}
