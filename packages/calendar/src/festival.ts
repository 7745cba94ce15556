import type { LocalDate, Sentence } from "@union/kernel";

/** A day of the union's year (domain 2.9.2). */
export type Festival = {
  readonly key: FestivalKey;
  readonly name: Sentence;
  readonly date: LocalDate;
  /** The last day; the same as `date` for all but the safety month. */
  readonly until: LocalDate;
  readonly isLunar: boolean;
};

export type FestivalKey =
  | "NEW_YEAR"
  | "SPRING_FESTIVAL"
  | "LANTERN_FESTIVAL"
  | "WOMENS_DAY"
  | "QINGMING"
  | "LABOUR_DAY"
  | "YOUTH_DAY"
  | "NURSES_DAY"
  | "CHILDRENS_DAY"
  | "SAFETY_MONTH"
  | "DRAGON_BOAT_FESTIVAL"
  | "PARTY_DAY"
  | "ARMY_DAY"
  | "DOCTORS_DAY"
  | "TEACHERS_DAY"
  | "MID_AUTUMN_FESTIVAL"
  | "DOUBLE_NINTH_FESTIVAL"
  | "NATIONAL_DAY"
  | "MENTAL_HEALTH_DAY";
