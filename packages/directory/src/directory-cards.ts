import type { LocalDate } from "@union/kernel";
import type { CampusCard, DepartmentCard, MemberCard, PolicyOverride } from "@union/messages";

/** A person on the staff, as this service may know him. `status` null: never a member. */
export type DirectoryMember = Readonly<Omit<MemberCard, "removed">>;

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
