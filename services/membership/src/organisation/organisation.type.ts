import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { OrgLevel } from "./organisation.js";
import type { CampusRow, DepartmentRow, OrgRow } from "./organisation.reader.js";

export const OrgLevelEnum: Record<OrgLevel, OrgLevel> = {
  UPPER: "UPPER",
  BASE_LEVEL: "BASE_LEVEL",
  BRANCH: "BRANCH",
  GROUP: "GROUP",
};
registerEnumType(OrgLevelEnum, {
  name: "OrgLevel",
  description:
    "Tier of the union (工会组织层级): upper 上级工会, base-level 基层工会, branch 分工会, group 工会小组.",
});

@Directive('@key(fields: "id")')
@ObjectType("UnionOrg", {
  description: "An organisation of the union (工会组织): the union itself, a branch or a group.",
})
export class UnionOrgType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => OrgLevelEnum, { description: "Its tier." }) level!: OrgLevel;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  parentId!: string | null;
  static of({ id, level, name, parentId }: OrgRow): UnionOrgType {
    return Object.assign(new UnionOrgType(), { id, level, name, parentId });
  }
}

@ObjectType("UnionOrgPlace", {
  description: "An organisation of the union and where it stands on the day asked for (组织隶属).",
})
export class UnionOrgPlaceType {
  @Field(() => ID, { description: "The id of the organisation." }) id!: string;
  @Field(() => OrgLevelEnum, { description: "Its tier." }) level!: OrgLevel;
  @Field(() => String, { description: "Its name on that day (名称)." }) name!: string;
  @Field(() => ID, { nullable: true, description: "What it stands under; null for the union." })
  parentId!: string | null;
  @Field(() => [ID], {
    description: "The departments within the reader's scope whose people belong to it (所辖科室).",
  })
  departmentIds!: string[];
  static of({ id, level, name, parentId }: OrgRow, departmentIds: string[]): UnionOrgPlaceType {
    return Object.assign(new UnionOrgPlaceType(), { id, level, name, parentId, departmentIds });
  }
}

@Directive('@key(fields: "id")')
@ObjectType("Campus", { description: "A campus of the hospital (院区)." })
export class CampusType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  static of({ id, name }: Pick<CampusRow, "id" | "name">): CampusType {
    return Object.assign(new CampusType(), { id, name });
  }
}

@Directive('@key(fields: "id")')
@ObjectType("Department", { description: "A clinical department or an office of a campus (科室)." })
export class DepartmentType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The campus it belongs to on the day asked for.",
  })
  campusId!: string | null;
  static of(row: { id: string; name: string; campusId?: string }): DepartmentType {
    return Object.assign(new DepartmentType(), {
      id: row.id,
      name: row.name,
      campusId: row.campusId ?? null,
    });
  }
}
export const departmentOf = (row: DepartmentRow): DepartmentType => DepartmentType.of(row);

@InputType({ description: "A campus to open (新设院区)." })
export class OpenCampusInput {
  @Field(() => String, { description: "Its name, 1 to 100 characters." }) name!: string;
  @Field(() => LocalDateScalar, { description: "The first day it exists." }) validFrom!: string;
}
@InputType({ description: "A department to open (新设科室)." })
export class OpenDepartmentInput {
  @Field(() => ID, { description: "The campus it belongs to." }) campusId!: string;
  @Field(() => String, { description: "Its name, 1 to 100 characters." }) name!: string;
  @Field(() => LocalDateScalar, { description: "The first day it exists." }) validFrom!: string;
}
@InputType({ description: "A branch union or a union group to set up (建立分工会或工会小组)." })
export class SetUpOrgInput {
  @Field(() => OrgLevelEnum, { description: "BRANCH or GROUP." }) level!: OrgLevel;
  @Field(() => String, { description: "Its name, 1 to 100 characters." }) name!: string;
  @Field(() => ID, { description: "The organisation it stands under." }) parentId!: string;
  @Field(() => [ID], {
    nullable: true,
    defaultValue: [],
    description: "Departments whose people belong to it.",
  })
  departmentIds!: string[] | null;
  @Field(() => LocalDateScalar, { description: "The first day it exists." }) validFrom!: string;
}

export const OpenCampusResult = resultOf("OpenCampusResult", CampusType, "The campus, or why not.");
export const OpenDepartmentResult = resultOf(
  "OpenDepartmentResult",
  DepartmentType,
  "The department, or why not.",
);
export const SetUpOrgResult = resultOf(
  "SetUpOrgResult",
  UnionOrgType,
  "The organisation, or why not.",
);
