import { type AnnualSummary, findFigure, type SummaryFigure } from "./annual-summary.js";

/** The figures that open the report (domain 3.2 no. 2), as far as their services exist. */
const codes = [
  "A1_members",
  "A1_women",
  "A2_staff",
  "B4_filed",
  "B4_answered",
  "C1_visits",
  "C1_visitValueFen",
  "D1_activities",
  "D1_participantTimes",
];

/** What the overview says: those of its figures whose value is known. */
export const headlines = (summary: AnnualSummary): SummaryFigure[] =>
  codes.flatMap((code) => findFigure(summary, code) ?? []).filter(({ value }) => value !== null);
