import { type AnnualSummary, annualSummary, compared } from "@union/annual-summary";
import { type CombinedError, useQuery } from "urql";
import { firstYear, thisYear } from "../parts/years.js";
import { AnnualSummaryDocument } from "./summary.generated.js";
import { useSeesWhole } from "./use-sees-whole.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Wanted = {
  readonly year: number;
  readonly campus: { readonly id: string; readonly name: string } | null;
  readonly isCompared: boolean;
};
type Found = {
  readonly summary: AnnualSummary | null;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
};

/** The year's summary, or that of the campus to which the reader has narrowed the console, as the page, the file and the print show it; null until it is there. */
export function useSummary({ year, campus, isCompared: isAsked }: Wanted): Found {
  const isCompared = isAsked && year > firstYear;
  const language = useSummaryLanguage();
  const isWhole = useSeesWhole();
  const [now, askNow] = useQuery({ query: AnnualSummaryDocument, variables: { year } });
  const [before, askBefore] = useQuery({
    query: AnnualSummaryDocument,
    variables: { year: year - 1 },
    pause: !isCompared,
  });
  const scope = { thisYear: thisYear(), campus, isWhole };
  const summary = now.data ? annualSummary(now.data, year, language, scope) : null;
  const last =
    isCompared && before.data ? annualSummary(before.data, year - 1, language, scope) : null;
  return {
    summary: summary && last ? compared(summary, last) : summary,
    error: now.error ?? (isCompared ? before.error : undefined),
    again: () => {
      askNow({ requestPolicy: "network-only" });
      if (isCompared) askBefore({ requestPolicy: "network-only" });
    },
  };
}
