import { addDays, type LocalDate, localDate } from "@union/kernel";
import type { Audience } from "../audience.js";
import { type Period, periodsOf } from "./cycle.js";
import { type DutyChange, type DutyInForce, dutiesOn } from "./duties-in-force.js";

/** A publication as the list of duties sees it: for which entry, period and campus (null for all), and when. */
export type Publication = {
  readonly id: string;
  readonly dutyCode: string;
  readonly campusId: string | null;
  readonly period: Period | null;
  readonly publishedOn: LocalDate;
};
export type DueState = "UPCOMING" | "DUE" | "OVERDUE" | "PUBLISHED" | "PUBLISHED_LATE";
/** What a campus owes for one period of one entry, and what came of it. */
export type DueDisclosure = Period & {
  readonly duty: DutyInForce;
  readonly campusId: string;
  readonly dueOn: LocalDate;
  readonly state: DueState;
  readonly publication: Publication | null;
};

type Asked = {
  readonly year: number;
  readonly campusIds: readonly string[];
  readonly audience: Audience | null;
  readonly changes: readonly DutyChange[];
  readonly publications: readonly Publication[];
  readonly today: LocalDate;
  /** Days after the end of a period by which it is disclosed, for a campus on the day of that end. */
  readonly dueDays: (campusId: string, on: LocalDate) => number;
};

/**
 * The due list of a year (DI-R5), campus by campus: catalogue × cycle × publications. The catalogue counts as it stood on the
 * last day of each period. What was published for the whole union serves every campus; an item that names no period serves
 * the one in which it was published. Of several the earliest counts.
 */
export function dueList(asked: Asked): DueDisclosure[] {
  const byDuty = new Map<string, Publication[]>();
  for (const one of asked.publications)
    byDuty.set(one.dutyCode, [...(byDuty.get(one.dutyCode) ?? []), one]);
  const endOfYear = localDate(`${asked.year}-12-31`);
  const codes = dutiesOn([], endOfYear).map(({ code }) => code);
  const months = periodsOf("MONTHLY", asked.year).map(({ to }) => to);
  const standing = new Map(
    months.map((day) => [day, new Map(dutiesOn(asked.changes, day).map((one) => [one.code, one]))]),
  );
  return months.flatMap((day) =>
    codes.flatMap((code) => {
      const duty = standing.get(day)?.get(code);
      if (!duty?.isOn || (asked.audience !== null && duty.audience !== asked.audience)) return [];
      const period = periodsOf(duty.cycle, asked.year).find(({ to }) => to === day);
      if (period === undefined) return [];
      return asked.campusIds.map((campusId) =>
        dueAt({ ...asked, duty, period, campusId, served: byDuty.get(code) ?? [] }),
      );
    }),
  );
}

type At = Pick<Asked, "today" | "dueDays"> & {
  readonly duty: DutyInForce;
  readonly period: Period;
  readonly campusId: string;
  readonly served: readonly Publication[];
};

function dueAt({ today, dueDays, duty, period, campusId, served }: At): DueDisclosure {
  const dueOn = addDays(period.to, dueDays(campusId, period.to));
  const publication =
    served
      .filter((one) => one.campusId === null || one.campusId === campusId)
      .filter((one) => isFor(one, period))
      .sort((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1))[0] ?? null;
  return {
    ...period,
    duty,
    campusId,
    dueOn,
    publication,
    state: stateOf(publication, period, dueOn, today),
  };
}

const isFor = ({ period, publishedOn }: Publication, { from, to }: Period): boolean =>
  period === null ? from <= publishedOn && publishedOn <= to : from <= period.to && period.to <= to;

function stateOf(
  publication: Publication | null,
  { to }: Period,
  dueOn: LocalDate,
  today: LocalDate,
): DueState {
  if (publication !== null)
    return publication.publishedOn <= dueOn ? "PUBLISHED" : "PUBLISHED_LATE";
  if (today > dueOn) return "OVERDUE";
  return today > to ? "DUE" : "UPCOMING";
}
