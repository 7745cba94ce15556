import { addDays, type LocalDate } from "@union/kernel";
import { describeError } from "@union/observability";
import type { Database, Sql, Unit } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ServiceGround } from "@union/service";
import { DuesArrearsRepository } from "./dues-arrears.repository.js";
import { addMonths, type DuesMonth, lastDayOf, monthOf } from "./dues-month.js";
import { type ArrearsNeeds, arrearsPlan, followArrears } from "./follow-arrears.js";

type Needs = Omit<ArrearsNeeds, "unit"> &
  Pick<ServiceGround, "log"> & {
    readonly db: Database;
    /** Runs work in a transaction of its own. */
    readonly step: (work: (unit: Unit) => Promise<unknown>) => Promise<unknown>;
  };

/**
 * 欠缴会费 — lets unpaid months fall overdue, and takes the steps that months missed in a row call for, each person in a
 * transaction of his own (DUE-R6). One who fails is in the log and waits until tomorrow; run again it does nothing more.
 */
export async function watchArrears(needs: Needs): Promise<void> {
  const { db, step, log, overrides, unionId, today } = needs;
  await step(({ tx }) => fallOverdue(tx, { overrides, unionId, today }));
  const repository = new DuesArrearsRepository(db.manager, unionId);
  for (let after = ""; ; ) {
    const debtors = await repository.debtors(today, after);
    if (debtors.length === 0) return;
    const months = await repository.months(debtors.map(({ memberId }) => memberId));
    for (const debtor of debtors) {
      const { memberId } = debtor;
      if (arrearsPlan(needs, debtor, months.get(memberId) ?? []) === null) continue;
      const follow = step((unit) => followArrears({ ...needs, unit }, memberId));
      await follow.catch((failure: unknown) =>
        log.error({ err: describeError(failure), unionId, memberId }, "arrears wait"),
      );
    }
    after = debtors.at(-1)!.memberId;
  }
}

async function fallOverdue(
  sql: Sql,
  { overrides, unionId, today }: Pick<Needs, "overrides" | "unionId" | "today">,
): Promise<void> {
  const repository = new DuesArrearsRepository(sql, unionId);
  for (const campusId of await repository.campusesDue()) {
    await repository.fallOverdue(campusId, lastMonthOverdue(overrides, campusId, today));
  }
}

/** The latest month of a campus that is overdue on a day where it is unpaid (DUE-R5). */
export function lastMonthOverdue(
  overrides: readonly PolicyOverride[],
  campusId: string,
  on: LocalDate,
): DuesMonth {
  const days = resolvePolicy("dues.graceDays", { campusId, on }, overrides).value;
  const day = addDays(on, -days);
  const month = monthOf(day);
  return lastDayOf(month) < day ? month : addMonths(month, -1);
}
