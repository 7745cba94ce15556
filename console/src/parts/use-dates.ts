import { useMemo } from "react";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** Days in the reader's language where they stand within a sentence; alone they stand as a `<Day>`. */
export function useDates(): { readonly day: (localDate: string) => string } {
  const language = useStored(settings.language);
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
    return { day: (localDate) => days.format(new Date(`${localDate}T00:00:00Z`)) };
  }, [language]);
}
