import { DownloadType, say, signedInActor } from "@union/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../known/index.js";
import { ContractClauseType } from "./clause/clause.type.js";
import { keepsContract } from "./contract.loaders.js";
import { CollectiveContractType } from "./contract.type.js";
import {
  ContractDisputeType,
  ContractExchangeType,
  ContractMeetingType,
  ContractRepresentativeType,
  ContractVoteType,
} from "./contract-parts.type.js";
import { ContractRoundType } from "./round/contract-round.type.js";

/** What belongs to a contract; meetings, exchanges and disputes are for those who keep it. */
@Resolver(() => CollectiveContractType)
export class ContractPartsResolver {
  @FieldResolver(() => [ContractRepresentativeType], { description: "Who negotiates (协商代表)." })
  async representatives(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractRepresentativeType[]> {
    const rows = await loaders.contractRepresentatives.load(id);
    return rows.map((row) => Object.assign(new ContractRepresentativeType(), row));
  }

  @FieldResolver(() => [ContractMeetingType], {
    description:
      "Meetings of the two sides (协商会议); none for those who do not keep the contract.",
  })
  async meetings(
    @Root() { id, record }: CollectiveContractType,
    @Ctx() context: Context,
  ): Promise<ContractMeetingType[]> {
    if (!keepsContract(signedInActor(context), record)) return [];
    const rows = await context.loaders.contractMeetings.load(id);
    return rows.map((row) => Object.assign(new ContractMeetingType(), row));
  }

  @FieldResolver(() => [ContractExchangeType], {
    description:
      "What both sides gave each other to negotiate on (信息交换); none for those who do not keep the contract.",
  })
  async exchanges(
    @Root() { id, record }: CollectiveContractType,
    @Ctx() context: Context,
  ): Promise<ContractExchangeType[]> {
    if (!keepsContract(signedInActor(context), record)) return [];
    const rows = await context.loaders.contractExchanges.load(id);
    return rows.map((row) => Object.assign(new ContractExchangeType(), row));
  }

  @FieldResolver(() => [ContractClauseType], { description: "Its clauses, in their order (条款)." })
  async clauses(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractClauseType[]> {
    return (await loaders.contractClauses.load(id)).map(ContractClauseType.of);
  }

  @FieldResolver(() => [ContractVoteType], {
    description: "The votes on it, in their order (表决).",
  })
  async votes(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<ContractVoteType[]> {
    const votes = await loaders.contractVotes.load(id);
    return votes.map(({ counts: { no: against, ...counts }, working, ...vote }) =>
      Object.assign(new ContractVoteType(), {
        ...vote,
        ...counts,
        against,
        working: say(working, locale),
      }),
    );
  }

  @FieldResolver(() => [ContractRoundType], {
    description: "Its changes with their own days, in their order (变更).",
  })
  async rounds(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractRoundType[]> {
    const rounds = await loaders.contractRounds.load(id);
    return rounds.map((round) => Object.assign(new ContractRoundType(), round));
  }

  @FieldResolver(() => [ContractDisputeType], {
    description:
      "Disputes on how it is kept (履行争议); none for those who do not keep the contract.",
  })
  async disputes(
    @Root() { id, record }: CollectiveContractType,
    @Ctx() context: Context,
  ): Promise<ContractDisputeType[]> {
    if (!keepsContract(signedInActor(context), record)) return [];
    return context.loaders.contractDisputes.load(id);
  }
}

@Resolver(() => ContractRepresentativeType)
export class ContractRepresentativeResolver {
  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who it is, where one of the staff.",
  })
  member(@Root() { memberId }: ContractRepresentativeType): MemberType | null {
    return memberId === null ? null : MemberType.of(memberId);
  }
}

@Resolver(() => ContractMeetingType)
export class ContractMeetingResolver {
  @FieldResolver(() => DownloadType, {
    nullable: true,
    description: "Where to fetch the minutes (会议记录).",
  })
  async minutes(
    @Root() { minutesFileId }: ContractMeetingType,
    @Ctx() context: Context,
  ): Promise<DownloadType | null> {
    const { unionId } = signedInActor(context);
    const { files, linkTo } = context.registers;
    const file = await files.info(minutesFileId, unionId);
    if (!file) return null;
    return Object.assign(new DownloadType(), {
      name: file.originalName,
      ...linkTo(file.id, unionId),
    });
  }
}
