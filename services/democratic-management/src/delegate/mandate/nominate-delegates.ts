import { type DirectoryMember, offStaff } from "@union/directory";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { batchSize } from "@union/messages";
import { newId, type Outbox } from "@union/persistence";
import {
  type Congress,
  type CongressType,
  type CongressUnknown,
  type Decision,
  type DecisionUnfounded,
  type DelegateClass,
  decisionOf,
} from "../../congress/index.js";
import type { DelegateNeeds, DelegateWork } from "../delegate-needs.js";
import { checkDay, type DecisionDayUnfit } from "./delegate.js";
import type { Delegate } from "./delegate.repository.js";
import { passStep } from "./pass-step.js";

/** Somebody to be nominated, by his staff number; the district of a formal delegate is that of his department. */
export type Nominee = { readonly staffNo: string; readonly class: DelegateClass };
export type NominateDelegatesInput = Decision & {
  readonly congressId: string;
  readonly on: LocalDate;
  readonly delegates: readonly Nominee[];
};
type Of = { readonly path: readonly string[]; readonly staffNo: string };
export type NomineeUnknown = Of & { readonly kind: "NomineeUnknown" };
export type NomineeNotEligible = Of & { readonly kind: "NomineeNotEligible" };
export type NominatedAlready = Of & { readonly kind: "NominatedAlready" };
export type DistrictMissing = Of & { readonly kind: "DistrictMissing" };
export type NobodyNominated = { readonly kind: "NobodyNominated"; readonly most: number };
export type NominationRefusal =
  | CongressUnknown
  | DecisionUnfounded
  | DecisionDayUnfit
  | NobodyNominated
  | NomineeUnknown
  | NomineeNotEligible
  | NominatedAlready
  | DistrictMissing;

/** Nominees that one request holds at most. */
const most = 500;

/** Nominates delegates, many at a time (提名代表); whoever has no vote is invited and needs no election (SC-R5). All of them or nobody. */
export const nominateDelegates =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { congressId, on, delegates: nominees, ...papers }: NominateDelegatesInput,
  ): Promise<Result<{ id: string }, NominationRefusal>> => {
    const { unionId } = actor;
    const needs = await work(unionId);
    // Held, so that nobody is nominated twice at once.
    const congress = await needs.congresses.hold(unionId, congressId);
    if (!congress || congress.state === "ENDED") return err({ kind: "CongressUnknown" });
    const decision = decisionOf(papers);
    if (!decision.ok) return decision;
    if (nominees.length === 0 || nominees.length > most)
      return err({ kind: "NobodyNominated", most });
    const day = checkDay(on, on, needs.today);
    if (!day.ok) return day;
    const made = await makeAll(needs, actor, congress, on, nominees);
    if (!made.ok) return made;
    await needs.delegates.add(made.value);
    await tellLinked(needs.outbox, made.value);
    for (const one of made.value) {
      const step = one.class === "FORMAL" ? "NOMINATE" : "INVITE";
      await needs.delegates.decide(unionId, one.id, { step, on, ...decision.value });
      const first = {
        step,
        from: "PROPOSED",
        to: one.state,
        opinion: null,
        isFirst: true,
      } as const;
      await passStep(needs, actor, one, first);
    }
    return ok({ id: congressId });
  };

/** Tells membership that something stands on these people, so that they are not taken back from under it. */
async function tellLinked(outbox: Outbox, made: readonly Delegate[]): Promise<void> {
  for (let at = 0; at < made.length; at += batchSize) {
    const [first, ...others] = made.slice(at, at + batchSize);
    if (!first) return;
    const memberIds = [first, ...others].map(({ memberId }) => memberId);
    const linked = { unionId: first.unionId, service: "democratic-management", memberIds };
    await outbox.add("records.linked.v1", first.memberId, linked);
  }
}

async function makeAll(
  { directory, districts, delegates }: DelegateNeeds,
  actor: Actor,
  congress: Congress,
  on: LocalDate,
  nominees: readonly Nominee[],
): Promise<Result<Delegate[], NominationRefusal>> {
  const { unionId } = actor;
  const scope = scopeOf(actor, "delegates.write");
  const numbers = nominees.map(({ staffNo }) => staffNo);
  const people = await directory.membersByStaffNo(unionId, numbers);
  const placed = await districts.departmentsOf(unionId, congress.id);
  const districtOf = new Map(placed.map((one) => [one.departmentId, one.districtId]));
  const standing = await delegates.openOf(unionId, congress.id);
  const taken = new Set(standing.map(({ memberId }) => memberId));
  const made: Delegate[] = [];
  for (const [at, { staffNo, class: kind }] of nominees.entries()) {
    const of = { path: ["delegates", String(at)], staffNo };
    const person = people.get(staffNo);
    if (!person || !scope || !covers(scope, person.campusId, person.departmentId))
      return err({ kind: "NomineeUnknown", ...of });
    if (!isEligible(congress.type, person)) return err({ kind: "NomineeNotEligible", ...of });
    if (taken.has(person.id)) return err({ kind: "NominatedAlready", ...of });
    taken.add(person.id);
    const districtId = kind === "FORMAL" ? districtOf.get(person.departmentId) : null;
    if (districtId === undefined) return err({ kind: "DistrictMissing", ...of });
    made.push(newDelegate(congress, person, { class: kind, districtId, on }));
  }
  return ok(made);
}

/** MC-R1 delegates of the staff are of the staff, delegates of the members are active members (MEM-R8). */
export const isEligible = (type: CongressType, { status }: Pick<DirectoryMember, "status">) =>
  type === "MEMBER" ? status === "ACTIVE" : status === null || !offStaff.includes(status);

const newDelegate = (
  { id, unionId, type, no, termFrom, termTo }: Congress,
  person: DirectoryMember,
  of: { readonly class: DelegateClass; readonly districtId: string | null; readonly on: LocalDate },
): Delegate => ({
  ...{ id: newId(), unionId, congressId: id, type, no, termFrom, termTo, memberId: person.id },
  ...{ class: of.class, districtId: of.districtId, campusId: person.campusId },
  ...{ departmentId: person.departmentId, endedBecause: null, sinceOn: of.on, electionId: null },
  state: of.class === "FORMAL" ? "NOMINATED" : "CREDENTIALED",
  ...{ leftDistrictOn: null, validFrom: termFrom, validTo: termFrom, version: 1 },
});
