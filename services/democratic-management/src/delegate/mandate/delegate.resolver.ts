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
import { CongressTermType } from "../../congress/index.js";
import type { Context } from "../../context.js";
import { CampusType, MemberType } from "../../known/index.js";
import { DelegateFilterInput } from "../delegate-input.type.js";
import { DistrictType } from "../district/district.type.js";
import { DelegateReader } from "./delegate.reader.js";
import { delegateStages, type PlainStep, plainSteps } from "./delegate.stages.js";
import { DelegateConnection, DelegateType, MandateDecisionType } from "./delegate.type.js";
import { DelegateStepEnum } from "./delegate-enums.type.js";

@Resolver(() => DelegateType)
export class DelegateResolver {
  @Query(() => DelegateType, {
    nullable: true,
    description: "A delegate by id, within the reader's scope or himself (代表).",
  })
  delegate(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<DelegateType | null> {
    return loaders.delegate.load(id);
  }

  @Query(() => DelegateConnection, {
    nullable: true,
    description:
      "Delegates within the reader's scope, of a congress, district or delegation (代表名册).",
  })
  async delegates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => DelegateFilterInput, { nullable: true, description: "Which ones." })
    filter: DelegateFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<DelegateType>> {
    const scope = requireScope(context, "delegates.read");
    const wanted = { ...filter, on: filter?.on as LocalDate | null | undefined };
    const reader = new DelegateReader(context.sql);
    const found = await reader.list(scope, wanted, pageOf(page));
    return connectionFrom(found, DelegateType.of, () => reader.count(scope, wanted));
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who it is (姓名); null where the reader may not see the person.",
  })
  member(@Root() { memberId }: DelegateType): MemberType {
    return MemberType.of(memberId);
  }

  @FieldResolver(() => CongressTermType, { nullable: true, description: "The congress (届)." })
  congress(@Root() { congressId }: DelegateType, @Ctx() { loaders }: Context) {
    return loaders.congress.load(congressId);
  }

  @FieldResolver(() => DistrictType, {
    nullable: true,
    description: "The district that elects him (选区); null without a vote.",
  })
  district(@Root() { districtId }: DelegateType, @Ctx() { loaders }: Context) {
    return districtId === null ? null : loaders.district.load(districtId);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus he was nominated in (院区).",
  })
  campus(@Root() { campusId }: DelegateType): CampusType {
    return CampusType.of(campusId);
  }

  @FieldResolver(() => [MandateDecisionType], {
    nullable: true,
    description: "What was decided on the mandate and by which paper, for officers (资格决定).",
  })
  async decisions(
    @Root() { id }: DelegateType,
    @Ctx() context: Context,
  ): Promise<MandateDecisionType[]> {
    requireScope(context, "delegates.write");
    return (await context.loaders.mandateDecisions.load(id)).map(MandateDecisionType.of);
  }

  @FieldResolver(() => [StageStepType], {
    nullable: true,
    description: "The steps of the mandate, for officers (办理步骤).",
  })
  async steps(@Root() { id }: DelegateType, @Ctx() context: Context): Promise<StageStepType[]> {
    requireScope(context, "delegates.write");
    const steps = await context.loaders.steps(delegateStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, delegateStages, context.locale));
  }

  @FieldResolver(() => [DelegateStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, state, campusId, departmentId, memberId }: DelegateType,
    @Ctx() context: Context,
  ): Promise<PlainStep[]> {
    const taken = await context.loaders.steps(delegateStages.kind).load(id);
    const matter = { state, campusId, departmentId, owners: [memberId], taken };
    const possible: readonly string[] = stepsOf(delegateStages, matter, signedInActor(context));
    return plainSteps.filter((step) => possible.includes(step));
  }
}
