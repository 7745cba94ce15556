import type { Actor, Role } from "./actor.js";

const officers = ["CHAIR", "UNION_OFFICER"] as const;

/**
 * Which roles hold which permission. A permission is `<what>.<act>`; the grant that carries the role says over whom.
 * Nothing that is not listed here is allowed (domain 2.15, design 4 "Permissions").
 */
export const holders = {
  "organisation.write": ["CHAIR"],
  "organisation.read": [
    "CHAIR",
    "UNION_OFFICER",
    "BRANCH_CHAIR",
    "GROUP_LEADER",
    "MEMBER",
    "SYSTEM_ADMINISTRATOR",
    "SECURITY_ADMINISTRATOR",
  ],
  "people.read": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER"],
  "people.write": officers,
  "people.reveal": officers,
  "registers.read": officers,
  "registers.import": officers,
  "figures.read": officers,
  "proposals.read": officers,
  "visits.read": officers,
  "visits.write": officers,
  "activities.read": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"],
  "accounts.read": ["SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR"],
  "accounts.write": ["SYSTEM_ADMINISTRATOR"],
  "accounts.secure": ["SECURITY_ADMINISTRATOR"],
  "grants.write": ["SECURITY_ADMINISTRATOR"],
  "policy.write": ["CHAIR"],
  "workPlans.read": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"],
  "workPlans.write": officers,
  "audit.read": ["AUDIT_ADMINISTRATOR"],
  "notices.write": officers,
  "notices.read": [...officers, "SYSTEM_ADMINISTRATOR"],
  "operations.read": ["SYSTEM_ADMINISTRATOR"],
  "operations.write": ["SYSTEM_ADMINISTRATOR"],
  "rights.handle": officers,
  "emergency.access": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR"],
  "enrolments.read": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER"],
  "enrolments.advise": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER"],
  "enrolments.agree": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR"],
  "enrolments.write": officers,
  "enrolments.decide": officers,
  "campaigns.write": officers,
  "dues.read": officers,
  "dues.write": officers,
  "memberships.opine": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER"],
  "memberships.decide": ["CHAIR"],
  "committees.read": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"],
  "committees.write": officers,
  "congresses.read": [
    ...["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"],
    ...["DEPARTMENT_HANDLER", "HOSPITAL_LEADER", "PARTY_COMMITTEE"],
  ] as const,
  "congresses.write": officers,
  "delegates.read": ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"],
  "delegates.write": officers,
  "sessions.read": [
    "CHAIR",
    "UNION_OFFICER",
    "BRANCH_CHAIR",
    "GROUP_LEADER",
    "MEMBER",
    "DEPARTMENT_HANDLER",
    "HOSPITAL_LEADER",
    "PARTY_COMMITTEE",
  ],
  "sessions.write": officers,
  "sessions.check": officers,
  "sessions.review": ["PARTY_COMMITTEE"],
  "organisationActs.read": [...officers, "SECURITY_ADMINISTRATOR"],
  "privacy.handle": [...officers, "SECURITY_ADMINISTRATOR"],
  "privacy.decide": ["CHAIR"],
  "contracts.read": [
    "CHAIR",
    "UNION_OFFICER",
    "BRANCH_CHAIR",
    "GROUP_LEADER",
    "MEMBER",
    "HOSPITAL_LEADER",
  ],
  "contracts.write": officers,
  "contracts.answer": [...officers, "HOSPITAL_LEADER"],
  "contracts.answerForEmployer": ["HOSPITAL_LEADER"],
  "evaluations.read": [...officers, "PARTY_COMMITTEE"],
  "evaluations.write": officers,
  "evaluations.approve": ["CHAIR", "PARTY_COMMITTEE"],
  "recalls.read": [...officers, "PARTY_COMMITTEE"],
  "recalls.write": officers,
  "disclosures.read": [...officers, "HOSPITAL_LEADER", "PARTY_COMMITTEE", "DEPARTMENT_HANDLER"],
  "disclosures.write": [...officers, "DEPARTMENT_HANDLER"],
  "disclosures.review": [...officers, "HOSPITAL_LEADER", "PARTY_COMMITTEE"],
  "disclosures.approve": ["CHAIR", "HOSPITAL_LEADER"],
  "disclosures.oversee": officers,
  "proposals.examine": officers,
  "proposals.handle": ["DEPARTMENT_HANDLER"],
  "proposals.lead": ["HOSPITAL_LEADER"],
  "proposals.follow": ["DEPARTMENT_HANDLER", "HOSPITAL_LEADER"],
  "emergency.read": ["SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"],
  "emergency.check": ["SECURITY_ADMINISTRATOR"],
  "consultations.read": [
    ...officers,
    "BRANCH_CHAIR",
    "GROUP_LEADER",
    "MEMBER",
    "HOSPITAL_LEADER",
    "PARTY_COMMITTEE",
  ],
  "consultations.write": officers,
  "hospitalResults.read": [...officers, "HOSPITAL_LEADER", "PARTY_COMMITTEE"],
  "hospitalResults.write": [...officers, "HOSPITAL_LEADER"],
  "hospitalResults.approve": ["CHAIR", "HOSPITAL_LEADER"],
  "suggestions.read": [...officers, "HOSPITAL_LEADER"],
  "suggestions.handle": officers,
  "suggestions.decide": [...officers, "HOSPITAL_LEADER"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof holders;

/**
 * The rows a permission opens for an actor. Rows of campuses outside `campusIds`, or departments outside
 * `departmentIds`, do not exist for him; `null` means not narrowed. `memberId`, where set, opens the actor's own rows as well.
 */
export type Scope = {
  readonly unionId: string;
  readonly reach: readonly {
    readonly campusIds: readonly string[] | null;
    readonly departmentIds: readonly string[] | null;
  }[];
  readonly memberId: string | null;
};

/** The scope that an actor's grants give him for a permission, or null when no grant holds it. */
export function scopeOf(actor: Actor, permission: Permission): Scope | null {
  const allowed: readonly Role[] = holders[permission];
  const reach = actor.grants
    .filter((grant) => allowed.includes(grant.role))
    .map(({ campusIds, departmentIds }) => ({ campusIds, departmentIds }));
  return reach.length > 0 ? { unionId: actor.unionId, reach, memberId: null } : null;
}

/** As {@link scopeOf}, and always the actor's own rows too: everybody may see what concerns himself; nobody sees nothing. */
export function scopeWithOwn(actor: Actor | null, permission: Permission): Scope {
  if (actor === null) return { unionId: "", reach: [], memberId: null };
  const reach = scopeOf(actor, permission)?.reach ?? [];
  return { unionId: actor.unionId, reach, memberId: actor.memberId };
}

/** Whether a row of this campus and department lies inside the scope; a row without campus belongs to the whole union. */
export function covers(
  scope: Scope,
  campusId: string | null,
  departmentId: string | null = null,
): boolean {
  return scope.reach.some(
    (part) =>
      (part.campusIds === null || (campusId !== null && part.campusIds.includes(campusId))) &&
      (part.departmentIds === null ||
        (departmentId !== null && part.departmentIds.includes(departmentId))),
  );
}

/** Whether the scope reaches every campus and department of the union. */
export const isWide = (scope: Scope): boolean =>
  scope.reach.some(({ campusIds, departmentIds }) => campusIds === null && departmentIds === null);
