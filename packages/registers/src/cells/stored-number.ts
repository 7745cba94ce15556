import { plainDecimal } from "./plain-decimal.js";

/**
 * A number that a workbook stores, as the decimal that was meant: Excel keeps 15 significant digits, what stands behind
 * them is noise of floating point (0.1+0.2 is stored as 0.30000000000000004 and was 0.3). Null when it is no number.
 */
export function storedNumber(text: string): string | null {
  const plain = plainDecimal(text);
  if (plain === null || plain.length <= 15) return plain;
  const value = Number(plain);
  return Number.isFinite(value) ? plainDecimal(value.toPrecision(15)) : null;
}
