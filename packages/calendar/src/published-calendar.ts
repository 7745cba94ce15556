import { findLocalDate, type LocalDate, type Sentence } from "@union/kernel";
import chineseDays from "chinese-days";

/** What the published yearly holiday notice says of a day: rest with a name, or a make-up working day. */
export type ArrangedDay = { readonly working: boolean; readonly name: Sentence };

/**
 * The notice's word on a day, or null when the notice leaves it to the weekday.
 * Only the library's table is used: its weekday depends on the time zone of the computer.
 */
export function findArrangedDay(date: LocalDate): ArrangedDay | null {
  const { work, name } = chineseDays.getDayDetail(date);
  const [en, zh] = name.split(",");
  return en !== undefined && zh !== undefined ? { working: work, name: { zh, en } } : null;
}

/** Whether the library holds the published notice of a year; every notice has a National Day. */
export const isPublished = (year: number): boolean =>
  findArrangedDay(`${year}-10-01` as LocalDate) !== null;

/** The day of a lunar month and day in the lunar year that begins in `year`; null outside 1901–2099. */
export function findLunarDay(year: number, month: number, day: number): LocalDate | null {
  if (year < 1901 || year > 2099) return null;
  // With slashes the library reads the text in local time, as it prints it; with hyphens it would mix two zones.
  return findLocalDate(chineseDays.getSolarDateFromLunar(`${year}/${month}/${day}`).date);
}
