import { scopeOf } from "@union/kernel";
import { StageStepType, signedInActor } from "@union/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { DelegationType } from "../delegate/index.js";
import { MemberType } from "../known/index.js";
import { ProposalAnswerType } from "./answer/proposal-answer.type.js";
import {
  ProposalExtensionType,
  ProposalPauseType,
  ProposalSecondingType,
} from "./handling/proposal-clock.type.js";
import { possibleSteps } from "./matter/possible-steps.js";
import { type ProposalStep, proposalStages } from "./matter/proposal.stages.js";
import { ProposalType } from "./proposal.type.js";
import { ProposalStepEnum } from "./proposal-enums.type.js";
import { ProposalPieceType } from "./proposal-piece.type.js";

const person = (id: string | null): MemberType | null => (id === null ? null : MemberType.of(id));

@Resolver(() => ProposalType)
export class ProposalPartsResolver {
  @FieldResolver(() => [StageStepType], { description: "What was done on it (办理步骤)." })
  async steps(
    @Root() { id }: ProposalType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(proposalStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, proposalStages, locale));
  }

  @FieldResolver(() => DelegationType, {
    nullable: true,
    description: "The delegation that proposes, or that its proposer sat in (代表团).",
  })
  delegation(
    @Root() { delegationId }: ProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<DelegationType | null> | null {
    return delegationId === null ? null : loaders.delegation.load(delegationId);
  }

  @FieldResolver(() => [ProposalStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, record }: ProposalType,
    @Ctx() context: Context,
  ): Promise<ProposalStep[]> {
    if (record.source === "REGISTER") return [];
    const { loaders } = context;
    const taken = await loaders.steps(proposalStages.kind).load(id);
    const isSeconding = record.status === "SECONDING" || record.status === "RETURNED";
    const asked = isSeconding ? await loaders.secondings.load(id) : [];
    const persons = asked.map(({ memberId }) => memberId);
    return possibleSteps(record, persons, taken, signedInActor(context));
  }

  @FieldResolver(() => [ProposalAnswerType], {
    description:
      "Its answers, oldest first (答复); proposers see those that were approved, those who handle it all.",
  })
  async answers(
    @Root() { id, record }: ProposalType,
    @Ctx() context: Context,
  ): Promise<ProposalAnswerType[]> {
    const actor = signedInActor(context);
    const named = [record.handlerMemberId, record.headMemberId, record.leaderMemberId];
    const isInside =
      scopeOf(actor, "proposals.follow") !== null ||
      scopeOf(actor, "proposals.read") !== null ||
      (actor.memberId !== null && named.includes(actor.memberId));
    const answers = await context.loaders.proposalAnswers.load(id);
    return answers
      .filter(({ state }) => isInside || state === "APPROVED")
      .map(ProposalAnswerType.of);
  }

  @FieldResolver(() => [ProposalExtensionType], { description: "More time asked for (延期)." })
  async extensions(
    @Root() { id }: ProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<ProposalExtensionType[]> {
    const rows = await loaders.proposalExtensions.load(id);
    return rows.map((row) => Object.assign(new ProposalExtensionType(), row));
  }

  @FieldResolver(() => [ProposalPauseType], { description: "Times its clock stood still (暂停)." })
  async pauses(
    @Root() { id }: ProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<ProposalPauseType[]> {
    const rows = await loaders.proposalPauses.load(id);
    return rows.map((row) => Object.assign(new ProposalPauseType(), row));
  }

  @FieldResolver(() => [ProposalSecondingType], {
    description: "Who was asked to second it here, and what they said (附议情况).",
  })
  async secondings(
    @Root() { id }: ProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<ProposalSecondingType[]> {
    const rows = await loaders.secondings.load(id);
    return rows.map((row) => Object.assign(new ProposalSecondingType(), row));
  }

  @FieldResolver(() => [ProposalPieceType], {
    description: "The pieces (份) merged into it: together they are one case (件).",
  })
  async mergedPieces(
    @Root() { no }: ProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<ProposalPieceType[]> {
    return (await loaders.mergedPieces.load(no)).map(ProposalPieceType.of);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "Who handles it (经办人)." })
  handler(@Root() { record }: ProposalType): MemberType | null {
    return person(record.handlerMemberId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "The head of the department in charge (部门负责人).",
  })
  departmentHead(@Root() { record }: ProposalType): MemberType | null {
    return person(record.headMemberId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "The leader in charge (分管院领导).",
  })
  leaderInCharge(@Root() { record }: ProposalType): MemberType | null {
    return person(record.leaderMemberId);
  }
}

@Resolver(() => ProposalSecondingType)
export class ProposalSecondingResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: "The delegate (代表)." })
  member(@Root() { memberId }: ProposalSecondingType): MemberType {
    return MemberType.of(memberId);
  }
}
