import type { LocalDate } from "@union/kernel";
import type { CampusCard, DepartmentCard, MemberCard, PolicyOverride } from "@union/messages";

/** A person on the staff, as this service may know him. `status` null: never a member. */
export type DirectoryMember = Readonly<
  Omit<MemberCard, "removed" | "employmentType" | "staffCategory" | "posts" | "cadreRank"> & {
    /** Null until a card has told it. */
    employmentType: NonNullable<MemberCard["employmentType"]> | null;
    /** 岗位类别 as the roster writes it, such as 护士. */
    staffCategory: string | null;
    /** Where he worked and works, the earliest first; empty for who never moved. `placeOn` reads it. */
    posts: readonly DirectoryPost[];
    /** 职务层级 as the roster writes it, such as 中层. */
    cadreRank: string | null;
  }
>;

/** A post of a person who moved: from its first day to the day before `to`. */
export type DirectoryPost = {
  readonly campusId: string;
  readonly departmentId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

/** An active member as a notice needs him: whom to greet, and of which campus and department. */
export type DirectoryPerson = Pick<DirectoryMember, "id" | "name" | "campusId" | "departmentId">;

/** Which active members are meant: those for whom everything holds that is named here. An empty list means nobody. */
export type PeopleFilter = {
  readonly campusIds?: readonly string[];
  readonly departmentIds?: readonly string[];
  readonly sex?: MemberCard["sex"];
  /** 岗位类别 as the roster writes it, such as 护士. */
  readonly staffCategories?: readonly string[];
  /** Where their membership stands; members alone, those being transferred too, unless told. */
  readonly statuses?: readonly string[];
  /** Born on one of these days, MM-DD. Whoever asks decides on which day 02-29 is kept in a common year. */
  readonly birthMonthDays?: readonly string[];
  readonly ids?: readonly string[];
};

type Dated<Card> = Readonly<
  Omit<Card, "validFrom" | "validTo"> & {
    /** The first day. */
    validFrom: LocalDate;
    /** The first day on which it is no more; 9999-12-31 while it is open. */
    validTo: LocalDate;
  }
>;
export type DirectoryCampus = Dated<CampusCard>;
export type DirectoryDepartment = Dated<DepartmentCard>;
export type DirectoryPolicy = Readonly<
  Omit<PolicyOverride, "effectiveFrom"> & { effectiveFrom: LocalDate }
>;

/** How much the directory knows, and when the newest of it was told; null: nothing was told yet. */
export type DirectoryState = {
  readonly members: number;
  readonly campuses: number;
  readonly departments: number;
  readonly lastChangeAt: Date | null;
};
