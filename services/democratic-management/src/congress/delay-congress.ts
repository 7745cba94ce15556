import { type Actor, addDays, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { congressTermEnds } from "./congress.deadlines.js";
import type { Congress } from "./congress.repository.js";
import { congressStages } from "./congress.stages.js";
import { congressName } from "./congress-name.js";
import { type CongressNeeds, congressParties } from "./congress-needs.js";
import { type Decision, type DecisionUnfounded, decisionOf } from "./decision.js";
import { type CongressUnknown, findCongress, type NotUnionWide } from "./find-congress.js";
import {
  checkDelayDay,
  checkTermDelay,
  type DelayTooEarly,
  type TermDelayUnfit,
  termKeys,
} from "./term.js";

export type DelayCongressInput = Decision & {
  readonly id: string;
  /** The new last day of the term. */
  readonly until: LocalDate;
  readonly opinion: string;
};
export type DelayRefusal =
  | CongressUnknown
  | NotUnionWide
  | DecisionUnfounded
  | TermDelayUnfit
  | DelayTooEarly
  | StepRefusal;

/** What a delay needs besides: the mandates that end with the term end later, too. */
export type DelayNeeds = CongressNeeds & {
  readonly prolongMandates: (congress: Congress, termTo: LocalDate) => Promise<void>;
};

/** Puts the renewal of a congress off (延期换届, SC-R7): the term and its mandates go on to the new last day. */
export const delayCongress =
  (work: (unionId: string) => Promise<DelayNeeds>) =>
  async (
    actor: Actor,
    { id, until, opinion, ...papers }: DelayCongressInput,
  ): Promise<Result<{ id: string }, DelayRefusal>> => {
    const { unionId } = actor;
    const needs = await work(unionId);
    const { congresses, steps, deadlines, overrides, today } = needs;
    const found = await findCongress(congresses, actor, id);
    if (!found.ok) return found;
    const congress = found.value;
    const matter = { state: congress.state, campusId: null, departmentId: null };
    const asked = { ...matter, owners: [], taken: [] };
    const taken = takeStep(congressStages, asked, actor, { step: "DELAY", opinion });
    if (!taken.ok) return taken;
    const decision = decisionOf(papers);
    if (!decision.ok) return decision;
    const near = checkDelayDay(congress, today);
    if (!near.ok) return near;
    const moment = { campusId: null, on: congress.delayedFrom ?? congress.termTo };
    const months = resolvePolicy(termKeys[congress.type].delay, moment, overrides).value;
    const fit = checkTermDelay(congress, until, months);
    if (!fit.ok) return fit;
    const termTo = addDays(until, 1);
    await needs.prolongMandates(congress, termTo);
    const delayedFrom = congress.delayedFrom ?? congress.termTo;
    await congresses.save({ ...congress, termTo, delayedFrom });
    await congresses.noteDelay(congress, decision.value);
    await deadlines.move(congressTermEnds, { unionId, subject: id }, until, today);
    await steps.pass(congressStages, actor, {
      ...{ unionId, subject: id, subjectName: congressName(congress), campusId: null },
      ...{ step: "DELAY", ...taken.value, parties: congressParties, policy: { months } },
    });
    return ok({ id });
  };
