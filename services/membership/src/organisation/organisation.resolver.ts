import type { LocalDate } from "@union/kernel";
import {
  FiguresArgs,
  FigureType,
  figuresFor,
  LocalDateScalar,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { memberFigures } from "../member/index.js";
import { committeeFigures } from "../office/index.js";
import type { OrgLevel } from "./organisation.js";
import { organisationRefusals } from "./organisation.refusals.js";
import {
  CampusType,
  DepartmentType,
  departmentOf,
  OpenCampusInput,
  OpenCampusResult,
  OpenDepartmentInput,
  OpenDepartmentResult,
  OrgLevelEnum,
  SetUpOrgInput,
  SetUpOrgResult,
  UnionOrgPlaceType,
  UnionOrgType,
} from "./organisation.type.js";

const asOfDescription = "The day to look at (截至日期); today where absent.";

@Resolver(() => UnionOrgType)
export class OrganisationResolver {
  @Query(() => UnionOrgType, {
    nullable: true,
    description: "An organisation of the union; the union itself where no id is given (工会组织).",
  })
  unionOrg(
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id: string | null,
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<UnionOrgType | null> {
    const { unionId } = signedInActor(context);
    const on = asOf ?? context.today;
    if (on === context.today) return context.loaders.unionOrg.load(id ?? unionId);
    return context.readers.organisation
      .orgs(unionId, on, { ids: [id ?? unionId] })
      .then(([row]) => (row ? UnionOrgType.of(row) : null));
  }

  @Query(() => [UnionOrgPlaceType], {
    nullable: true,
    description:
      "The organisations of the union and their places as they stood on a day (工会组织、分工会、工会小组).",
  })
  async unionOrgs(
    @Arg("level", () => OrgLevelEnum, { nullable: true, description: "Only those of this tier." })
    level: OrgLevel | null,
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<UnionOrgPlaceType[]> {
    const scope = requireScope(context, "organisation.read");
    const on = asOf ?? context.today;
    const { organisation } = context.readers;
    const rows = await organisation.orgs(scope.unionId, on, level ? { level } : {});
    const departments = await organisation.departmentsOfOrgs(scope, on);
    return rows.map((row) => UnionOrgPlaceType.of(row, departments.get(row.id) ?? []));
  }

  @Query(() => [CampusType], {
    nullable: true,
    description: "Campuses within the reader's scope, as they stood on a day (院区).",
  })
  async campuses(
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<CampusType[]> {
    const rows = await context.readers.organisation.campuses(
      requireScope(context, "organisation.read"),
      asOf ?? context.today,
    );
    return rows.map(CampusType.of);
  }

  @Query(() => [DepartmentType], {
    nullable: true,
    description: "Departments within the reader's scope, as they stood on a day (科室).",
  })
  async departments(
    @Arg("campusId", () => ID, { nullable: true, description: "Only those of this campus." })
    campusId: string | null,
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<DepartmentType[]> {
    const scope = requireScope(context, "organisation.read");
    return (
      await context.readers.organisation.departments(scope, asOf ?? context.today, campusId ?? null)
    ).map(departmentOf);
  }

  @Mutation(() => OpenCampusResult, { description: "Opens a campus of the union (新设院区)." })
  async openCampus(
    @Arg("input", () => OpenCampusInput, { description: "The campus." }) input: OpenCampusInput,
    @Ctx() context: Context,
  ): Promise<CampusType | RefusedType> {
    const { name, validFrom } = input;
    const opened = await context.commands.openCampus(
      signedInActor(context),
      { name, validFrom: validFrom as LocalDate },
      context,
    );
    return opened.ok
      ? CampusType.of({ id: opened.value.id, name: name.trim() })
      : refused(organisationRefusals, opened.error, context.locale);
  }

  @Mutation(() => OpenDepartmentResult, {
    description: "Opens a department of a campus (新设科室).",
  })
  async openDepartment(
    @Arg("input", () => OpenDepartmentInput, { description: "The department." })
    input: OpenDepartmentInput,
    @Ctx() context: Context,
  ): Promise<DepartmentType | RefusedType> {
    const { campusId, name, validFrom } = input;
    const asked = { campusId, name, validFrom: validFrom as LocalDate };
    const opened = await context.commands.openDepartment(signedInActor(context), asked, context);
    return opened.ok
      ? DepartmentType.of({ id: opened.value.id, name: name.trim(), campusId })
      : refused(organisationRefusals, opened.error, context.locale);
  }

  @Mutation(() => SetUpOrgResult, {
    description: "Sets up a branch union or a union group (建立分工会或工会小组).",
  })
  async setUpOrg(
    @Arg("input", () => SetUpOrgInput, { description: "The organisation." }) input: SetUpOrgInput,
    @Ctx() context: Context,
  ): Promise<UnionOrgType | RefusedType> {
    const asked = {
      ...input,
      departmentIds: input.departmentIds ?? [],
      validFrom: input.validFrom as LocalDate,
    };
    const made = await context.commands.setUpOrg(signedInActor(context), asked, context);
    if (!made.ok) return refused(organisationRefusals, made.error, context.locale);
    return (await context.loaders.unionOrg.load(made.value.id)) as UnionOrgType;
  }

  @FieldResolver(() => UnionOrgType, {
    nullable: true,
    description: "The organisation it stands under today (上级).",
  })
  parent(
    @Root() org: UnionOrgType,
    @Ctx() { loaders }: Context,
  ): Promise<UnionOrgType | null> | null {
    return org.parentId === null ? null : loaders.unionOrg.load(org.parentId);
  }

  @FieldResolver(() => [UnionOrgType], {
    description: "The organisations under it, as they stood on a day (下级组织).",
  })
  async children(
    @Root() org: UnionOrgType,
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<UnionOrgType[]> {
    const { unionId } = signedInActor(context);
    const rows = await context.readers.organisation.orgs(unionId, asOf ?? context.today, {
      parentId: org.id,
    });
    return rows.map(UnionOrgType.of);
  }

  @FieldResolver(() => [FigureType], {
    nullable: true,
    description: "Figures of membership for a year (组织与会员指标): A1 to A4.",
  })
  membershipFigures(
    @Root() org: UnionOrgType,
    @Args(() => FiguresArgs) args: FiguresArgs,
    @Ctx() context: Context,
  ): Promise<FigureType[]> {
    return figuresFor(
      context,
      org.id,
      args,
      [...memberFigures, ...committeeFigures],
      context.sql,
      async (id) => (await context.loaders.campus.load(id)) !== null,
    );
  }
}
