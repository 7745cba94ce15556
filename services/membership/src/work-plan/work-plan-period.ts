import {
  addDays,
  err,
  type LocalDate,
  localDateOf,
  ok,
  type Result,
  type Sentence,
} from "@union/kernel";

/** How long a work plan reaches (ORG-16): a year 年度, half of one 半年, a month 月. */
export type WorkPlanPeriodKind = "YEAR" | "HALF_YEAR" | "MONTH";

/** A year, a half (part 1 or 2) or a month (part 1 to 12) of it; the part of a whole year is 0. */
export type WorkPlanPeriod = {
  readonly periodKind: WorkPlanPeriodKind;
  readonly year: number;
  readonly part: number;
};
/** First and last day, both included. */
export type Days = { readonly startsOn: LocalDate; readonly endsOn: LocalDate };

export type WorkPlanYearWrong = {
  readonly kind: "WorkPlanYearWrong";
  readonly first: number;
  readonly last: number;
};
export type WorkPlanPartWrong = {
  readonly kind: "WorkPlanPartWrong";
  readonly periodKind: WorkPlanPeriodKind;
  readonly first: number;
  readonly last: number;
};

const [firstYear, lastYear] = [1950, 2200];
const parts: Readonly<Record<WorkPlanPeriodKind, { first: number; last: number; months: number }>> =
  {
    YEAR: { first: 0, last: 0, months: 12 },
    HALF_YEAR: { first: 1, last: 2, months: 6 },
    MONTH: { first: 1, last: 12, months: 1 },
  };

/** The days of a period; refuses years out of all use, and halves and months that a year does not have. */
export function daysOfPeriod({
  periodKind,
  year,
  part,
}: WorkPlanPeriod): Result<Days, WorkPlanYearWrong | WorkPlanPartWrong> {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    return err({ kind: "WorkPlanYearWrong", first: firstYear, last: lastYear });
  const { first, last, months } = parts[periodKind];
  if (!Number.isInteger(part) || part < first || part > last)
    return err({ kind: "WorkPlanPartWrong", periodKind, first, last });
  const month = Math.max(part - 1, 0) * months + 1;
  const after = month + months;
  const startsOn = localDateOf(year, month, 1)!;
  const next = after > 12 ? localDateOf(year + 1, after - 12, 1) : localDateOf(year, after, 1);
  return ok({ startsOn, endsOn: addDays(next!, -1) });
}

/** How people call the plan of a period: 2025年下半年工作计划. */
export function nameOfPeriod({ periodKind, year, part }: WorkPlanPeriod): Sentence {
  if (periodKind === "YEAR") return { zh: `${year}年度工作计划`, en: `Work plan of ${year}` };
  if (periodKind === "MONTH")
    return {
      zh: `${year}年${part}月工作计划`,
      en: `Work plan of ${year}-${String(part).padStart(2, "0")}`,
    };
  return {
    zh: `${year}年${part === 1 ? "上" : "下"}半年工作计划`,
    en: `Work plan of the ${part === 1 ? "first" : "second"} half of ${year}`,
  };
}
