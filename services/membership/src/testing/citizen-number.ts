import { citizenIdCheckDigit } from "@union/registers";

/** An invented citizen number: a region given to nobody, a birth day (YYYYMMDD), a serial number and the right check digit. */
export function citizenNumber(serial: number, born = "19900215"): string {
  const digits = `990101${born}${String(serial).padStart(3, "0")}`;
  return `${digits}${citizenIdCheckDigit(digits)}`;
}

/** The same number with a check digit that is wrong. */
export const withWrongCheckDigit = (number: string): string =>
  `${number.slice(0, -1)}${number.endsWith("5") ? "6" : "5"}`;

/** A citizen number whose check digit is X. */
export function citizenNumberWithX(): string {
  for (let serial = 0; serial < 1_000; serial += 1) {
    const number = citizenNumber(serial, "19660606");
    if (number.endsWith("X")) return number;
  }
  throw new Error("one number in eleven ends in X");
}
