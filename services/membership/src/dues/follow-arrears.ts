import { persons } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { Unit } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { Steps, takeStep } from "@union/stages";
import type { Desk } from "../matter/index.js";
import { lapseDeemedWithdrawal } from "../withdrawal/index.js";
import { type ArrearsLimits, decideArrears } from "./decide-arrears.js";
import { type Debtor, DuesArrearsRepository, type MonthState } from "./dues-arrears.repository.js";
import { type ArrearsState, type ArrearsStep, duesArrearsStages } from "./dues-arrears.stages.js";
import { type Missed, missedMonths } from "./missed-months.js";
import { takeUpMissedMonths } from "./take-up-missed-months.js";

export type ArrearsNeeds = {
  readonly unit: Unit;
  readonly overrides: readonly PolicyOverride[];
  readonly unionId: string;
  readonly today: LocalDate;
  readonly clock: () => Date;
  /** Where matters of memberships are opened and taken back. */
  readonly deskOn: (unit: Unit) => Desk;
};
/** What a day calls for: the steps in their order, and where the arrears stand after them. */
type Plan = {
  readonly steps: readonly ArrearsStep[];
  readonly missed: Missed | null;
  readonly limits: ArrearsLimits;
};

/** What the months of a debtor call for today; null where nothing is to do and nothing has changed. */
export function arrearsPlan(
  { overrides, today }: Pick<ArrearsNeeds, "overrides" | "today">,
  { isMember, campusId, state, months, matterId }: Debtor,
  charges: readonly MonthState[],
): Plan | null {
  const moment = { campusId, on: today };
  const limits = {
    remindAt: resolvePolicy("dues.remindMonths", moment, overrides).value,
    openAt: resolvePolicy("membership.deemedExitMonths", moment, overrides).value,
  };
  const missed = isMember ? missedMonths(charges) : null;
  const steps = decideArrears(missed?.months ?? 0, state ?? "OWING", limits);
  const isAsItStands = state === null || months === (missed?.months ?? 0);
  const waits = state === "OPENED" && matterId === null;
  return steps.length === 0 && isAsItStands && !waits ? null : { steps, missed, limits };
}

/**
 * Takes the steps that the months of one person call for (DUE-R6), and with them opens his deemed withdrawal or takes it
 * back (MEM-R10): all of it or nothing. What is done already is not done again, and nobody leaves by any of it.
 */
export async function followArrears(needs: ArrearsNeeds, memberId: string): Promise<void> {
  const { unit, unionId, today } = needs;
  const repository = new DuesArrearsRepository(unit.tx, unionId);
  const debtor = await repository.debtor(today, memberId);
  if (debtor === null) return;
  const charges = (await repository.months([memberId])).get(memberId) ?? [];
  const plan = arrearsPlan(needs, debtor, charges);
  if (plan === null) return;
  const { missed } = plan;
  const id = debtor.arrearsId ?? (await repository.add(debtor, today));
  const state = await passSteps(needs, repository, { ...debtor, id }, plan);
  const desk = needs.deskOn(unit);
  const isOpened = state === "OPENED" && missed !== null;
  if (!isOpened && debtor.isMember && debtor.matterId !== null)
    await lapseDeemedWithdrawal(desk, debtor.matterId);
  const matterId = isOpened
    ? (debtor.matterId ?? (await takeUpMissedMonths(desk, memberId, missed)))
    : null;
  const months = missed?.months ?? 0;
  await repository.save(id, { state, since: missed?.since ?? "", months, matterId }, today);
}

async function passSteps(
  { unit: { tx, outbox }, unionId, today, clock }: ArrearsNeeds,
  repository: DuesArrearsRepository,
  { id, memberId, name, campusId, departmentId, state: before }: Debtor & { readonly id: string },
  { steps: taking, missed, limits }: Plan,
): Promise<ArrearsState> {
  const steps = new Steps(tx, outbox, clock);
  const parties = {
    OWNER: persons(memberId),
    LEADER: persons(...(await repository.leadersOf(departmentId, today))),
  };
  let state = before ?? "OWING";
  for (const step of taking) {
    const matter = { state, campusId, departmentId, owners: [memberId], taken: [] };
    const passed = takeStep(duesArrearsStages, matter, null, { step, opinion: null });
    if (!passed.ok) throw new Error(`arrears that are ${state} cannot ${step}`);
    await steps.pass(duesArrearsStages, null, {
      ...{ unionId, subject: id, subjectName: name, campusId, step, parties },
      ...passed.value,
      policy: { ...limits, months: missed?.months ?? 0 },
    });
    state = passed.value.to;
  }
  return state;
}
