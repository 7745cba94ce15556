import { LocalDateScalar, type RefusedType, refused, signedInActor } from "@union/subgraph";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../context.js";
import {
  AgendaItemType,
  CongressSessionResult,
  type CongressSessionType,
} from "../../session/index.js";
import { ProposalCountsType } from "../statistics/proposal-statistics.type.js";
import { proposalReportRefusals } from "./proposal-report.refusals.js";

@InputType({ description: "A handling report for an agenda (提案办理情况报告)." })
export class ReportProposalHandlingInput {
  @Field(() => ID, { description: "The session that hears it." }) sessionId!: string;
  @Field(() => Int, { description: "Of which congress the proposals are (届)." })
  congressNo!: number;
  @Field(() => Int, { description: "Of which session of it (次)." }) sessionNo!: number;
}

@ObjectType("ProposalReport", {
  description: "The proposals of a session as they stood when they were reported (提案办理情况).",
})
export class ProposalReportType {
  @Field(() => Int, { description: "Which congress (届)." }) congressNo!: number;
  @Field(() => Int, { description: "Which session (次)." }) sessionNo!: number;
  @Field(() => LocalDateScalar, { description: "The day they were counted (统计日期)." })
  countedOn!: string;
  @Field(() => ProposalCountsType, { description: "The counts of that day; they never change." })
  counts!: ProposalCountsType;
}

/** The handling report: how it comes to an agenda, and what an item shows of it. */
@Resolver(() => AgendaItemType)
export class ProposalReportResolver {
  @Mutation(() => CongressSessionResult, {
    description: "Puts the handling report on an agenda, with today's counts (PR-R13).",
  })
  async reportProposalHandling(
    @Arg("input", () => ReportProposalHandlingInput, { description: "Which proposals, where." })
    input: ReportProposalHandlingInput,
    @Ctx() context: Context,
  ): Promise<CongressSessionType | RefusedType> {
    const { reportProposalHandling } = context.commands;
    const done = await reportProposalHandling(signedInActor(context), { ...input }, context);
    if (!done.ok) return refused(proposalReportRefusals, done.error, context.locale);
    return (await context.loaders.congressSession.load(done.value.id))!;
  }

  @FieldResolver(() => ProposalReportType, {
    nullable: true,
    description: "The counts it reports; null but for handling reports (提案办理情况).",
  })
  async proposalReport(
    @Root() { id }: AgendaItemType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<ProposalReportType | null> {
    const report = await loaders.proposalReport.load(id);
    if (report === null) return null;
    const counts = ProposalCountsType.of({ name: null, ...report.counts }, locale);
    return Object.assign(new ProposalReportType(), { ...report, counts });
  }
}
