import { say } from "@union/subgraph";
import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { CampusType } from "../../known/index.js";
import { DistrictElectionType } from "../election/election.type.js";
import { DelegateType } from "../mandate/delegate.type.js";
import { quotaSentence } from "./apportion.js";
import { DelegationType, DistrictType } from "./district.type.js";

@Resolver(() => DistrictType)
export class DistrictResolver {
  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus that all its departments lie in (院区); null across campuses.",
  })
  campus(@Root() { campusId }: DistrictType): CampusType | null {
    return campusId === null ? null : CampusType.of(campusId);
  }

  @FieldResolver(() => [ID], { description: "Ids of its departments (科室)." })
  async departmentIds(
    @Root() { id }: DistrictType,
    @Ctx() { loaders }: Context,
  ): Promise<string[]> {
    const rows = await loaders.districtDepartments.load(id);
    return rows.map(({ departmentId }) => departmentId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "How it came to its seats, in a sentence (名额计算).",
  })
  async quotaSentence(
    @Root() { congressId, headcount }: DistrictType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<string | null> {
    const congress = await loaders.congress.load(congressId);
    const districts = await loaders.districtsOf.load(congressId);
    if (headcount === null || congress?.seats == null) return null;
    const persons = districts.reduce((sum, one) => sum + (one.headcount ?? 0), 0);
    return say(quotaSentence(congress.seats, persons, headcount), locale);
  }

  @FieldResolver(() => [DistrictElectionType], {
    description: "Its elections within the reader's scope, in their order (选区选举).",
  })
  async elections(
    @Root() { id }: DistrictType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<DistrictElectionType[]> {
    const rows = await loaders.districtElections.load(id);
    return rows.map((row) => DistrictElectionType.of(row, locale));
  }
}

@Resolver(() => DelegationType)
export class DelegationResolver {
  @FieldResolver(() => DelegateType, {
    nullable: true,
    description: "The delegate who heads it (团长); null where there is none, or out of scope.",
  })
  head(
    @Root() { headId }: DelegationType,
    @Ctx() { loaders }: Context,
  ): Promise<DelegateType | null> | null {
    return headId === null ? null : loaders.delegate.load(headId);
  }

  @FieldResolver(() => [DistrictType], { description: "Its districts by number (选区)." })
  async districts(
    @Root() { id, congressId }: DelegationType,
    @Ctx() { loaders }: Context,
  ): Promise<DistrictType[]> {
    const rows = await loaders.districtsOf.load(congressId);
    return rows.filter(({ delegationId }) => delegationId === id).map(DistrictType.of);
  }
}
