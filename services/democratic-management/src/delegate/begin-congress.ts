import { type Actor, addDays, err, ok, type Result } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import {
  type Congress,
  type CongressUnknown,
  congressName,
  congressParties,
  congressStages,
  congressTermEnds,
  type Decision,
  type DecisionUnfounded,
  decisionOf,
  findCongress,
  type NotUnionWide,
} from "../congress/index.js";
import { isBlocked } from "./composition/composition.js";
import { CompositionReader } from "./composition/composition.reader.js";
import type { DelegateNeeds, DelegateWork } from "./delegate-needs.js";
import { ended, inForce } from "./mandate/end-of-mandate.js";
import { passStep } from "./mandate/pass-step.js";

export type BeginCongressInput = Decision & { readonly id: string };
export type CompositionBlocked = {
  readonly kind: "CompositionBlocked";
  readonly rules: readonly string[];
};
export type SeatsUndivided = { readonly kind: "SeatsUndivided" };
export type BeginRefusal =
  | CongressUnknown
  | NotUnionWide
  | DecisionUnfounded
  | StepRefusal
  | CompositionBlocked
  | SeatsUndivided;

/**
 * Begins the term of a congress (开始任期): the mandates whose credentials are accepted come into force on its first day, or where it began before on the day they were accepted, and the congress before it ends
 * then with all of its mandates. Refused while a rule of its composition is in the way.
 */
export const beginCongress =
  (tx: Sql, work: DelegateWork) =>
  async (
    actor: Actor,
    { id, ...papers }: BeginCongressInput,
  ): Promise<Result<{ id: string }, BeginRefusal>> => {
    const { unionId } = actor;
    const needs = await work(unionId);
    const found = await findCongress(needs.congresses, actor, id);
    if (!found.ok) return found;
    const congress = found.value;
    const matter = { state: congress.state, campusId: null, departmentId: null };
    const asked = { step: "BEGIN", opinion: null } as const;
    const taken = takeStep(congressStages, { ...matter, owners: [], taken: [] }, actor, asked);
    if (!taken.ok) return taken;
    const decision = decisionOf(papers);
    if (!decision.ok) return decision;
    if (congress.seats === null) return err({ kind: "SeatsUndivided" });
    const agreed = await needs.congresses.agreementOf(congress);
    const term = { ...congress, seatsAgreement: agreed };
    const reports = await new CompositionReader(tx).of(unionId, term, needs.today);
    if (isBlocked(reports)) {
      const rules = reports.filter(({ verdict }) => verdict === "BLOCK").map(({ rule }) => rule);
      return err({ kind: "CompositionBlocked", rules });
    }
    await endFormer(needs, congress);
    await activate(needs, actor, congress, decision.value);
    await needs.congresses.save({ ...congress, state: taken.value.to });
    await needs.deadlines.start(congressTermEnds, {
      ...{ unionId, subject: id, subjectName: congressName(congress), campusId: null },
      ...{ startedOn: congress.termFrom, dueOn: addDays(congress.termTo, -1) },
      ...{ responsible: congressParties.OFFICERS, deputy: congressParties.OFFICERS },
    });
    await needs.steps.pass(congressStages, actor, {
      ...{ unionId, subject: id, subjectName: congressName(congress), campusId: null },
      ...{ step: "BEGIN", ...taken.value, parties: congressParties },
    });
    return ok({ id });
  };

/** The congress of the same type that sat before ends on the first day of this one, if not before, and its mandates with it. */
async function endFormer(
  needs: DelegateNeeds,
  { unionId, type, termFrom }: Congress,
): Promise<void> {
  const { congresses, delegates, deadlines, steps, today } = needs;
  for (const former of await congresses.allOf(unionId, type)) {
    if (former.state !== "SITTING") continue;
    for (const one of await delegates.openOf(unionId, former.id)) {
      const after = ended(one, { on: termFrom, because: "TERM" });
      await delegates.save(after);
      const decided = { step: "EXPIRE", on: termFrom, document: null, decidedBy: null } as const;
      await delegates.decide(unionId, one.id, { ...decided, because: "TERM" });
      const step = { step: "EXPIRE", from: one.state, to: after.state, opinion: null } as const;
      await passStep(needs, null, one, step);
    }
    const termTo = termFrom < former.termTo ? termFrom : former.termTo;
    await congresses.save({ ...former, termTo, state: "ENDED" });
    await deadlines.meet(congressTermEnds, { unionId, subject: former.id }, today);
    await steps.pass(congressStages, null, {
      ...{ unionId, subject: former.id, subjectName: congressName(former), campusId: null },
      ...{ step: "END", from: "SITTING", to: "ENDED", opinion: null, parties: congressParties },
    });
  }
}

/** Every mandate whose credentials are accepted comes into force with the term, where it began before that with the day they were. */
async function activate(
  needs: DelegateNeeds,
  actor: Actor,
  { unionId, id, termFrom }: Congress,
  decision: Decision,
): Promise<void> {
  for (const one of await needs.delegates.openOf(unionId, id)) {
    if (one.state !== "CREDENTIALED") continue;
    const on = one.sinceOn > termFrom ? one.sinceOn : termFrom;
    await needs.delegates.save({ ...inForce(one, on), sinceOn: one.sinceOn });
    const decided = { step: "ACTIVATE", on, ...decision } as const;
    await needs.delegates.decide(unionId, one.id, decided);
    const step = { step: "ACTIVATE", from: one.state, to: "ACTIVE", opinion: null } as const;
    await passStep(needs, actor, one, step);
  }
}
