import type { LocalDate } from "@union/kernel";

/** Whose congress it is: of all staff (职工代表大会), or of the union's members (会员代表大会) (MC-R1). */
export type CongressType = "STAFF" | "MEMBER";
/** 正式代表 vote and count in the quorum; 列席 and 特邀 do neither (SC-R5). */
export type DelegateClass = "FORMAL" | "NON_VOTING" | "INVITED";

/** 届 — a term of a congress, from its first day to the day after its last. */
export type CongressTerm = {
  readonly id: string;
  readonly type: CongressType;
  readonly no: number;
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate;
};

export const congressTypes = ["STAFF", "MEMBER"] as const;

/** A delegate's mandate (代表资格) as it stands on a day. */
export type Mandate = {
  readonly id: string;
  readonly congressId: string;
  readonly memberId: string;
  readonly class: DelegateClass;
  readonly districtId: string | null;
  readonly campusId: string;
  readonly departmentId: string | null;
};
