import { addDays, type LocalDate, localDate } from "@union/kernel";
import type { DateSystem } from "../workbook/cell-value.js";

const last = 2_958_465;

/**
 * The day that Excel's serial number counts, time of day dropped; null when there is none. In the 1900 system Excel
 * believes in a 29 February 1900 (serial 60), so that days before it count from one day later.
 */
export function serialDate(serial: number, system: DateSystem): LocalDate | null {
  const days = Math.floor(serial);
  if (!(days >= 0 && days <= last)) return null;
  if (system === "1904") return days <= last - 1462 ? addDays(localDate("1904-01-01"), days) : null;
  if (days === 0 || days === 60) return null;
  return addDays(localDate(days < 60 ? "1899-12-31" : "1899-12-30"), days);
}
