import type { EmploymentType, MembershipStatus } from "../member/index.js";
import type { HomeUnion } from "./enrolment.js";

/** What whoever decides should look at first; nothing of it forbids (MEM-R2). */
export type EnrolmentWarning =
  | "BELONGS_TO_DISPATCHING_UNIT"
  | "HOME_UNION_UNKNOWN"
  | "OTHER_MEMBERSHIP_KNOWN";

type Known = {
  readonly employmentType: EmploymentType;
  readonly homeUnion: HomeUnion;
  readonly otherUnion: string | null;
  readonly status: MembershipStatus | null;
};

/** A person holds one membership only: the dispatched join the dispatching unit's union first, if it has one. */
export function enrolmentWarnings(known: Known): EnrolmentWarning[] {
  const { employmentType, homeUnion, otherUnion, status } = known;
  const warnings: EnrolmentWarning[] = [];
  if (homeUnion === "DISPATCHING_UNIT") warnings.push("BELONGS_TO_DISPATCHING_UNIT");
  if (employmentType === "DISPATCHED" && (homeUnion === "UNKNOWN" || homeUnion === "EMPLOYER"))
    warnings.push("HOME_UNION_UNKNOWN");
  if (otherUnion !== null || status === "TRANSFERRED_OUT") warnings.push("OTHER_MEMBERSHIP_KNOWN");
  return warnings;
}
