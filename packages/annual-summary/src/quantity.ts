import { fen, yuanFromFen } from "@union/kernel";
import type { SummaryLanguage } from "./wording.js";

const measureWords: Readonly<Record<string, Readonly<Record<SummaryLanguage, string>>>> = {
  PERSONS: { zh: "人", en: "persons" },
  PERSON_TIMES: { zh: "人次", en: "person-times" },
  PIECES: { zh: "件", en: "pieces" },
  ITEMS: { zh: "项", en: "items" },
  FEN: { zh: "元", en: "yuan" },
  BASIS_POINTS: { zh: "%", en: "%" },
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A value as people read it: 1,574 or, of fen, 95,100.00 yuan; of basis points, 96.10 percent. A missing value says so; it is never written as zero. */
export function quantity(value: number | null, unit: string): string {
  if (value === null) return "—";
  if (unit === "BASIS_POINTS") return hundredths(value);
  if (unit !== "FEN") return grouped(String(value));
  const [yuan = "0", cents] = yuanFromFen(fen(value)).split(".");
  return `${grouped(yuan)}.${cents}`;
}

/** Hundredths as a decimal number: 9610 is 96.10. */
export function hundredths(value: number): string {
  const size = Math.abs(value);
  const digits = `${Math.trunc(size / 100)}.${String(size % 100).padStart(2, "0")}`;
  return value < 0 ? `-${digits}` : digits;
}

/** The measure word of a unit (人, 人次, 件, 项, 元, %). */
export const measureWord = (unit: string, language: SummaryLanguage = "zh"): string =>
  measureWords[unit]?.[language] ?? "";
