import { dayOf, type LocalDate } from "@union/kernel";
import type { DateSystem } from "../workbook/cell-value.js";

const dayLength = 86_400_000;
const beforeLeapMistake = Date.UTC(1899, 11, 31);
const afterLeapMistake = Date.UTC(1899, 11, 30);
const macEpoch = Date.UTC(1904, 0, 1);
const lastDay = Date.UTC(9999, 11, 31);

/**
 * The day that Excel's serial number counts, time of day dropped; null when there is none. In the 1900 system Excel
 * believes in a 29 February 1900 (serial 60), so that days before it count from one day later.
 */
export function serialDate(serial: number, system: DateSystem): LocalDate | null {
  const days = Math.floor(serial);
  const isDay = system === "1904" ? days >= 0 : days >= 1 && days !== 60;
  const instant = epoch(days, system) + days * dayLength;
  return isDay && instant <= lastDay ? dayOf(new Date(instant)) : null;
}

function epoch(days: number, system: DateSystem): number {
  if (system === "1904") return macEpoch;
  return days < 60 ? beforeLeapMistake : afterLeapMistake;
}
