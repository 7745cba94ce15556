import {
  type AnnualSummary,
  annualSummary,
  findFigure,
  type SummaryAnswer,
  type SummaryFigure,
} from "@union/annual-summary";
import { type CombinedError, useQuery } from "urql";
import { firstYear, thisYear } from "../parts/years.js";
import { FigureOfYearDocument } from "./summary.generated.js";
import { useSeesWhole } from "./use-sees-whole.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Wanted = {
  readonly year: number;
  readonly code: string;
  readonly campus: { readonly id: string; readonly name: string } | null;
};
type Found = {
  /** The summary with this figure alone; null until it is there. */
  readonly summary: AnnualSummary | null;
  /** With its value of the year before, as far as that is known by now; both the campus's where it is kept by campus. */
  readonly figure: SummaryFigure | null;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
};

/** A figure of a year by its code, at a campus or in all. Of a figure that is not kept by campus it is always all. */
export function useFigure({ year, code, campus }: Wanted): Found {
  const language = useSummaryLanguage();
  const isWhole = useSeesWhole();
  const [now, ask] = useQuery({
    query: FigureOfYearDocument,
    variables: { year, codes: [code] },
  });
  const [last] = useQuery({
    query: FigureOfYearDocument,
    variables: { year: year - 1, codes: [code] },
    pause: year === firstYear,
  });
  const summaryOf = (answer: SummaryAnswer, of: number): AnnualSummary => {
    const scope = { thisYear: thisYear(), isWhole };
    const whole = annualSummary(answer, of, language, scope);
    const isAtCampus = campus && findFigure(whole, code)?.byCampus;
    return isAtCampus ? annualSummary(answer, of, language, { ...scope, campus }) : whole;
  };
  const summary = now.data ? summaryOf(now.data, year) : null;
  const found = summary && findFigure(summary, code);
  const before = last.data && findFigure(summaryOf(last.data, year - 1), code);
  return {
    summary,
    figure: found && { ...found, before: before?.value ?? null },
    error: now.error,
    again: () => ask({ requestPolicy: "network-only" }),
  };
}
