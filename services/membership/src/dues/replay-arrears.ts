import { addDays, type LocalDate, localDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ChargeState } from "./decide-charge.js";
import { type DuesMonth, lastDayOf } from "./dues-month.js";
import { missedMonths } from "./missed-months.js";
import { lastMonthOverdue } from "./watch-arrears.js";

/** A month of a person as it stands on record: since when it is charged, and when it was settled. */
export type ChargeOnRecord = {
  readonly month: DuesMonth;
  readonly campusId: string;
  readonly state: ChargeState;
  readonly chargedOn: LocalDate;
  readonly settledOn: LocalDate | null;
};
/** A time in which a person worked at a campus, or was a member; the day `until` is the first without. */
export type Spell<T> = { readonly from: LocalDate; readonly until: LocalDate; readonly is: T };
export type DebtorOnRecord = {
  /** Oldest month first. */
  readonly charges: readonly ChargeOnRecord[];
  readonly campuses: readonly Spell<string>[];
  readonly memberships: readonly Spell<boolean>[];
};
/** What the rounds of some days would have done about a person, and where he stood on the last day that counts. */
export type ArrearsReplay = {
  readonly isReminded: boolean;
  readonly isOpened: boolean;
  readonly campusId: string | null;
};

/** From which day on an unpaid month of a campus is overdue under the decisions (DUE-R5); null where not within two years. */
export function overdueFrom(
  overrides: readonly PolicyOverride[],
  campusId: string,
  month: DuesMonth,
): LocalDate | null {
  const last = lastDayOf(month);
  for (let n = 1; n <= 730; n += 1)
    if (lastMonthOverdue(overrides, campusId, addDays(last, n)) >= month) return addDays(last, n);
  return null;
}

/**
 * Plays the morning rounds of a span of days again for one person (DUE-R6): whether the months missed in a row would have had
 * him reminded, or the matter of deemed withdrawal opened (MEM-R10). Only days on which something changes are looked at.
 */
export function replayArrears(
  { charges, campuses, memberships }: DebtorOnRecord,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
  overrides: readonly PolicyOverride[],
  overdueSince: (campusId: string, month: DuesMonth) => LocalDate | null,
): ArrearsReplay {
  const stands = (on: LocalDate): { month: DuesMonth; state: ChargeState }[] =>
    charges.flatMap(({ month, campusId, state, chargedOn, settledOn }) => {
      if (chargedOn > on) return [];
      if (settledOn !== null && settledOn < on) return [{ month, state }];
      const overdue = overdueSince(campusId, month);
      return [{ month, state: overdue !== null && overdue <= on ? "OVERDUE" : "DUE" }];
    });
  const days = new Set<LocalDate>([from]);
  const change = (day: LocalDate | null): void => {
    if (day !== null && day > from && day <= until) days.add(day);
  };
  for (const { month, campusId, chargedOn, settledOn } of charges) {
    change(chargedOn);
    change(overdueSince(campusId, month));
    change(settledOn && addDays(settledOn, 1));
  }
  for (const spell of [...campuses, ...memberships]) change(spell.from);
  for (const { effectiveFrom } of overrides) change(effectiveFrom);
  let [isReminded, isOpened] = [false, false];
  for (const on of [...days].sort()) {
    if (spellOn(memberships, on) !== true) continue;
    const campusId = spellOn(campuses, on) ?? charges.at(-1)?.campusId ?? null;
    const months = missedMonths(stands(on))?.months ?? 0;
    const moment = { campusId, on };
    const remindAt = resolvePolicy("dues.remindMonths", moment, overrides).value;
    const openAt = resolvePolicy("membership.deemedExitMonths", moment, overrides).value;
    isReminded ||= months >= remindAt;
    isOpened ||= months >= Math.max(openAt, remindAt);
  }
  const campusId = spellOn(campuses, until) ?? charges.at(-1)?.campusId ?? null;
  return { isReminded, isOpened, campusId };
}

const spellOn = <T>(spells: readonly Spell<T>[], on: LocalDate): T | null =>
  spells.find(({ from, until }) => from <= on && until > on)?.is ?? null;

/** The days of a year whose rounds are past. */
export const daysOf = (year: number, today: LocalDate): { from: LocalDate; until: LocalDate } => {
  const last = localDate(`${year}-12-31`);
  return { from: localDate(`${year}-01-01`), until: today < last ? today : last };
};
