/** The parts a person can play (domain 2.15). What each part may do stands in `access.ts`. */
export const roles = [
  "MEMBER",
  "GROUP_LEADER",
  "BRANCH_CHAIR",
  "UNION_OFFICER",
  "CHAIR",
  "SYSTEM_ADMINISTRATOR",
  "SECURITY_ADMINISTRATOR",
  "AUDIT_ADMINISTRATOR",
  "DEPARTMENT_HANDLER",
  "HOSPITAL_LEADER",
  "PARTY_COMMITTEE",
] as const;
export type Role = (typeof roles)[number];

/**
 * A role over a part of the union, valid today. `null` means "not narrowed": campusIds null is the whole union,
 * departmentIds null is every department of those campuses.
 */
export type Grant = {
  readonly role: Role;
  readonly campusIds: readonly string[] | null;
  readonly departmentIds: readonly string[] | null;
};

/** Who asks: an account of one union, the member behind it if there is one, and the grants in force. */
export type Actor = {
  readonly accountId: string;
  readonly unionId: string;
  readonly memberId: string | null;
  readonly sessionId: string;
  readonly grants: readonly Grant[];
};

export type Clock = () => Date;
