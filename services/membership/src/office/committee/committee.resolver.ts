import type { LocalDate } from "@union/kernel";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { CampusType, UnionOrgType } from "../../organisation/index.js";
import { CommitteeReader } from "./committee.reader.js";
import { type CommitteeStep, committeeStages, committeeSteps } from "./committee.stages.js";
import {
  CommitteeConnection,
  CommitteeSeatType,
  CommitteeStepEnum,
  CommitteeType,
} from "./committee.type.js";
import { CommitteeFilterInput } from "./committee-input.type.js";

@Resolver(() => CommitteeType)
export class CommitteeResolver {
  @Query(() => CommitteeType, {
    nullable: true,
    description: "A committee by id, within the reader's scope (委员会).",
  })
  async committee(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<CommitteeType | null> {
    const scope = requireScope(context, "committees.read");
    const [row] = await new CommitteeReader(context.sql).byIds(scope, [id]);
    return row ? CommitteeType.of(row) : null;
  }

  @Query(() => CommitteeConnection, {
    nullable: true,
    description: "Committees within the reader's scope, the newest election first (委员会).",
  })
  async committees(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => CommitteeFilterInput, { nullable: true, description: "Which ones." })
    filter: CommitteeFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<CommitteeType>> {
    const scope = requireScope(context, "committees.read");
    const wanted = { ...filter, on: filter?.on as LocalDate | null | undefined };
    const reader = new CommitteeReader(context.sql);
    const found = await reader.list(scope, wanted, pageOf(page));
    return connectionFrom(found, CommitteeType.of, () => reader.count(scope, wanted));
  }

  @FieldResolver(() => UnionOrgType, {
    nullable: true,
    description: "The organisation it belongs to (工会组织).",
  })
  org(@Root() { orgId }: CommitteeType, @Ctx() { loaders }: Context): Promise<UnionOrgType | null> {
    return loaders.unionOrg.load(orgId);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus of a branch that lies in one (院区); null for the whole union.",
  })
  campus(@Root() { campusId }: CommitteeType, @Ctx() { loaders }: Context) {
    return campusId === null ? null : loaders.campus.load(campusId);
  }

  @FieldResolver(() => [CommitteeSeatType], {
    description: "Who sits and sat on it in this term (委员).",
  })
  async seats(
    @Root() { id }: CommitteeType,
    @Ctx() context: Context,
  ): Promise<CommitteeSeatType[]> {
    const rows = await context.loaders.committeeSeats.load(id);
    return rows.map(CommitteeSeatType.of);
  }

  @FieldResolver(() => [StageStepType], {
    nullable: true,
    description: "What was done on its election, for officers (办理步骤).",
  })
  async steps(@Root() { id }: CommitteeType, @Ctx() context: Context): Promise<StageStepType[]> {
    requireScope(context, "committees.write");
    const steps = await context.loaders.steps(committeeStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, committeeStages, context.locale));
  }

  @FieldResolver(() => [CommitteeStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  possibleSteps(
    @Root() { state, campusId, succeededOn }: CommitteeType,
    @Ctx() context: Context,
  ): CommitteeStep[] {
    if (succeededOn !== null) return [];
    const matter = { state, campusId, departmentId: null, owners: [], taken: [] };
    const possible: readonly string[] = stepsOf(committeeStages, matter, signedInActor(context));
    return committeeSteps.filter((step) => possible.includes(step));
  }
}
