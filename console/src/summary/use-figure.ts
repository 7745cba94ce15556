import {
  type AnnualSummary,
  annualSummary,
  findFigure,
  type SummaryFigure,
} from "@union/annual-summary";
import { type CombinedError, useQuery } from "urql";
import { firstYear, thisYear } from "../parts/years.js";
import { FigureOfYearDocument } from "./summary.generated.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Found = {
  /** The summary with this figure alone; null until it is there. */
  readonly summary: AnnualSummary | null;
  /** With its value of the year before, as far as that is known by now. */
  readonly figure: SummaryFigure | null;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
};

/** A figure of a year by its code. */
export function useFigure(year: number, code: string): Found {
  const language = useSummaryLanguage();
  const [now, ask] = useQuery({
    query: FigureOfYearDocument,
    variables: { year, codes: [code] },
  });
  const [last] = useQuery({
    query: FigureOfYearDocument,
    variables: { year: year - 1, codes: [code] },
    pause: year === firstYear,
  });
  const summary = now.data ? annualSummary(now.data, year, language, thisYear()) : null;
  const found = summary && findFigure(summary, code);
  const before = last.data && findFigure(annualSummary(last.data, year - 1, language), code);
  return {
    summary,
    figure: found && { ...found, before: before?.value ?? null },
    error: now.error,
    again: () => ask({ requestPolicy: "network-only" }),
  };
}
