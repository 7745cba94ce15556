import { err, ok, type Result } from "@union/kernel";
import type { ActRefusal } from "./act-refusal.js";
import type { ActEffect, ActSite } from "./act-site.js";
import type { OrgNode } from "./act-terms.js";

/** A node closes without a successor only when it is empty from that day on: nobody is lost with it (ORG-R3). */
export async function stillIn(
  { edges, posts }: ActSite,
  ends: readonly OrgNode[],
): Promise<Result<Omit<ActEffect, "openedId">, ActRefusal>> {
  const [node] = ends as [OrgNode];
  const parentIds = [node.id];
  const kinds =
    node.kind === "CAMPUS"
      ? (["DEPARTMENT_OF_CAMPUS"] as const)
      : node.kind === "UNION_ORG"
        ? (["ORG_UNDER_ORG", "DEPARTMENT_OF_ORG"] as const)
        : [];
  let units = 0;
  for (const kind of kinds) units += (await edges.reaching({ kind, parentIds })).length;
  const places = { DEPARTMENT: "departmentIds", CAMPUS: "campusIds", UNION_ORG: null } as const;
  const place = places[node.kind];
  const people = place === null ? [] : await posts.people({ [place]: [node.id] });
  return people.length > 0 || units > 0
    ? err({ kind: "NodeNotEmpty", people: people.length, units })
    : ok({ people: [], departments: [] });
}
