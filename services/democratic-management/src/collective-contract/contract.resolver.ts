import { resolvePolicy } from "@union/policy";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  StageStepType,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType } from "../known/index.js";
import { performanceOf } from "./clause/performance.js";
import { contractFindings } from "./contract.findings.js";
import { ContractReader } from "./contract.reader.js";
import { type ContractStep, contractStages, contractStepsOf } from "./contract.stages.js";
import { CollectiveContractConnection, CollectiveContractType } from "./contract.type.js";
import { ContractStepEnum } from "./contract-enums.type.js";
import { CollectiveContractFilterInput } from "./contract-input.type.js";
import {
  ContractDateType,
  ContractFindingType,
  ContractPerformanceType,
} from "./contract-parts.type.js";

@Resolver(() => CollectiveContractType)
export class ContractResolver {
  @Query(() => CollectiveContractType, {
    nullable: true,
    description: "A collective contract by id, if the reader may see it (集体合同).",
  })
  async collectiveContract(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<CollectiveContractType | null> {
    const found = await loaders.contract.load(id);
    return found && CollectiveContractType.of(found);
  }

  @Query(() => CollectiveContractConnection, {
    nullable: true,
    description:
      "Collective contracts, latest demand first (集体合同): for staff once negotiation has begun.",
  })
  async collectiveContracts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => CollectiveContractFilterInput, {
      nullable: true,
      description: "Which ones.",
    })
    filter: CollectiveContractFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<CollectiveContractType>> {
    const reader = new ContractReader(context.sql);
    const actor = signedInActor(context);
    return connectionFrom(
      await reader.list(actor, filter ?? {}, pageOf(page)),
      CollectiveContractType.of,
      () => reader.count(actor, filter ?? {}),
    );
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus it is for (院区); null for the whole union.",
  })
  campus(@Root() { record }: CollectiveContractType): CampusType | null {
    return record.campusId === null ? null : CampusType.of(record.campusId);
  }

  @FieldResolver(() => CollectiveContractType, {
    nullable: true,
    description: "The contract that it is to follow, or follows (续订).",
  })
  async renews(
    @Root() { record }: CollectiveContractType,
    @Ctx() { loaders }: Context,
  ): Promise<CollectiveContractType | null> {
    const former = record.renewsId && (await loaders.contract.load(record.renewsId));
    return former ? CollectiveContractType.of(former) : null;
  }

  @FieldResolver(() => [ContractDateType], {
    description: "The days that the rules give it, and how they were worked out (期限).",
  })
  async dates(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<ContractDateType[]> {
    const dates = await loaders.contractDates.load(id);
    return dates.map(({ code, on, says, roundNo: round }) => ({
      ...{ code, on, round, says: say(says, locale) },
    }));
  }

  @FieldResolver(() => [ContractFindingType], { description: "What is to be minded (提示)." })
  async findings(
    @Root() { id, record }: CollectiveContractType,
    @Ctx() { loaders, locale, today }: Context,
  ): Promise<ContractFindingType[]> {
    const [dates, rounds, named, { onStaffSide, inUnion }, overrides] = await Promise.all([
      loaders.contractDates.load(id),
      loaders.contractRounds.load(id),
      loaders.contractRepresentatives.load(id),
      loaders.womenOf.load(id),
      loaders.contractOverrides(),
    ]);
    const moment = { campusId: record.campusId, on: today };
    const { value } = resolvePolicy("org.womenCommitteeThreshold", moment, overrides);
    const lacksWoman = onStaffSide === 0 && inUnion >= value;
    const chairIsSaid = named.some(
      (one) => one.side === "STAFF" && one.isChief && one.isUnionChair && one.delegation !== null,
    );
    const ground = { dates, rounds, lacksWoman, chairIsSaid };
    return contractFindings(record, ground, today).map((finding) => ({
      ...finding,
      says: say(finding.says, locale),
    }));
  }

  @FieldResolver(() => ContractPerformanceType, {
    description: "How it is kept, by the last inspection of each clause in force (履行情况).",
  })
  async performance(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders }: Context,
  ): Promise<ContractPerformanceType> {
    const clauses = (await loaders.contractClauses.load(id)).filter(
      ({ inForceNo }) => inForceNo !== null,
    );
    const inspections = await Promise.all(
      clauses.map((clause) => loaders.clauseInspections.load(clause.id)),
    );
    return performanceOf(inspections.map(([newest]) => newest?.result ?? null));
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: CollectiveContractType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const steps = await loaders.steps(contractStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, contractStages, locale));
  }

  @FieldResolver(() => [ContractStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, record }: CollectiveContractType,
    @Ctx() context: Context,
  ): Promise<ContractStep[]> {
    const taken = await context.loaders.steps(contractStages.kind).load(id);
    return contractStepsOf(record, signedInActor(context), taken);
  }
}
