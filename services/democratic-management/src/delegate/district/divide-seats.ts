import type { DepartmentHeadcount } from "@union/directory";
import { type Actor, err, isUnseen, ok, type Result } from "@union/kernel";
import {
  type CongressType,
  type CongressUnknown,
  congressNorms,
  findCongress,
  type NotUnionWide,
  personsOf,
} from "../../congress/index.js";
import type { DelegateNeeds, DelegateWork } from "../delegate-needs.js";
import { apportion } from "./apportion.js";
import type { DistrictsInUse, NotInPreparation } from "./draw-districts.js";

export type DivideSeatsInput = {
  readonly congressId: string;
  /** Formal delegates of the congress; null takes the least number of the formula. */
  readonly seats: number | null;
  /** The paper by which employer and union agreed on fewer than the formula asks, where the rule lets them. */
  readonly agreement: string | null;
};
export type SeatsUnfit = {
  readonly kind: "SeatsUnfit";
  readonly persons: number;
  readonly min: number;
  readonly max: number | null;
  readonly given: number;
};
export type AgreementMissing = {
  readonly kind: "AgreementMissing";
  readonly min: number;
  readonly agreedMin: number;
};
export type DepartmentsLeftOut = {
  readonly kind: "DepartmentsLeftOut";
  readonly names: readonly string[];
  readonly persons: number;
};
export type NobodyToElect = { readonly kind: "NobodyToElect" };
export type DivisionRefusal =
  | CongressUnknown
  | NotUnionWide
  | NotInPreparation
  | DistrictsInUse
  | SeatsUnfit
  | AgreementMissing
  | DepartmentsLeftOut
  | NobodyToElect;

const longestAgreement = 100;
/** Departments named in a refusal at most; more are counted. */
const named = 10;

/**
 * Counts everybody of the electorate today and divides the seats among the districts by the largest remainder (SC-R6). All departments
 * with somebody in them belong to a district. Done again it counts again, until somebody is elected.
 */
export const divideSeats =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { congressId, seats, agreement }: DivideSeatsInput,
  ): Promise<Result<{ id: string }, DivisionRefusal>> => {
    const { unionId } = actor;
    const needs = await work(unionId);
    const { congresses, districts, directory, overrides, today } = needs;
    const found = await findCongress(congresses, actor, congressId);
    if (!found.ok) return found;
    const congress = found.value;
    if (congress.state !== "PREPARING") return err({ kind: "NotInPreparation" });
    const standing = await needs.delegates.openOf(unionId, congressId);
    const elected = standing.filter(({ electionId }) => electionId !== null).length;
    if (elected > 0) return err({ kind: "DistrictsInUse", nominated: elected });
    const counted = await directory.headcounts(unionId);
    const persons = personsOf(congress.type, counted);
    if (persons === 0) return err({ kind: "NobodyToElect" });
    const norms = congressNorms(congress.type, persons, today, overrides);
    const paper =
      agreement === null || isUnseen(agreement)
        ? null
        : agreement.trim().slice(0, longestAgreement);
    const total = seats ?? norms.min;
    const isAgreed = norms.agreedMin !== null && total >= norms.agreedMin && total < norms.min;
    if (isAgreed && paper === null)
      return err({ kind: "AgreementMissing", min: norms.min, agreedMin: norms.agreedMin ?? 0 });
    const { min, max } = norms;
    if ((total < min && !isAgreed) || total < 1 || total > (max ?? persons))
      return err({ kind: "SeatsUnfit", persons, min, max: max ?? persons, given: total });
    const heads = await headsByDistrict(needs, unionId, congressId, congress.type, counted);
    if (!heads.ok) return heads;
    const all = await districts.of(unionId, congressId);
    const drawn = all.map(({ id, no }) => ({ id, no, headcount: heads.value.get(id) ?? 0 }));
    for (const { id, quota } of apportion(total, drawn))
      await districts.divide(unionId, id, heads.value.get(id) ?? 0, quota);
    await congresses.save({ ...congress, seats: total, persons, countedOn: today });
    await congresses.noteAgreement(congress, isAgreed ? paper : null);
    return ok({ id: congressId });
  };

/** Persons by district; refused while somebody works in a department that belongs to none. */
async function headsByDistrict(
  { districts, directory }: DelegateNeeds,
  unionId: string,
  congressId: string,
  type: CongressType,
  counted: readonly DepartmentHeadcount[],
): Promise<Result<Map<string, number>, DepartmentsLeftOut>> {
  const placed = await districts.departmentsOf(unionId, congressId);
  const districtOf = new Map(
    placed.map(({ departmentId, districtId }) => [departmentId, districtId]),
  );
  const heads = new Map<string, number>();
  const leftOut: DepartmentHeadcount[] = [];
  for (const one of counted) {
    const persons = personsOf(type, [one]);
    const districtId = districtOf.get(one.departmentId);
    if (districtId !== undefined) heads.set(districtId, (heads.get(districtId) ?? 0) + persons);
    else if (persons > 0) leftOut.push(one);
  }
  if (leftOut.length === 0) return ok(heads);
  const ids = leftOut.map(({ departmentId }) => departmentId);
  const known = await directory.departments(unionId);
  const names = known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const persons = personsOf(type, leftOut);
  return err({ kind: "DepartmentsLeftOut", names: names.slice(0, named), persons });
}
