import { covers, type LocalDate, masked, scopeWithOwn } from "@union/kernel";
import {
  type Connection,
  connectionFrom,
  deliberateError,
  LocalDateScalar,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType, DepartmentType } from "../organisation/index.js";
import type { MemberSort } from "./member.reader.js";
import { memberRefusals } from "./member.refusals.js";
import {
  MemberConnection,
  MemberFilterInput,
  MemberSortEnum,
  MembershipFactType,
  MemberType,
  RecordMembershipFactInput,
  RecordMembershipFactResult,
  RevealedFieldEnum,
  RevealMemberResult,
  RevealType,
  StaffCoverageType,
} from "./member.type.js";
import type { RevealedField } from "./reveal-member.js";

const tooManyIds = {
  zh: "一次最多按编号查询 200 人，请分几次查询。",
  en: "Up to 200 people can be asked for by id at a time; ask in several goes.",
};
const asOfDescription = "The day to look at (截至日期); today where absent.";

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => MemberType, {
    nullable: true,
    description: "A person by id, within the reader's scope (职工).",
  })
  member(
    @Arg("id", () => ID, { description: "The person's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(id);
  }

  @Query(() => MemberConnection, {
    nullable: true,
    description: "People within the reader's scope, as they stood on a day (职工名单).",
  })
  async members(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => MemberFilterInput, { nullable: true, description: "Which people." })
    filter: MemberFilterInput | null,
    @Arg("sort", () => MemberSortEnum, { defaultValue: "STAFF_NO", description: "In which order." })
    sort: MemberSort,
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Connection<MemberType>> {
    const scope = requireScope(context, "people.read");
    if ((filter?.ids?.length ?? 0) > 200)
      throw deliberateError("BAD_USER_INPUT", context.locale, tooManyIds);
    const on = asOf ?? context.today;
    const found = await context.readers.members.list(scope, on, filter ?? {}, sort, pageOf(page));
    return connectionFrom(
      found,
      (row) => MemberType.of(row, asOf),
      () => context.readers.members.count(scope, on, filter ?? {}),
    );
  }

  @Query(() => [StaffCoverageType], {
    nullable: true,
    description: "Who is staff and not a member, by campus and employment type (入会覆盖).",
  })
  async staffCoverage(
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: asOfDescription })
    asOf: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<StaffCoverageType[]> {
    const rows = await context.readers.members.coverage(
      requireScope(context, "people.read"),
      asOf ?? context.today,
    );
    return rows.map((row) => StaffCoverageType.of(row, asOf));
  }

  @Mutation(() => RecordMembershipFactResult, {
    description: "Records what happened to a membership (登记会籍变动).",
  })
  async recordMembershipFact(
    @Arg("input", () => RecordMembershipFactInput, { description: "What happened." })
    input: RecordMembershipFactInput,
    @Ctx() context: Context,
  ): Promise<MemberType | RefusedType> {
    const fact = {
      ...input,
      effectiveOn: input.effectiveOn as LocalDate,
      reason: input.reason ?? null,
      document: input.document ?? null,
      decidedBy: input.decidedBy ?? null,
    };
    const recorded = await context.commands.recordMembershipFact(
      signedInActor(context),
      fact,
      context,
    );
    if (!recorded.ok) return refused(memberRefusals, recorded.error, context.locale);
    return (await context.loaders.member.load(recorded.value.id)) as MemberType;
  }

  @Mutation(() => RevealMemberResult, {
    description: "Shows a guarded value in the clear, on record (查看个人信息).",
  })
  async revealMember(
    @Arg("memberId", () => ID, { description: "The person." }) memberId: string,
    @Arg("field", () => RevealedFieldEnum, { description: "Which value." }) field: RevealedField,
    @Arg("reason", () => String, { description: "Why it is needed, 4 to 200 characters." })
    reason: string,
    @Ctx() context: Context,
  ): Promise<RevealType | RefusedType> {
    const shown = await context.commands.revealMember(
      signedInActor(context),
      { memberId, field, reason },
      context,
    );
    if (!shown.ok) return refused(memberRefusals, shown.error, context.locale);
    const { documentNo, mobile, bornOn } = await context.loaders.personal.load(memberId);
    const value = { DOCUMENT_NO: documentNo, MOBILE: mobile, BIRTH_DATE: bornOn }[field];
    return Object.assign(new RevealType(), { id: shown.value.id, value, at: new Date() });
  }

  @FieldResolver(() => CampusType, { description: "The campus on the day asked for (院区)." })
  campus(
    @Root() { campusId, asOf }: MemberType,
    @Ctx() { loaders, today }: Context,
  ): Promise<CampusType | null> {
    return loaders.placesOn(asOf ?? today).campus.load(campusId);
  }

  @FieldResolver(() => DepartmentType, {
    description: "The department on the day asked for (科室).",
  })
  department(
    @Root() { departmentId, asOf }: MemberType,
    @Ctx() { loaders, today }: Context,
  ): Promise<DepartmentType | null> {
    return loaders.placesOn(asOf ?? today).department.load(departmentId);
  }

  @FieldResolver(() => [MembershipFactType], {
    description: "What happened to the membership, oldest first (会籍变动).",
  })
  facts(@Root() { id }: MemberType, @Ctx() { loaders }: Context): Promise<MembershipFactType[]> {
    return loaders.facts.load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Mobile number, masked (手机号); see revealMember.",
  })
  async mobileMasked(
    @Root() { id }: MemberType,
    @Ctx() { loaders }: Context,
  ): Promise<string | null> {
    const { mobile } = await loaders.personal.load(id);
    return mobile && masked(mobile, 4);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Document number, masked (证件号码), for those who may reveal it and the person himself; see revealMember.",
  })
  async documentNoMasked(
    @Root() { id, campusId, departmentId }: MemberType,
    @Ctx() { actor, loaders }: Context,
  ): Promise<string | null> {
    const scope = actor && scopeWithOwn(actor, "people.reveal");
    if (!scope || (id !== scope.memberId && !covers(scope, campusId, departmentId))) return null;
    const { documentNo } = await loaders.personal.load(id);
    return documentNo && masked(documentNo, 2);
  }
}

@Resolver(() => StaffCoverageType)
export class StaffCoverageResolver {
  @FieldResolver(() => CampusType, { description: "The campus (院区)." })
  campus(
    @Root() { campusId, asOf }: StaffCoverageType,
    @Ctx() { loaders, today }: Context,
  ): Promise<CampusType | null> {
    return loaders.placesOn(asOf ?? today).campus.load(campusId);
  }
}
