import { scopeOf } from "@union/kernel";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { OrganisationActReader } from "./organisation-act.reader.js";
import { organisationActRefusals } from "./organisation-act.refusals.js";
import { type ActStep, organisationActStages } from "./organisation-act.stages.js";
import {
  ActNodeType,
  ActStepEnum,
  OrganisationActConnection,
  OrganisationActType,
  ProposeOrganisationActResult,
  TakeOrganisationActStepResult,
} from "./organisation-act.type.js";
import {
  OrganisationActFilterInput,
  ProposeOrganisationActInput,
  proposalOf,
  TakeOrganisationActStepInput,
} from "./organisation-act-input.type.js";

@Resolver(() => OrganisationActType)
export class OrganisationActResolver {
  @Query(() => OrganisationActType, {
    nullable: true,
    description: "A change of the organisation by id, within the reader's scope (组织变动).",
  })
  organisationAct(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<OrganisationActType | null> {
    return actById(context, id);
  }

  @Query(() => OrganisationActConnection, {
    nullable: true,
    description: "Changes of the organisation within the reader's scope, newest first (组织变动).",
  })
  async organisationActs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => OrganisationActFilterInput, { nullable: true, description: "Which acts." })
    filter: OrganisationActFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<OrganisationActType>> {
    const scope = requireScope(context, "organisationActs.read");
    const reader = new OrganisationActReader(context.sql);
    const found = await reader.list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(
      found,
      (row) => OrganisationActType.of(row, context.locale),
      () => reader.count(scope, filter ?? {}),
    );
  }

  @Mutation(() => ProposeOrganisationActResult, {
    description:
      "Proposes a change of the organisation; another person confirms it (提出组织变动).",
  })
  async proposeOrganisationAct(
    @Arg("input", () => ProposeOrganisationActInput, { description: "The act." })
    input: ProposeOrganisationActInput,
    @Ctx() context: Context,
  ): Promise<OrganisationActType | RefusedType> {
    const { proposeOrganisationAct } = context.commands;
    const done = await proposeOrganisationAct(signedInActor(context), proposalOf(input), context);
    if (!done.ok) return refused(organisationActRefusals, done.error, context.locale);
    return (await actById(context, done.value.id)) as OrganisationActType;
  }

  @Mutation(() => TakeOrganisationActStepResult, {
    description: "Confirms or drops a change of the organisation (确认或放弃组织变动).",
  })
  async takeOrganisationActStep(
    @Arg("input", () => TakeOrganisationActStepInput, { description: "The step." })
    input: TakeOrganisationActStepInput,
    @Ctx() context: Context,
  ): Promise<OrganisationActType | RefusedType> {
    const { takeOrganisationActStep } = context.commands;
    const asked = { ...input, opinion: input.opinion ?? null };
    const done = await takeOrganisationActStep(signedInActor(context), asked, context);
    if (!done.ok) return refused(organisationActRefusals, done.error, context.locale);
    return (await actById(context, done.value.id)) as OrganisationActType;
  }

  @FieldResolver(() => [ActNodeType], {
    description: "Those that end, are split, taken over, closed or renamed (原单位).",
  })
  from(@Root() { nodes }: OrganisationActType): ActNodeType[] {
    return nodes.filter(({ side }) => side === "FROM").map(ActNodeType.of);
  }

  @FieldResolver(() => ActNodeType, {
    nullable: true,
    description:
      "Which goes on, takes over or began (承接单位); of a draft only where it stands already.",
  })
  into(@Root() { nodes }: OrganisationActType): ActNodeType | null {
    const row = nodes.find(({ side }) => side === "INTO");
    return row ? ActNodeType.of(row) : null;
  }

  @FieldResolver(() => [StageStepType], { description: "The steps it took (办理步骤)." })
  async steps(
    @Root() { id }: OrganisationActType,
    @Ctx() context: Context,
  ): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(organisationActStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, organisationActStages, context.locale));
  }

  @FieldResolver(() => [ActStepEnum], { description: "The steps the reader may take now." })
  possibleSteps(
    @Root() { state, proposedBy, proposedMember }: OrganisationActType,
    @Ctx() context: Context,
  ): ActStep[] {
    const taken = [{ step: "propose", accountId: proposedBy, memberId: proposedMember }];
    const matter = { state, campusId: null, departmentId: null, owners: [], taken };
    return stepsOf(organisationActStages, matter, signedInActor(context)) as ActStep[];
  }
}

async function actById(context: Context, id: string): Promise<OrganisationActType | null> {
  const scope = scopeOf(signedInActor(context), "organisationActs.read");
  if (!scope) return null;
  const [row] = await new OrganisationActReader(context.sql).byIds(scope, [id]);
  return row ? OrganisationActType.of(row, context.locale) : null;
}
