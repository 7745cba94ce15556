import type { Role } from "@union/kernel";
import type { HousePurpose } from "@union/policy";

/** Which members of the union are meant; what is null does not narrow. */
export type PeopleFilter = {
  readonly campusIds?: readonly string[] | null;
  readonly departmentIds?: readonly string[] | null;
  readonly sex?: "MALE" | "FEMALE" | null;
  readonly staffCategories?: readonly string[] | null;
  /** Where their membership stands; members alone, those being transferred too, unless told. */
  readonly statuses?: readonly string[] | null;
  /** MM-DD; several on the days that stand for the 29th of February as well. */
  readonly birthMonthDays?: readonly string[] | null;
};

/**
 * Who is told. A recipient is a person's id; an account behind which no person stands is its own recipient. ROLES are the
 * holders on the day of the notice whose reach meets one of the campuses (null: those who answer for the whole union).
 */
export type Audience =
  | { readonly kind: "PERSONS"; readonly recipients: readonly string[] }
  | {
      readonly kind: "ROLES";
      readonly roles: readonly Role[];
      readonly campusIds: readonly string[] | null;
    }
  | {
      readonly kind: "MEMBERS";
      readonly filter: PeopleFilter;
      /** What their data are used for, where they may have said no to it (PI-R3). */
      readonly purpose?: HousePurpose;
    };
