import { err, ok, type Result } from "@union/kernel";
import type { ActRefusal } from "./act-refusal.js";
import type { ActEffect, ActSite } from "./act-site.js";
import type { OrgNode } from "./act-terms.js";

type Moved = Result<Omit<ActEffect, "openedId">, ActRefusal>;
type Successor = { readonly id: string; readonly placeId: string | null };

/** Hands all that is in nodes that end to the one that goes on: people, departments, branches' departments and groups. */
export async function handOver(
  site: ActSite,
  ends: readonly OrgNode[],
  successor: Successor,
): Promise<Moved> {
  const ids = ends.map(({ id }) => id);
  switch (ends[0]?.kind) {
    case "DEPARTMENT": {
      const place = { campusId: successor.placeId as string, departmentId: successor.id };
      const people = await site.posts.move({ departmentIds: ids }, place);
      return ok({ people, departments: [] });
    }
    case "CAMPUS":
      return campuses(site, ids, successor.id);
    default: {
      for (const kind of ["ORG_UNDER_ORG", "DEPARTMENT_OF_ORG"] as const)
        await site.edges.place({ kind, parentIds: ids }, successor.id);
      return ok({ people: [], departments: [] });
    }
  }
}

/** Departments of campuses that end go with their people, unless two would bear one name in one campus. */
async function campuses(
  { tree, edges, posts }: ActSite,
  ids: readonly string[],
  campusId: string,
): Promise<Moved> {
  const departments = (await tree.departmentsOf(ids)).map(({ id }) => id);
  if (departments.length > 0) {
    const alike = await tree.namesAlike(departments, campusId);
    if (alike.length > 0) return err({ kind: "DepartmentsAlike", names: alike.join("、") });
    await tree.standIn(departments, campusId);
  }
  await edges.place({ kind: "DEPARTMENT_OF_CAMPUS", parentIds: ids }, campusId);
  const people = await posts.move({ campusIds: ids }, { campusId, departmentId: null });
  return ok({ people, departments });
}
