import { err, ok, type Result } from "@union/kernel";
import type { ActRefusal } from "./act-refusal.js";
import type { ActEffect, ActSite } from "./act-site.js";
import type { OrgNode } from "./act-terms.js";

type Moved = Result<Omit<ActEffect, "openedId">, ActRefusal>;

/** Lets nodes stand under another from the act's day on: departments in a campus, in a branch or group; groups under a branch. */
export async function takeOver(
  site: ActSite,
  nodes: readonly OrgNode[],
  into: OrgNode,
): Promise<Moved> {
  const ids = nodes.map(({ id }) => id);
  if (nodes[0]?.kind === "UNION_ORG") {
    await site.edges.place({ kind: "ORG_UNDER_ORG", childIds: ids }, into.id);
    return ok({ people: [], departments: [] });
  }
  return into.kind === "CAMPUS" ? intoCampus(site, ids, into.id) : intoBranch(site, nodes, into);
}

/** Departments come into a campus with their people; none may bear a name that stands there. */
export async function intoCampus(
  { tree, edges, posts }: ActSite,
  departments: readonly string[],
  campusId: string,
): Promise<Moved> {
  const alike = await tree.namesAlike(departments, campusId);
  if (alike.length > 0) return err({ kind: "DepartmentsAlike", names: alike.join("、") });
  await tree.standIn(departments, campusId);
  await edges.place({ kind: "DEPARTMENT_OF_CAMPUS", childIds: departments }, campusId);
  const people = await posts.move({ departmentIds: departments }, { campusId, departmentId: null });
  return ok({ people, departments });
}

/** Departments belong to another branch or group, or to one for the first time. */
async function intoBranch(
  { edges, organisation, unionId, on }: ActSite,
  nodes: readonly OrgNode[],
  into: OrgNode,
): Promise<Moved> {
  const kind = "DEPARTMENT_OF_ORG" as const;
  const standing = await edges.reaching({ kind, childIds: nodes.map(({ id }) => id) });
  for (const { id, name } of nodes) {
    const own = standing.filter(({ childId }) => childId === id);
    const later = own.find(({ validFrom }) => validFrom >= on);
    if (own.some(({ parentId }) => parentId === into.id))
      return err({ kind: "AlreadyThere", name });
    if (later) return err({ kind: "NodeChangedSince", name, since: later.validFrom });
    await edges.end({ kind, childIds: [id] });
    await organisation.addEdge({ unionId, kind, childId: id, parentId: into.id, validFrom: on });
  }
  return ok({ people: [], departments: [] });
}
