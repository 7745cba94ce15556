import type { AnnualSummary, SummaryFigure } from "./annual-summary.js";
import { change, changeRate } from "./change.js";
import { quantity } from "./quantity.js";
import { wording } from "./wording.js";

/** A column of numbers: its title, and what it says of a figure. */
export type SummaryColumn = {
  readonly title: string;
  readonly cell: (figure: SummaryFigure) => string;
};

/** The columns of numbers, in their order: in all, campus by campus, and the year before where it was asked for. */
export function columns({
  language,
  year,
  campuses,
  isCompared,
}: AnnualSummary): readonly SummaryColumn[] {
  const { total, before, change: changed, rate } = wording[language].columns;
  return [
    { title: total, cell: ({ value, unit }) => quantity(value, unit) },
    ...campuses.map((title, n) => ({
      title,
      cell: ({ byCampus, unit }: SummaryFigure) => quantity(byCampus?.[n] ?? null, unit),
    })),
    ...(isCompared
      ? [
          {
            title: before(year - 1),
            cell: ({ before: value, unit }: SummaryFigure) => quantity(value, unit),
          },
          { title: changed, cell: change },
          { title: rate, cell: changeRate },
        ]
      : []),
  ];
}
