import type { LocalDate } from "@union/kernel";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType, MemberType } from "../known/index.js";
import { ProposalConnection, ProposalType } from "./proposal.type.js";
import { ProposalFilterInput } from "./proposal-filter.type.js";

@Resolver(() => ProposalType)
export class ProposalResolver {
  @Query(() => ProposalType, {
    nullable: true,
    description: "A proposal by id, within the reader's scope or his own (提案).",
  })
  proposal(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<ProposalType | null> {
    return loaders.proposal.load(id);
  }

  @Query(() => ProposalConnection, {
    nullable: true,
    description: "Proposals within the reader's scope, newest first (提案).",
  })
  async proposals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => ProposalFilterInput, { nullable: true, description: "Which proposals." })
    filter: ProposalFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<ProposalType>> {
    const scope = requireScope(context, "proposals.read");
    const reader = context.readers.proposals;
    const wanted = {
      ...filter,
      from: filter?.from as LocalDate | null,
      to: filter?.to as LocalDate | null,
      overdueOn: filter?.isOverdue ? context.today : null,
    };
    const found = await reader.list(scope, wanted, pageOf(page));
    return connectionFrom(found, ProposalType.of, () => reader.count(scope, wanted));
  }

  @Query(() => ProposalConnection, {
    nullable: true,
    description:
      "What the reader's departments handle or assist with, newest first (本部门承办、协办的提案).",
  })
  async proposalsToHandle(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProposalType>> {
    const actor = signedInActor(context);
    const reader = context.readers.proposals;
    const found = await reader.handled(actor, pageOf(page));
    return connectionFrom(found, ProposalType.of, () => reader.countHandled(actor));
  }

  @Query(() => ProposalConnection, {
    nullable: true,
    description: "What the reader was asked to second and has not answered (待本人附议的提案).",
  })
  async proposalsToSecond(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProposalType>> {
    const actor = signedInActor(context);
    const reader = context.readers.proposals;
    const found = await reader.toSecond(actor, pageOf(page));
    return connectionFrom(found, ProposalType.of, () => reader.countToSecond(actor));
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who put it forward (提案人); null where the reader may not see the person.",
  })
  proposer(@Root() { proposerId }: ProposalType): MemberType {
    return MemberType.of(proposerId);
  }

  @FieldResolver(() => [MemberType], {
    nullable: "itemsAndList",
    description:
      "Who seconded it (附议人), in the order they were named; null in the place of a person whom the reader may not see.",
  })
  async seconders(
    @Root() { id }: ProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType[]> {
    return (await loaders.seconders.load(id)).map(MemberType.of);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus the proposal counts for (院区); null while membership cannot name it.",
  })
  campus(@Root() { campusId }: ProposalType): CampusType {
    return CampusType.of(campusId);
  }
}
