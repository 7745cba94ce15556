import { useMemo } from "react";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** The union's clock, whatever zone the reader's device is in. */
const timeZone = "Asia/Shanghai";

/** Days and times in the reader's language and on the union's clock. */
export function useDates() {
  const language = useStored(settings.language);
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone });
    const times = new Intl.DateTimeFormat(language, {
      ...{ dateStyle: "medium", timeStyle: "short", hourCycle: "h23", timeZone },
    });
    const spans = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    return {
      /** How far a day (LocalDate) lies from today, in words: yesterday, in 3 days. */
      fromToday: (localDate: string): string =>
        spans.format(Math.round((Date.parse(localDate) - Date.parse(today())) / 86_400_000), "day"),
      /** A day as the graph gives it (LocalDate). */
      day: (localDate: string): string => days.format(new Date(`${localDate}T04:00:00Z`)),
      /** A moment as the graph gives it (DateTime). */
      time: (instant: string): string => times.format(new Date(instant)),
    };
  }, [language]);
}

/** The day that it is at the union, as a LocalDate. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date());
