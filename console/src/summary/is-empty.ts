import type { AnnualSummary, SummarySection } from "@union/annual-summary";

/** Whether a section's service answered and nothing is recorded behind any of its figures. */
export const isEmptySection = ({ figures }: SummarySection): boolean =>
  figures?.every(({ rows }) => rows === 0) ?? false;

/** Whether nothing at all is recorded for the year. While a service is down nobody knows. */
export const isEmptySummary = ({ sections }: AnnualSummary): boolean =>
  sections.every(isEmptySection);
