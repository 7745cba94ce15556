import type { AnnualSummary, SummaryFigure } from "./annual-summary.js";
import { change, changeRate } from "./change.js";
import { quantity } from "./quantity.js";
import { wording } from "./wording.js";

/** A column of numbers: its title, and what it says of a figure. */
export type SummaryColumn = {
  readonly title: string;
  readonly cell: (figure: SummaryFigure) => string;
};

/**
 * The columns of numbers, in their order: in all, campus by campus, and the year before where it was asked for. In the summary
 * of one campus: its values, its year before, and last what stands in all.
 */
export function columns(summary: AnnualSummary): readonly SummaryColumn[] {
  const { campus, campuses, total } = summary;
  const inAll: SummaryColumn = {
    title: total,
    cell: ({ inAll: value, unit }) => quantity(value, unit),
  };
  if (campus !== null)
    return [
      { title: campus, cell: ({ value, unit }) => quantity(value, unit) },
      ...comparison(summary),
      inAll,
    ];
  const byCampus = campuses.map(
    (title, n): SummaryColumn => ({
      title,
      cell: ({ byCampus, unit }) => quantity(byCampus?.[n] ?? null, unit),
    }),
  );
  return [inAll, ...byCampus, ...comparison(summary)];
}

/** The year before, and how the values of this one stand to it. */
function comparison({ language, year, isCompared }: AnnualSummary): readonly SummaryColumn[] {
  const { before, change: changed, rate } = wording[language].columns;
  if (!isCompared) return [];
  return [
    { title: before(year - 1), cell: ({ before: value, unit }) => quantity(value, unit) },
    { title: changed, cell: change },
    { title: rate, cell: changeRate },
  ];
}
