import type { CountedFragment, CoveredFragment, HeadlinesQuery } from "./home.generated.js";

/** A number for everything that the reader sees, and campus by campus where it is kept so. */
export type Amount = {
  readonly total: number | null;
  readonly byCampus: ReadonlyMap<string, number> | null;
  /** What a campus has that is not named: nothing was counted there, or a share of nobody, which is unknown. */
  readonly elsewhere: 0 | null;
};
export const headlineNames = [
  "members",
  "coverage",
  "joined",
  "proposals",
  "visits",
  "activities",
] as const;
export type HeadlineName = (typeof headlineNames)[number];
/** Whether a figure counts what happened in its year; the others are as they stand at its end, or today. */
export const isOfTheYear = (name: HeadlineName): boolean =>
  name !== "members" && name !== "coverage";
/** A figure of a year beside that of the year before; null where its service does not answer. */
export type Headline = {
  readonly name: HeadlineName;
  /** Shares are in percent; everything else is counted. */
  readonly isShare: boolean;
  readonly now: Amount | null;
  readonly before: Amount | null;
};

/** The figures that the home page shows, of what the services answered. */
export function headlinesOf(data: HeadlinesQuery): readonly Headline[] {
  const org = data.unionOrg;
  const counted = (
    name: Exclude<HeadlineName, "coverage">,
    now: readonly CountedFragment[] | null | undefined,
    before: readonly CountedFragment[] | null | undefined,
  ): Headline => ({ name, isShare: false, now: amountOf(now), before: amountOf(before) });
  return [
    counted("members", org?.members, org?.membersBefore),
    {
      ...{ name: "coverage", isShare: true },
      now: shareOf(data.staffCoverage),
      before: shareOf(data.coverageBefore),
    },
    counted("joined", org?.joined, org?.joinedBefore),
    counted("proposals", org?.proposals, org?.proposalsBefore),
    counted("visits", org?.visits, org?.visitsBefore),
    counted("activities", org?.activities, org?.activitiesBefore),
  ];
}

function amountOf(figures: readonly CountedFragment[] | null | undefined): Amount | null {
  const figure = figures?.[0];
  if (!figure) return null;
  const byCampus = figure.byCampus?.map(({ campusId, value }) => [campusId, value] as const);
  return { total: figure.value, byCampus: byCampus ? new Map(byCampus) : null, elsewhere: 0 };
}

/** Members among staff in percent, to a tenth. Where there is no staff there is no share. */
function shareOf(rows: readonly CoveredFragment[] | null | undefined): Amount | null {
  if (!rows) return null;
  const campuses = [...new Set(rows.map(({ campus }) => campus.id))];
  const share = (of: readonly CoveredFragment[]): number | null => {
    const staff = of.reduce((sum, one) => sum + one.staff, 0);
    const members = of.reduce((sum, one) => sum + one.members, 0);
    return staff === 0 ? null : Math.round((members / staff) * 1000) / 10;
  };
  const byCampus = campuses.flatMap((id) => {
    const value = share(rows.filter(({ campus }) => campus.id === id));
    return value === null ? [] : [[id, value] as const];
  });
  return { total: share(rows), byCampus: new Map(byCampus), elsewhere: null };
}

/** The number for one campus, or for all that the reader sees; null where it is not known. */
export const valueAt = (amount: Amount | null, campusId: string | null): number | null => {
  if (amount === null) return null;
  if (campusId === null || amount.byCampus === null) return amount.total;
  return amount.byCampus.get(campusId) ?? amount.elsewhere;
};
