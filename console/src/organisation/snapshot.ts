import type { OrganisationOnQuery } from "./organisation.generated.js";

/** The organisation as it stood on a day, as far as the reader sees it. */
export type Snapshot = {
  readonly orgs: NonNullable<OrganisationOnQuery["unionOrgs"]>;
  readonly campuses: NonNullable<OrganisationOnQuery["campuses"]>;
  readonly departments: NonNullable<OrganisationOnQuery["departments"]>;
};

/** A snapshot of what the graph answered, of one campus alone where one is chosen. A department stands where its campus stands. */
export function snapshotOf(answer: OrganisationOnQuery, campusId: string | null): Snapshot {
  const campuses = (answer.campuses ?? []).filter(({ id }) => campusId === null || id === campusId);
  const standing = new Set<string | null>(campuses.map(({ id }) => id));
  return {
    orgs: answer.unionOrgs ?? [],
    campuses,
    departments: (answer.departments ?? []).filter((one) => standing.has(one.campusId)),
  };
}

/** Without branches and groups that hold no department in sight, nor anything that does: for readers of a part of the union. */
export function withoutBare(snapshot: Snapshot): Snapshot {
  const seen = new Set(snapshot.departments.map(({ id }) => id));
  const holds = (id: string, departmentIds: readonly string[]): boolean =>
    departmentIds.some((one) => seen.has(one)) ||
    snapshot.orgs.some((org) => org.parentId === id && holds(org.id, org.departmentIds));
  const orgs = snapshot.orgs.filter(
    ({ id, level, departmentIds }) =>
      level === "UPPER" || level === "BASE_LEVEL" || holds(id, departmentIds),
  );
  return { ...snapshot, orgs };
}
