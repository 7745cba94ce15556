import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { DelegateType } from "../mandate/delegate.type.js";
import { CandidateVotesType, DistrictElectionType } from "./election.type.js";

@Resolver(() => DistrictElectionType)
export class ElectionResolver {
  @FieldResolver(() => [CandidateVotesType], {
    description: "The candidates, most votes first (候选人得票).",
  })
  async votes(
    @Root() election: DistrictElectionType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<CandidateVotesType[]> {
    return election.votesFrom(await loaders.districtVotes.load(election.id), locale);
  }
}

@Resolver(() => CandidateVotesType)
export class CandidateVotesResolver {
  @FieldResolver(() => DelegateType, {
    nullable: true,
    description: "The candidate (候选人); null out of the reader's scope.",
  })
  delegate(
    @Root() { delegateId }: CandidateVotesType,
    @Ctx() { loaders }: Context,
  ): Promise<DelegateType | null> {
    return loaders.delegate.load(delegateId);
  }
}
