import { addDays, type LocalDate } from "@union/kernel";
import { newId, Outbox, type Sql } from "@union/persistence";
import { worded } from "../template/index.js";
import { dayBalance } from "./day-balance.js";
import { openNotice } from "./open-notice.js";
import { TallyReader } from "./tally.reader.js";

/**
 * The daily reconciliation (对账) of the days before: where a notice is not balanced, or did not reach somebody, the system
 * administrators are told, once for each union and day. It looks back three days: a provider that stays away is given up
 * after a day, and a look may have been missed.
 */
export async function tellWhatIsOff(tx: Sql, today: LocalDate, now: Date): Promise<void> {
  for (const daysAgo of [3, 2, 1]) await tellOfDay(tx, addDays(today, -daysAgo), now);
}

async function tellOfDay(tx: Sql, on: LocalDate, now: Date): Promise<void> {
  const unions = await tx.query<{ unionId: string }[]>(
    "SELECT DISTINCT union_id AS unionId FROM directory_campus",
  );
  for (const { unionId } of unions) {
    const whole = { unionId, reach: [{ campusIds: null, departmentIds: null }], memberId: null };
    const { notices, unbalanced, failing } = dayBalance(
      whole,
      await new TallyReader(tx).ofDay(whole, on),
    );
    if (unbalanced === 0 && failing === 0) continue;
    const notice = {
      ...worded("reconciliationOff", { on, notices, unbalanced, failing }),
      unionId,
      template: "reconciliationOff",
      subject: "reconciliation",
      on,
      audience: { kind: "ROLES", roles: ["SYSTEM_ADMINISTRATOR"], campusIds: null },
    } as const;
    await openNotice(tx, new Outbox(tx, { unionId, traceId: newId() }), notice, now);
  }
}
