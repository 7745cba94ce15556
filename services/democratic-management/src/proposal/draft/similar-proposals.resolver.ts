import { isUnseen, scopeOf } from "@union/kernel";
import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { MandateReader } from "../../congress/index.js";
import type { Context } from "../../context.js";
import type { ProposalState } from "../proposal.js";
import { ProposalStatusEnum } from "../proposal-enums.type.js";
import { knownProposals } from "./known-proposals.reader.js";
import { similarProposals } from "./similar-proposals.js";

@ObjectType("SimilarProposal", {
  description: "A proposal that is like a text, as far as every delegate may know it (相似提案).",
})
export class SimilarProposalType {
  @Field(() => String, { description: "Its number (编号)." }) no!: string;
  @Field(() => String, { description: "Its title (案由)." }) title!: string;
  @Field(() => ProposalStatusEnum, { description: "How far it has come (状态)." })
  status!: ProposalState;
  @Field(() => Int, { description: "How alike they are, in percent (相似度)." }) likeness!: number;
}

@Resolver()
export class SimilarProposalsResolver {
  @Query(() => [SimilarProposalType], {
    nullable: true,
    description:
      "Proposals of the congress that are like a title, for delegates who draft and officers who examine; the most alike first (相似提案提示).",
  })
  async similarProposals(
    @Arg("title", () => String, { description: "The title to compare (案由)." }) title: string,
    @Ctx() context: Context,
  ): Promise<SimilarProposalType[]> {
    if (isUnseen(title) || !(await mayAsk(context))) return [];
    const { unionId } = signedInActor(context);
    const known = await knownProposals(context.sql, unionId);
    return similarProposals(title.slice(0, 200), known).map((one) =>
      Object.assign(new SimilarProposalType(), one),
    );
  }
}

/** Officers, and formal delegates of the congress that sits today. */
async function mayAsk(context: Context): Promise<boolean> {
  const actor = signedInActor(context);
  if (scopeOf(actor, "proposals.read") !== null) return true;
  if (actor.memberId === null) return false;
  const { sql, today } = context;
  const mandates = new MandateReader(sql);
  const congress = await mandates.congressOn(actor.unionId, "STAFF", today);
  if (congress === null) return false;
  const { unionId, memberId } = actor;
  return (await mandates.formalMandate(unionId, congress.id, memberId, today)) !== null;
}
