import type { LocalDate } from "@union/kernel";
import {
  LocalDateScalar,
  type RefusedType,
  refused,
  requireScope,
  resultOf,
  signedInActor,
} from "@union/subgraph";
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../../context.js";
import { choiceOf } from "../choice-of.type.js";
import { proposalActRefusals } from "../proposal-act.refusals.js";
import type { ProposalAwardKind } from "./award-kind.js";
import { type ProposalAward, proposalAwards } from "./proposal-award.reader.js";

const ProposalAwardKindEnum = choiceOf<ProposalAwardKind>(
  "ProposalAwardKind",
  "What is awarded for a session (提案表彰).",
  {
    BEST_PROPOSAL: "A best proposal (优秀提案).",
    BEST_DEPARTMENT: "A best handling department (提案办理先进部门).",
  },
);

@ObjectType("ProposalAward", { description: "Who was awarded for a session (提案表彰)." })
export class ProposalAwardType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ProposalAwardKindEnum, { description: "What is awarded." }) kind!: ProposalAwardKind;
  @Field(() => String, {
    nullable: true,
    description: "The number and title of the proposal, or the name of the department.",
  })
  awarded!: string | null;
  @Field(() => String, { description: "The document (依据)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => LocalDateScalar, { description: "The day (决定日期)." }) decidedOn!: LocalDate;
  static of(row: ProposalAward): ProposalAwardType {
    return Object.assign(new ProposalAwardType(), row);
  }
}

@InputType({ description: "An award for a session (登记提案表彰)." })
export class AwardProposalInput {
  @Field(() => Int, { description: "Which congress (届)." }) congressNo!: number;
  @Field(() => Int, { description: "Which session (次)." }) sessionNo!: number;
  @Field(() => ProposalAwardKindEnum, { description: "What is awarded." }) kind!: ProposalAwardKind;
  @Field(() => ID, { nullable: true, description: "The proposal, of a best proposal." })
  proposalId!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "The department, of a best department." })
  departmentId!: string | null | undefined;
  @Field(() => String, { description: "The document (依据)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => LocalDateScalar, { description: "The day (决定日期)." }) decidedOn!: LocalDate;
}

@InputType({ description: "An award to be taken back (撤销提案表彰)." })
export class WithdrawProposalAwardInput {
  @Field(() => ID, { description: "The award." }) id!: string;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
}

@ObjectType("ProposalAwardWithdrawn", { description: "An award that was taken back (已撤销)." })
export class ProposalAwardWithdrawnType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}
const WithdrawProposalAwardResult = resultOf(
  "WithdrawProposalAwardResult",
  ProposalAwardWithdrawnType,
  "What was taken back, or why not.",
);

const AwardProposalResult = resultOf(
  "AwardProposalResult",
  ProposalAwardType,
  "The award, or why not.",
);

@Resolver()
export class ProposalAwardResolver {
  @Query(() => [ProposalAwardType], {
    nullable: true,
    description: "The awards of a session (提案表彰).",
  })
  async proposalAwards(
    @Arg("congressNo", () => Int, { description: "Which congress (届)." }) congressNo: number,
    @Arg("sessionNo", () => Int, { description: "Which session (次)." }) sessionNo: number,
    @Ctx() context: Context,
  ): Promise<ProposalAwardType[]> {
    const { unionId } = requireScope(context, "proposals.read");
    const rows = await proposalAwards(context.sql, unionId, congressNo, sessionNo);
    return rows.map(ProposalAwardType.of);
  }

  @Mutation(() => AwardProposalResult, {
    description:
      "Records an award for a session: a best proposal or handling department (提案表彰).",
  })
  async awardProposal(
    @Arg("input", () => AwardProposalInput, { description: "The award." })
    { proposalId, departmentId, ...input }: AwardProposalInput,
    @Ctx() context: Context,
  ): Promise<ProposalAwardType | RefusedType> {
    const actor = signedInActor(context);
    const asked = { ...input, proposalId: proposalId ?? null, departmentId: departmentId ?? null };
    const done = await context.commands.awardProposal(actor, asked, context);
    if (!done.ok) return refused(proposalActRefusals, done.error, context.locale);
    const { congressNo, sessionNo } = input;
    const rows = await proposalAwards(context.sql, actor.unionId, congressNo, sessionNo);
    const row = rows.find(({ id }) => id === done.value.id);
    if (!row) throw new Error("an award that was just written is not there");
    return ProposalAwardType.of(row);
  }

  @Mutation(() => WithdrawProposalAwardResult, {
    description: "Takes back an award that was recorded by mistake (撤销提案表彰).",
  })
  async withdrawProposalAward(
    @Arg("input", () => WithdrawProposalAwardInput, { description: "Which, and why." })
    input: WithdrawProposalAwardInput,
    @Ctx() context: Context,
  ): Promise<ProposalAwardWithdrawnType | RefusedType> {
    const { withdrawProposalAward } = context.commands;
    const done = await withdrawProposalAward(signedInActor(context), { ...input }, context);
    if (!done.ok) return refused(proposalActRefusals, done.error, context.locale);
    return Object.assign(new ProposalAwardWithdrawnType(), done.value);
  }
}
