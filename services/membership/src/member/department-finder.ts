import { type LocalDate, localDate } from "@union/kernel";
import type { LandingSite } from "@union/registers";
import { OrganisationRepository } from "../organisation/index.js";

/** A department that a roster names has stood since before the records begin. */
const sinceAlways: LocalDate = localDate("1900-01-01");

type Wanted = { readonly campusId: string; readonly name: string };

/** Finds the departments that roster rows name, opening those that are not there yet; answers how to look one up. */
export async function departmentFinder(
  site: LandingSite,
  wanted: readonly Wanted[],
): Promise<(campusId: string, name: string) => string> {
  const organisation = new OrganisationRepository(site.tx);
  const { unionId } = site.scope;
  const known = new Map<string, Map<string, string>>();
  for (const campusId of new Set(wanted.map((one) => one.campusId)))
    known.set(campusId, await organisation.departmentIds(unionId, campusId, site.today));
  for (const { campusId, name } of wanted) {
    const inCampus = known.get(campusId)!;
    if (inCampus.has(name)) continue;
    inCampus.set(name, await openOne(site, organisation, campusId, name));
  }
  return (campusId, name) => {
    const id = known.get(campusId)?.get(name);
    if (id === undefined) throw new Error("a department was not prepared");
    return id;
  };
}

async function openOne(
  site: LandingSite,
  organisation: OrganisationRepository,
  campusId: string,
  name: string,
): Promise<string> {
  const { unionId } = site.scope;
  const added = await organisation.addDepartment(site.scope, campusId, name);
  // The database takes "icu" for "ICU", and knows departments that begin later: whatever it holds under the name is meant.
  if (!added.ok) return organisation.getDepartmentId(unionId, campusId, name);
  const id = added.value;
  await organisation.addEdge({
    unionId,
    kind: "DEPARTMENT_OF_CAMPUS",
    childId: id,
    parentId: campusId,
    validFrom: sinceAlways,
  });
  const department = {
    id,
    name,
    campusId,
    validFrom: sinceAlways,
    validTo: "9999-12-31",
    version: 1,
  };
  await site.outbox.add("department.changed.v1", id, { unionId, departments: [department] });
  return id;
}
