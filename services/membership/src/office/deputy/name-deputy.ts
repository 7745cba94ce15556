import { persons } from "@union/deadlines";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { CommitteeRepository } from "../committee/committee.repository.js";
import type { CommitteeClocks } from "../committee/committee-clocks.js";
import { type Decision, type DecisionUnfit, decisionOf } from "../committee/decision.js";
import type { ElectorateReader } from "../committee/electorate.reader.js";
import {
  checkDeputy,
  type DeputyIsHimself,
  type DeputyPeriodWrong,
  type DeputyTooLong,
  type OfficerDeputy,
} from "./deputy.js";
import type { DeputyRepository } from "./deputy.repository.js";
import { deputyStages } from "./deputy.stages.js";

export type OfficerUnknown = { readonly kind: "OfficerUnknown" };
export type DeputyUnknown = { readonly kind: "DeputyUnknown" };
export type DeputyOverlaps = { readonly kind: "DeputyOverlaps" };
export type DeputyOfEachOther = { readonly kind: "DeputyOfEachOther" };
export type NameDeputyInput = Decision & {
  readonly memberId: string;
  readonly deputyId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};
export type EndDeputyInput = { readonly id: string };
export type DeputyNeeds = {
  readonly deputies: DeputyRepository;
  readonly committees: CommitteeRepository;
  readonly electorate: ElectorateReader;
  readonly clocks: CommitteeClocks;
  readonly steps: Steps;
  readonly today: LocalDate;
};
type Work = (actor: Actor) => Promise<DeputyNeeds>;

/** Names who stands in for an officer of a committee for a time (代理): what escalates to his place reaches the deputy. */
export const nameDeputy =
  (work: Work) =>
  async (
    actor: Actor,
    input: NameDeputyInput,
  ): Promise<
    Result<
      { id: string },
      | OfficerUnknown
      | DeputyUnknown
      | DeputyOverlaps
      | DeputyIsHimself
      | DeputyPeriodWrong
      | DeputyTooLong
      | DeputyOfEachOther
      | DecisionUnfit
    >
  > => {
    const needs = await work(actor);
    const { unionId } = actor;
    const { memberId, deputyId, validFrom, validTo } = input;
    const decision = decisionOf(input);
    if (!decision.ok) return decision;
    const fit = checkDeputy(input, needs.today);
    if (!fit.ok) return fit;
    const scope = scopeOf(actor, "committees.write");
    const people = await needs.electorate.candidates(unionId, [memberId, deputyId], needs.today);
    const [officer, standIn] = [people.get(memberId), people.get(deputyId)];
    if (!scope || !officer || !covers(scope, officer.campusId, officer.departmentId))
      return err({ kind: "OfficerUnknown" });
    if (!standIn || !covers(scope, standIn.campusId, standIn.departmentId))
      return err({ kind: "DeputyUnknown" });
    const committees = await needs.committees.ofMember(unionId, memberId);
    if (committees.length === 0) return err({ kind: "OfficerUnknown" });
    const deputy: OfficerDeputy = {
      ...{ unionId, id: newId(), memberId, deputyId, campusId: officer.campusId },
      ...{ validFrom, validTo, ...decision.value },
    };
    if (await needs.deputies.overlaps(deputy)) return err({ kind: "DeputyOverlaps" });
    if (await needs.deputies.isOtherWay(deputy)) return err({ kind: "DeputyOfEachOther" });
    await needs.deputies.add(deputy);
    for (const committee of committees) await needs.clocks.hand(committee);
    await pass(needs, actor, deputy, "NAME");
    return ok({ id: deputy.id });
  };

/** Ends it today, before its day (终止代理). */
export const endDeputy =
  (work: Work) =>
  async (actor: Actor, { id }: EndDeputyInput): Promise<Result<{ id: string }, DeputyUnknown>> => {
    const needs = await work(actor);
    const { unionId } = actor;
    const scope = scopeOf(actor, "committees.write");
    const deputy = await needs.deputies.hold(unionId, id, needs.today);
    if (!scope || !deputy || !covers(scope, deputy.campusId)) return err({ kind: "DeputyUnknown" });
    await needs.deputies.end(unionId, id, needs.today);
    for (const committee of await needs.committees.ofMember(unionId, deputy.memberId))
      await needs.clocks.hand(committee);
    await pass(needs, actor, deputy, "END");
    return ok({ id });
  };

const pass = (
  { steps }: DeputyNeeds,
  actor: Actor,
  { unionId, id, campusId, memberId, deputyId, validFrom, validTo }: OfficerDeputy,
  step: "NAME" | "END",
): Promise<void> =>
  steps.pass(deputyStages, actor, {
    ...{ unionId, subject: id, subjectName: `工会干部代理 ${validFrom} – ${validTo}`, campusId },
    ...{ step, from: deputyStages.steps[step].from[0] ?? "NONE", opinion: null },
    to: deputyStages.steps[step].to,
    parties: { DEPUTY: persons(deputyId), OFFICER: persons(memberId) },
  });
