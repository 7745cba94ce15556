import { err, ok, type Result } from "@union/kernel";
import type { ActPlan } from "./act-plan.js";
import type { ActRefusal } from "./act-refusal.js";
import type { ActEffect, ActSite } from "./act-site.js";
import { intoCampus } from "./take-over.js";

type Moved = Result<Omit<ActEffect, "openedId">, ActRefusal>;

/** Gives a part of a node to the one that was opened for it: people of a department, departments of the others. */
export async function partOff(
  site: ActSite,
  { of, memberIds, departmentIds }: NonNullable<ActPlan["part"]>,
  openedId: string,
): Promise<Moved> {
  const { edges, posts } = site;
  if (of.kind === "DEPARTMENT") {
    const wanted = new Set(memberIds);
    const place = { campusId: of.placeId as string, departmentId: openedId };
    const people = await posts.move({ departmentIds: [of.id], memberIds: [...wanted] }, place);
    return people.length === wanted.size
      ? ok({ people, departments: [] })
      : err({ kind: "PartElsewhere", count: wanted.size - people.length });
  }
  const wanted = [...new Set(departmentIds)];
  const kind = of.kind === "CAMPUS" ? "DEPARTMENT_OF_CAMPUS" : "DEPARTMENT_OF_ORG";
  const there = await edges.reaching({ kind, childIds: wanted, parentIds: [of.id] });
  const found = new Set(
    there.filter(({ validFrom }) => validFrom < site.on).map(({ childId }) => childId),
  );
  if (found.size < wanted.length)
    return err({ kind: "PartElsewhere", count: wanted.length - found.size });
  if (of.kind === "CAMPUS") return intoCampus(site, wanted, openedId);
  await edges.place({ kind, childIds: wanted, parentIds: [of.id] }, openedId);
  return ok({ people: [], departments: [] });
}
