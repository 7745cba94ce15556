import type { LocalDate } from "@union/kernel";
import {
  CountScalar,
  connectionType,
  DateTimeScalar,
  LocalDateScalar,
  resultOf,
} from "@union/subgraph";
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { EmploymentType, Sex } from "./member.js";
import type { CoverageRow, FactRow, MemberRow, MemberSort } from "./member.reader.js";
import type { FactKind, MembershipStatus } from "./membership.value.js";
import type { RevealedField } from "./reveal-member.js";

const same = <K extends string>(...keys: K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

const SexEnum = same<Sex>("MALE", "FEMALE");
registerEnumType(SexEnum, { name: "Sex", description: "Sex (性别)." });
const EmploymentTypeEnum = same<EmploymentType>(
  "ESTABLISHMENT",
  "CONTRACT",
  "RECRUITED",
  "PERSONNEL_AGENCY",
  "DISPATCHED",
);
registerEnumType(EmploymentTypeEnum, {
  name: "EmploymentType",
  description:
    "How somebody is employed (用工形式): 编制, 合同, 招聘, 人事代理, 劳务派遣. Irrelevant for the right to join.",
});
const MembershipStatusEnum = same<MembershipStatus>(
  "ACTIVE",
  "TRANSFERRING",
  "TRANSFERRED_OUT",
  "RETAINED",
  "WITHDRAWN",
  "DEEMED_WITHDRAWN",
  "EXPELLED",
  "DECEASED",
);
registerEnumType(MembershipStatusEnum, {
  name: "MembershipStatus",
  description: "Where a membership stands (会籍状态).",
});
const MemberStatusEnum = { ...MembershipStatusEnum, NONE: "NONE" } as const;
registerEnumType(MemberStatusEnum, {
  name: "MemberStatusFilter",
  description: "A membership status, or NONE for staff who are no members (未入会).",
});
const FactKindEnum = same<FactKind>(
  "ENROLLED",
  "TRANSFERRED_IN",
  "TRANSFER_STARTED",
  "TRANSFER_CANCELLED",
  "TRANSFERRED_OUT",
  "RETAINED",
  "RESTORED",
  "WITHDRAWN",
  "DEEMED_WITHDRAWN",
  "EXPELLED",
  "DIED",
);
registerEnumType(FactKindEnum, {
  name: "MembershipFactKind",
  description: "What happened to a membership (会籍变动).",
});
const MemberSortEnum = same<MemberSort>("STAFF_NO", "NAME");
registerEnumType(MemberSortEnum, {
  name: "MemberSort",
  description: "Order of a list of people (排序): by staff number or by the pinyin of the name.",
});
const RevealedFieldEnum = same<RevealedField>("DOCUMENT_NO", "MOBILE", "BIRTH_DATE");
registerEnumType(RevealedFieldEnum, {
  name: "PersonalField",
  description: "A guarded field (个人信息项): 证件号码, 手机号, 出生日期.",
});

@ObjectType("MembershipFact", { description: "A dated fact of a membership (会籍变动记录)." })
export class MembershipFactType {
  @Field(() => FactKindEnum, { description: "What happened." }) kind!: FactKind;
  @Field(() => MembershipStatusEnum, { description: "The status it led to." })
  status!: MembershipStatus;
  @Field(() => LocalDateScalar, { description: "From which day on." }) effectiveOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Until before which day; null while it lasts.",
  })
  untilOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why (原因)." }) reason!: string | null;
  @Field(() => String, { nullable: true, description: "The document behind it (文件)." }) document!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Who decided (决定机构)." }) decidedBy!:
    | string
    | null;
  static of(row: FactRow): MembershipFactType {
    const untilOn = row.untilOn === "9999-12-31" ? null : row.untilOn;
    return Object.assign(new MembershipFactType(), row, { untilOn });
  }
}

@Directive('@key(fields: "id")')
@ObjectType("Member", {
  description: "A person of the staff, member of the union or not (职工、会员).",
})
export class MemberType {
  @Field(() => ID, { description: "The person's id." }) id!: string;
  @Field(() => String, { description: "Staff number (工号)." }) staffNo!: string;
  @Field(() => String, { description: "Name (姓名)." }) name!: string;
  @Field(() => SexEnum, { description: "Sex (性别)." }) sex!: Sex;
  @Field(() => EmploymentTypeEnum, { description: "How the person is employed (用工形式)." })
  employmentType!: EmploymentType;
  @Field(() => String, { nullable: true, description: "Post category (岗位类别), e.g. 护士." })
  category!: string | null;
  @Field(() => String, { nullable: true, description: "Rank (职务层级), e.g. 中层." }) rank!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Professional title (职称)." }) title!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Ethnic group (民族)." }) ethnicGroup!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Political status (政治面貌)." })
  politicalStatus!: string | null;
  @Field(() => String, { nullable: true, description: "Education (学历)." }) education!:
    | string
    | null;
  @Field(() => LocalDateScalar, { description: "First day of the present post (到岗日期)." })
  postFrom!: string;
  @Field(() => MembershipStatusEnum, {
    nullable: true,
    description:
      "Membership status on the day asked for; null for staff who are no members (会籍状态).",
  })
  status!: MembershipStatus | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Since when that status lasts." })
  statusSince!: string | null;
  @Field(() => FactKindEnum, { nullable: true, description: "The fact that is its reason." })
  statusBecause!: FactKind | null;
  campusId!: string;
  departmentId!: string;
  /** The day he was asked for; null stands for today. Places are named as they were then. */
  asOf!: LocalDate | null;
  static of(row: MemberRow, asOf: LocalDate | null): MemberType {
    return Object.assign(new MemberType(), row, { asOf });
  }
}
export const MemberConnection = connectionType("Member", MemberType);

@ObjectType("StaffCoverage", {
  description: "Staff and members of a campus and an employment type (入会覆盖).",
})
export class StaffCoverageType {
  @Field(() => EmploymentTypeEnum, { description: "Employment type (用工形式)." })
  employmentType!: EmploymentType;
  @Field(() => CountScalar, { description: "Persons of the staff." }) staff!: number;
  @Field(() => CountScalar, { description: "Of them, active members." }) members!: number;
  @Field(() => CountScalar, {
    description: "Of them, persons who are not active members (未入会).",
  })
  notMembers!: number;
  campusId!: string;
  /** The day that was asked for; null stands for today. */
  asOf!: LocalDate | null;
  static of(
    { campusId, employmentType, staff, members }: CoverageRow,
    asOf: LocalDate | null,
  ): StaffCoverageType {
    const [all, active] = [Number(staff), Number(members)];
    return Object.assign(new StaffCoverageType(), {
      asOf,
      campusId,
      employmentType,
      staff: all,
      members: active,
      notMembers: all - active,
    });
  }
}

@ObjectType("Reveal", {
  description:
    "A guarded value shown in the clear; who saw it, and why, is on record (查看个人信息).",
})
export class RevealType {
  @Field(() => ID, { description: "Id of the access record." }) id!: string;
  @Field(() => String, { nullable: true, description: "The value; null where none is known." })
  value!: string | null;
  @Field(() => DateTimeScalar, { description: "When it was shown." }) at!: Date;
}

@InputType({ description: "Which people to list (筛选)." })
export class MemberFilterInput {
  @Field(() => [ID], { nullable: true, description: "Only these people, by id; up to 200." })
  ids!: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: "Part of a name, the beginning of its pinyin, or of a staff number.",
  })
  search!: string | null;
  @Field(() => ID, { nullable: true, description: "Only this campus (院区)." }) campusId!:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "Only this department (科室)." }) departmentId!:
    | string
    | null;
  @Field(() => EmploymentTypeEnum, {
    nullable: true,
    description: "Only this employment type (用工形式).",
  })
  employmentType!: EmploymentType | null;
  @Field(() => [MemberStatusEnum], {
    nullable: true,
    description: "Only these statuses (会籍状态).",
  })
  statuses!: (MembershipStatus | "NONE")[] | null;
}

@InputType({ description: "Something that happened to a membership (登记会籍变动)." })
export class RecordMembershipFactInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => FactKindEnum, { description: "What happened." }) kind!: FactKind;
  @Field(() => LocalDateScalar, { description: "From which day on; not in the future." })
  effectiveOn!: string;
  @Field(() => String, { nullable: true, description: "Why." }) reason!: string | null;
  @Field(() => String, { nullable: true, description: "The document behind it." }) document!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Who decided." }) decidedBy!: string | null;
}

export { EmploymentTypeEnum, MemberSortEnum, RevealedFieldEnum };
export const RecordMembershipFactResult = resultOf(
  "RecordMembershipFactResult",
  MemberType,
  "The person as it now stands, or why not.",
);
export const RevealMemberResult = resultOf(
  "RevealMemberResult",
  RevealType,
  "The value, or why it is not shown.",
);
