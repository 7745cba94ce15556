import { err, type LocalDate, localDateOf, ok, type Result } from "@union/kernel";
import type { CellProblem } from "./cell-problem.js";
import { citizenIdCheckDigit } from "./citizen-id-check-digit.js";

/**
 * The 18-character citizen number (GB 11643-1999) that a text in capitals and without blanks writes. A 15-digit number
 * of the first generation is turned into its 18-character form. The region is not judged, see `hasKnownRegion`.
 */
export function checkCitizenId(text: string, today: LocalDate): Result<string, CellProblem> {
  const isLegacy = /^\d{15}$/.test(text);
  const digits = isLegacy ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17);
  if (!isLegacy && !/^\d{17}[\dX]$/.test(text)) return err({ kind: "CitizenIdUnreadable" });
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)];
  const birth = localDateOf(Number(year), Number(month), Number(day));
  if (birth === null || birth > today) return err({ kind: "CitizenIdBirthDate" });
  const id = digits + citizenIdCheckDigit(digits);
  return isLegacy || id === text ? ok(id) : err({ kind: "CitizenIdCheckDigit" });
}
