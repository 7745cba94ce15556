import type { LocalDate } from "@union/kernel";

export type Sex = "MALE" | "FEMALE";

/** How somebody is employed (用工形式); it never decides whether he may join (MEM-R1). */
export type EmploymentType =
  | "ESTABLISHMENT"
  | "CONTRACT"
  | "RECRUITED"
  | "PERSONNEL_AGENCY"
  | "DISPATCHED";

/** A person of the staff (职工), member of the union or not. The P2 and P3 fields stand sealed beside it. */
export type Member = {
  readonly unionId: string;
  readonly id: string;
  readonly staffNo: string;
  readonly name: string;
  readonly sex: Sex;
  readonly version: number;
};

/** Where a person works from `validFrom` until before `validTo` (岗位). */
export type Post = {
  readonly campusId: string;
  readonly departmentId: string;
  readonly category: string | null;
  readonly rank: string | null;
  readonly title: string | null;
  readonly employmentType: EmploymentType;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};
