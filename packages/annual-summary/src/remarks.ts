import type { AnnualSummary } from "./annual-summary.js";

/** What the document says under its heading before anything else: that its year is not over, that it is of one campus. */
export const remarks = ({ toDate, ofCampus }: AnnualSummary): readonly string[] =>
  [toDate, ofCampus].filter((remark) => remark !== null);
