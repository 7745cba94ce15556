import { Deadlines, holdersOf, persons } from "@union/deadlines";
import { addDays, type LocalDate } from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { Steps, takeStep } from "@union/stages";
import { decideArrears } from "./decide-arrears.js";
import { deemedWithdrawalDue } from "./deemed-withdrawal-due.js";
import { type Debtor, DuesArrearsRepository } from "./dues-arrears.repository.js";
import { type ArrearsStep, duesArrearsStages } from "./dues-arrears.stages.js";
import { addMonths, type DuesMonth, lastDayOf, monthOf } from "./dues-month.js";
import { type Missed, missedMonths } from "./missed-months.js";

type Needs = {
  readonly sql: Sql;
  readonly outbox: Outbox;
  readonly overrides: readonly PolicyOverride[];
  readonly unionId: string;
  readonly today: LocalDate;
  readonly clock: () => Date;
};

/**
 * 欠缴会费 — lets unpaid months fall overdue, and takes the steps that months missed in a row call for (DUE-R6). Run again it
 * does nothing more. Deemed withdrawal is opened for the committee and never carried out here (MEM-R10).
 */
export async function watchArrears(needs: Needs): Promise<void> {
  const { sql, overrides, unionId, today } = needs;
  const repository = new DuesArrearsRepository(sql, unionId);
  for (const campusId of await repository.campusesDue()) {
    const moment = { campusId, on: today };
    const days = resolvePolicy("dues.graceDays", moment, overrides).value;
    await repository.fallOverdue(campusId, lastMonthBefore(addDays(today, -days)));
  }
  for (let after = ""; ; ) {
    const debtors = await repository.debtors(today, after);
    if (debtors.length === 0) return;
    const months = await repository.months(debtors.map(({ memberId }) => memberId));
    for (const debtor of debtors) {
      const missed = debtor.isMember ? missedMonths(months.get(debtor.memberId) ?? []) : null;
      await follow(needs, repository, debtor, missed);
    }
    after = debtors.at(-1)!.memberId;
  }
}

/** The latest month whose last day lies before a day. */
function lastMonthBefore(day: LocalDate): DuesMonth {
  const month = monthOf(day);
  return lastDayOf(month) < day ? month : addMonths(month, -1);
}

async function follow(
  { sql, outbox, overrides, unionId, today, clock }: Needs,
  repository: DuesArrearsRepository,
  debtor: Debtor,
  missed: Missed | null,
): Promise<void> {
  const { memberId, name, campusId, departmentId } = debtor;
  const moment = { campusId, on: today };
  const limits = {
    remindAt: resolvePolicy("dues.remindMonths", moment, overrides).value,
    openAt: resolvePolicy("membership.deemedExitMonths", moment, overrides).value,
  };
  let state = debtor.state ?? "OWING";
  const months = missed?.months ?? 0;
  const taking = decideArrears(months, state, limits);
  if (taking.length === 0 && (debtor.arrearsId === null || debtor.months === months)) return;
  const id = debtor.arrearsId ?? (await repository.add(debtor, today));
  const parties = {
    OWNER: persons(memberId),
    LEADER: persons(...(await repository.leadersOf(departmentId, today))),
    COMMITTEE: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
  };
  const steps = new Steps(sql, outbox, clock);
  for (const step of taking) {
    const matter = { state, campusId, departmentId, owners: [memberId], taken: [] };
    const passed = takeStep(duesArrearsStages, matter, null, { step, opinion: null });
    if (!passed.ok) throw new Error(`arrears that are ${state} cannot ${step}`);
    await steps.pass(duesArrearsStages, null, {
      ...{ unionId, subject: id, subjectName: name, campusId, step, parties },
      ...passed.value,
      policy: { ...limits, months },
    });
    state = passed.value.to;
    await keepClock({ sql, overrides, unionId, today }, step, { ...debtor, id });
  }
  await repository.save(id, { state, since: missed?.since ?? "", months }, today);
}

/** The committee's clock runs while a matter is open with it. */
async function keepClock(
  { sql, overrides, unionId, today }: Pick<Needs, "sql" | "overrides" | "unionId" | "today">,
  step: ArrearsStep,
  { id, name, campusId }: Debtor & { readonly id: string },
): Promise<void> {
  const deadlines = new Deadlines(sql);
  const of = { unionId, subject: id };
  if (step === "relent" || step === "settle") await deadlines.cancel(deemedWithdrawalDue, of);
  if (step !== "open") return;
  const days = resolvePolicy("dues.arrearsDays", { campusId, on: today }, overrides).value;
  await deadlines.start(deemedWithdrawalDue, {
    ...of,
    ...{ subjectName: name, campusId, startedOn: today, dueOn: addDays(today, days) },
    responsible: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
    deputy: holdersOf(["CHAIR"], null),
  });
}
