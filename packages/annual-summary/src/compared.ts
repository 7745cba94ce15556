import { type AnnualSummary, findFigure } from "./annual-summary.js";

/** A summary with every figure beside its value of the year before; both are of the same campus, or of all. */
export const compared = (summary: AnnualSummary, before: AnnualSummary): AnnualSummary => ({
  ...summary,
  isCompared: true,
  sections: summary.sections.map((section) => ({
    ...section,
    figures:
      section.figures?.map((figure) => ({
        ...figure,
        before: findFigure(before, figure.code)?.value ?? null,
      })) ?? null,
  })),
});
