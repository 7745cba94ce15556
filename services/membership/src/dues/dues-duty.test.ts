import { addDays, type LocalDate, localDate, openEnd } from "@union/kernel";
import fc from "fast-check";
import { owesMonth, type StatusPeriod } from "./dues-duty.js";
import { type DuesMonth, firstDayOf, lastDayOf } from "./dues-month.js";

const march = "2025-03" as DuesMonth;
const period = (status: string, from: string, until: string = openEnd): StatusPeriod => ({
  status,
  effectiveOn: localDate(from),
  untilOn: localDate(until),
});

test.each<[string, StatusPeriod[], boolean]>([
  ["whoever was a member all month", [period("ACTIVE", "2020-01-01")], true],
  ["whoever joined on its first day", [period("ACTIVE", "2025-03-01")], true],
  ["whoever joined on its second day", [period("ACTIVE", "2025-03-02")], false],
  ["nobody who never joined", [], false],
  [
    "MEM-R8 nobody who is retained",
    [period("ACTIVE", "2020-01-01", "2025-02-01"), period("RETAINED", "2025-02-01")],
    false,
  ],
  [
    "whose retention takes effect on its last day: the duty stops the day after",
    [period("ACTIVE", "2020-01-01", "2025-03-31"), period("RETAINED", "2025-03-31")],
    true,
  ],
  [
    "not whose withdrawal takes effect on the day before its last",
    [period("ACTIVE", "2020-01-01", "2025-03-30"), period("WITHDRAWN", "2025-03-30")],
    false,
  ],
  [
    "not whose retention took effect on its first day",
    [period("ACTIVE", "2020-01-01", "2025-03-01"), period("RETAINED", "2025-03-01")],
    false,
  ],
  [
    "whoever is still on the way to another union",
    [period("ACTIVE", "2020-01-01", "2025-03-10"), period("TRANSFERRING", "2025-03-10")],
    true,
  ],
  [
    "not whoever was retained for some days of it",
    [
      period("ACTIVE", "2020-01-01", "2025-03-10"),
      period("RETAINED", "2025-03-10", "2025-03-12"),
      period("ACTIVE", "2025-03-12"),
    ],
    false,
  ],
])("MEM-R13 March is owed by %s", (_, periods, owes) => {
  expect(owesMonth(periods, march)).toBe(owes);
});

const statuses = ["ACTIVE", "TRANSFERRING", "RETAINED", "WITHDRAWN", "TRANSFERRED_OUT"];
const histories = fc
  .array(
    fc.record({ status: fc.constantFrom(...statuses), days: fc.integer({ min: 1, max: 45 }) }),
    {
      maxLength: 8,
    },
  )
  .map((parts) => {
    let from: LocalDate = localDate("2025-01-20");
    return parts.map(({ status, days }, n) => {
      const untilOn = n === parts.length - 1 ? openEnd : addDays(from, days);
      const one = { status, effectiveOn: from, untilOn };
      from = addDays(from, days);
      return one;
    });
  });

/** Day by day: owed where the status owes, or where it did the day before and that ended today. */
function owesDayByDay(history: readonly StatusPeriod[], month: DuesMonth): boolean {
  const owesOn = (day: LocalDate): boolean => {
    const there = history.find(({ effectiveOn, untilOn }) => effectiveOn <= day && untilOn > day);
    return there !== undefined && statuses.indexOf(there.status) <= 1;
  };
  for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1))
    if (!owesOn(day) && !owesOn(addDays(day, -1))) return false;
  return true;
}

test("MEM-R13 for every history the month is owed exactly when each of its days is", () => {
  fc.assert(
    fc.property(histories, fc.constantFrom("2025-02", "2025-03", "2025-04"), (history, month) => {
      const asked = month as DuesMonth;
      expect(owesMonth(history, asked)).toBe(owesDayByDay(history, asked));
    }),
    { numRuns: 1_000 },
  );
});
