const timeZone = "Asia/Shanghai";
const thisYear = (): number =>
  Number(new Intl.DateTimeFormat("en", { year: "numeric", timeZone }).format(new Date()));

/** The year that is summed up where none is named: the last that has ended. */
export const usualYear = (): number => thisYear() - 1;

/** The year that an address names, or null where it names none that has begun. */
export const yearOf = (text: string | undefined): number | null =>
  text && /^(19[5-9]\d|2\d\d\d)$/.test(text) && Number(text) <= thisYear() ? Number(text) : null;

/** Years to choose from, the latest first: this one, ten before it, and whichever is open. */
export function yearsToChoose(open: number): number[] {
  const years = Array.from({ length: 11 }, (_, n) => thisYear() - n);
  return [...new Set([...years, open])].sort((a, b) => b - a);
}
