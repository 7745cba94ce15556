import type { DirectoryDepartment } from "@union/directory";
import { type Actor, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type CongressUnknown, findCongress, type NotUnionWide } from "../../congress/index.js";
import type { DelegateWork } from "../delegate-needs.js";
import type { District } from "./district.repository.js";

/** A district to be drawn: departments by id, or whole campuses with the departments that are open in them today. */
export type DrawnDistrict = {
  readonly no: number;
  readonly name: string;
  readonly departmentIds: readonly string[];
  readonly campusIds: readonly string[];
};
export type DrawDistrictsInput = {
  readonly congressId: string;
  readonly districts: readonly DrawnDistrict[];
};
type Path = { readonly path: readonly string[] };
export type NotInPreparation = { readonly kind: "NotInPreparation" };
export type DistrictsInUse = { readonly kind: "DistrictsInUse"; readonly nominated: number };
export type DistrictUnfit = Path & { readonly kind: "DistrictUnfit" };
export type DepartmentTwice = Path & { readonly kind: "DepartmentTwice"; readonly name: string };
export type DrawingRefusal =
  | CongressUnknown
  | NotUnionWide
  | NotInPreparation
  | DistrictsInUse
  | DistrictUnfit
  | DepartmentTwice;

const longestName = 100;
const mostDistricts = 500;
type Placed = District & { readonly departmentIds: readonly string[] };

/** Draws the electoral districts of a congress in preparation (划分选区); drawing again replaces them, until somebody is nominated. */
export const drawDistricts =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { congressId, districts }: DrawDistrictsInput,
  ): Promise<Result<{ id: string }, DrawingRefusal>> => {
    const { unionId } = actor;
    const needs = await work(unionId);
    const found = await findCongress(needs.congresses, actor, congressId);
    if (!found.ok) return found;
    if (found.value.state !== "PREPARING") return err({ kind: "NotInPreparation" });
    const nominated = (await needs.delegates.openOf(unionId, congressId)).filter(
      ({ districtId }) => districtId !== null,
    ).length;
    if (nominated > 0) return err({ kind: "DistrictsInUse", nominated });
    const departments = await needs.directory.departments(unionId);
    const placed = place(districts, congressId, departments, needs.today);
    if (!placed.ok) return placed;
    await needs.districts.draw(unionId, congressId, placed.value);
    await needs.congresses.save({ ...found.value, seats: null, persons: null, countedOn: null });
    return ok({ id: congressId });
  };

/** Every department in one district at most, every district with a name, a number of its own and a department. */
function place(
  districts: readonly DrawnDistrict[],
  congressId: string,
  known: readonly DirectoryDepartment[],
  today: LocalDate,
): Result<Placed[], DistrictUnfit | DepartmentTwice> {
  const standing = known.filter(({ validFrom, validTo }) => validFrom <= today && today < validTo);
  const byId = new Map(standing.map((one) => [one.id, one]));
  const taken = new Set<string>();
  const placed: Placed[] = [];
  for (const [at, { no, name, ...of }] of districts.entries()) {
    const path = ["districts", String(at)];
    const inCampuses = standing.filter(({ campusId }) => of.campusIds.includes(campusId));
    const ids = [...new Set([...of.departmentIds, ...inCampuses.map(({ id }) => id)])];
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const isFit = !isUnseen(name) && [...name.trim()].length <= longestName && no >= 1;
    const isNew = no <= mostDistricts && placed.every((other) => other.no !== no);
    if (!isFit || !isNew || own.length === 0 || own.length < ids.length)
      return err({ kind: "DistrictUnfit", path });
    const twice = own.find(({ id }) => taken.has(id));
    if (twice) return err({ kind: "DepartmentTwice", path, name: twice.name });
    for (const id of ids) taken.add(id);
    const campuses = new Set(own.map(({ campusId }) => campusId));
    const campusId = campuses.size === 1 ? (own[0]?.campusId ?? null) : null;
    placed.push({
      ...{ id: newId(), congressId, no, name: name.trim(), campusId, departmentIds: ids },
      ...{ headcount: null, quota: null },
    });
  }
  return ok(placed);
}
