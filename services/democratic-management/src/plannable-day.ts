import type { LocalDate } from "@union/kernel";

/** Years of which something may be due or planned; a day beyond them is a slip of the pen. */
export const [firstPlannableYear, lastPlannableYear] = [1950, 2200];

/** Whether something may be planned for a day: its reminders and follow-ups stay in the calendar then. */
export const isPlannable = (on: LocalDate): boolean => {
  const year = Number(on.slice(0, 4));
  return year >= firstPlannableYear && year <= lastPlannableYear;
};
