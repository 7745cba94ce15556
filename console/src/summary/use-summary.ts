import {
  type AnnualSummary,
  annualSummary,
  compared,
  type SummaryAnswer,
} from "@union/annual-summary";
import { type CombinedError, useQuery } from "urql";
import { firstYear, thisYear } from "../parts/years.js";
import { AnnualSummaryDocument } from "./summary.generated.js";
import { useSummaryLanguage } from "./use-summary-language.js";

type Wanted = {
  readonly year: number;
  readonly campus: { readonly id: string } | null;
  readonly isCompared: boolean;
};
type Found = {
  readonly summary: AnnualSummary | null;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
};

/** The answer with no campus but the one to which the reader has narrowed the console. */
const narrowed = (answer: SummaryAnswer, campus: { readonly id: string } | null): SummaryAnswer =>
  campus
    ? { ...answer, campuses: answer.campuses?.filter(({ id }) => id === campus.id) ?? null }
    : answer;

/** The year's summary as the page, the file and the print show it; null until it is there. */
export function useSummary({ year, campus, isCompared: isAsked }: Wanted): Found {
  const isCompared = isAsked && year > firstYear;
  const language = useSummaryLanguage();
  const [now, askNow] = useQuery({ query: AnnualSummaryDocument, variables: { year } });
  const [before, askBefore] = useQuery({
    query: AnnualSummaryDocument,
    variables: { year: year - 1 },
    pause: !isCompared,
  });
  const summary = now.data
    ? annualSummary(narrowed(now.data, campus), year, language, thisYear())
    : null;
  const last = isCompared && before.data ? annualSummary(before.data, year - 1, language) : null;
  return {
    summary: summary && last ? compared(summary, last) : summary,
    error: now.error ?? (isCompared ? before.error : undefined),
    again: () => {
      askNow({ requestPolicy: "network-only" });
      if (isCompared) askBefore({ requestPolicy: "network-only" });
    },
  };
}
