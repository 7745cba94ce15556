import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import {
  type Decision,
  type DecisionUnfounded,
  decisionOf,
  personsOf,
} from "../../congress/index.js";
import type { DelegateNeeds, DelegateWork } from "../delegate-needs.js";
import {
  type ElectorateTooSmall,
  electorateOf,
  type KnownElectorate,
} from "../election/electorate.js";
import {
  checkDay,
  checkRecall,
  type DecisionDayUnfit,
  type RecallNotReached,
  type RecallVotesUnfit,
} from "./delegate.js";
import type { Delegate } from "./delegate.repository.js";
import { delegateStages } from "./delegate.stages.js";
import { ended } from "./end-of-mandate.js";
import { matterOf, passStep } from "./pass-step.js";
import { type DelegateUnknown, findDelegates } from "./take-delegate-step.js";

export type RecallDelegateInput = Decision & {
  readonly id: string;
  readonly on: LocalDate;
  readonly votesFor: number;
  /** Everybody of the district; null takes those of the directory today, and fewer than are known are refused. */
  readonly persons: number | null;
};
export type NotElected = { readonly kind: "NotElected" };
export type DelegateRecallRefusal =
  | StepRefusal
  | DelegateUnknown
  | NotElected
  | DecisionUnfounded
  | DecisionDayUnfit
  | ElectorateTooSmall
  | RecallVotesUnfit
  | RecallNotReached;

/** Records that a district recalled its delegate (罢免代表, 2.2.4): by votes of everybody in it. */
export const recallDelegate =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { id, on, votesFor, persons, ...papers }: RecallDelegateInput,
  ): Promise<Result<{ id: string; ids: string[] }, DelegateRecallRefusal>> => {
    const needs = await work(actor.unionId);
    const found = await findDelegates(needs, actor, [id]);
    if (!found.ok) return found;
    for (const one of found.value) {
      const asked = { step: "RECALL", opinion: null } as const;
      const passed = takeStep(delegateStages, matterOf(one, []), actor, asked);
      if (!passed.ok) return passed;
      if (one.districtId === null) return err({ kind: "NotElected" });
      const decision = decisionOf(papers);
      if (!decision.ok) return decision;
      const day = checkDay(one.sinceOn, on, needs.today);
      if (!day.ok) return day;
      const moment = { campusId: one.campusId, on };
      const share = resolvePolicy("district.recall", moment, needs.overrides).value;
      const electorate = electorateOf(persons, await personsIn(needs, one));
      if (!electorate.ok) return electorate;
      const votesOf = electorate.value;
      const carried = checkRecall(share, votesFor, votesOf);
      if (!carried.ok) return carried;
      const because = "RECALLED" as const;
      await needs.delegates.save(ended(one, { on, because }));
      await needs.delegates.decide(one.unionId, id, {
        ...{ step: "RECALL", on, ...decision.value, because, votesFor, votesOf },
      });
      await passStep(needs, actor, one, { step: "RECALL", ...passed.value }, { share });
      await needs.mandatesChanged(one);
    }
    return ok({ id, ids: [id] });
  };

async function personsIn(
  { districts, directory }: DelegateNeeds,
  { unionId, congressId, districtId, type }: Delegate,
): Promise<KnownElectorate> {
  const placed = await districts.departmentsOf(unionId, congressId);
  const own = new Set(
    placed.flatMap((one) => (one.districtId === districtId ? [one.departmentId] : [])),
  );
  const counted = await directory.headcounts(unionId);
  const here = counted.filter(({ departmentId }) => own.has(departmentId));
  const all = await districts.of(unionId, congressId);
  const district = all.find(({ id }) => id === districtId);
  return { today: personsOf(type, here), counted: district?.headcount ?? null };
}
