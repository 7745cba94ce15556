import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { countsIn } from "../member/index.js";
import { OrganisationReader } from "../organisation/index.js";

/** An organisation with those who were active members in it on a day. */
export type OrgStrength = {
  readonly id: string;
  readonly name: string;
  readonly level: "BASE_LEVEL" | "BRANCH";
  /** Its campus, where all its departments lie in one; null for the union itself and for what spans campuses. */
  readonly campusId: string | null;
  readonly members: number;
  readonly women: number;
};
type Edge = { readonly kind: string; readonly child: string; readonly parent: string };
type Ward = { readonly id: string; readonly members: number; readonly women: number };

/** The base-level union and its branches on a day, with their active members and the women among them. */
export async function orgStrengths(
  sql: Sql,
  unionId: string,
  on: LocalDate,
): Promise<OrgStrength[]> {
  const orgs = await new OrganisationReader(sql).orgs(unionId, on, {});
  const edges = await sql.query<Edge[]>(
    "SELECT kind, child_id AS child, parent_id AS parent FROM org_edge WHERE union_id = ? AND valid_from <= ? AND valid_to > ?",
    [unionId, on, on],
  );
  const wards = await sql.query<Ward[]>(
    `SELECT p.department_id AS id, COUNT(*) AS members, SUM(m.sex = 'FEMALE') AS women
     FROM membership_fact f JOIN member m ON m.union_id = f.union_id AND m.id = f.member_id
     JOIN post p ON p.union_id = f.union_id AND p.member_id = f.member_id AND p.valid_from <= ? AND p.valid_to > ?
     WHERE f.union_id = ? AND ${countsIn("f.status")} AND f.effective_on <= ? AND f.until_on > ? GROUP BY p.department_id`,
    [on, on, unionId, on, on],
  );
  return orgs.flatMap(({ id, name, level, parentId }): OrgStrength[] => {
    if (level === "BASE_LEVEL") return [{ id, name, level, campusId: null, ...sumOf(wards) }];
    if (level !== "BRANCH" || parentId === null) return [];
    const within = departmentsUnder(id, edges);
    const inside = wards.filter((ward) => within.has(ward.id));
    return [{ id, name, level, campusId: campusOf(within, edges), ...sumOf(inside) }];
  });
}

const sumOf = (wards: readonly Ward[]): Pick<OrgStrength, "members" | "women"> => ({
  members: wards.reduce((sum, ward) => sum + Number(ward.members), 0),
  women: wards.reduce((sum, ward) => sum + Number(ward.women), 0),
});

/** Departments of an organisation and of all that stands under it. */
function departmentsUnder(orgId: string, edges: readonly Edge[]): ReadonlySet<string> {
  const orgs = new Set([orgId]);
  for (const org of orgs)
    for (const { kind, child, parent } of edges)
      if (kind === "ORG_UNDER_ORG" && parent === org) orgs.add(child);
  return new Set(
    edges
      .filter(({ kind, parent }) => kind === "DEPARTMENT_OF_ORG" && orgs.has(parent))
      .map(({ child }) => child),
  );
}

function campusOf(departments: ReadonlySet<string>, edges: readonly Edge[]): string | null {
  const campuses = new Set(
    edges
      .filter(({ kind, child }) => kind === "DEPARTMENT_OF_CAMPUS" && departments.has(child))
      .map(({ parent }) => parent),
  );
  const [only = null] = campuses;
  return campuses.size === 1 ? only : null;
}
