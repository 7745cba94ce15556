/** The day that it is at the union (LocalDate), whatever zone the reader's device is in. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" }).format(
    new Date(),
  );

/** How far a day (LocalDate) lies from today, in words: yesterday, in 3 days. */
export function fromToday(day: string, language: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000);
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day");
}
