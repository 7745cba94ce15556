import { fen, yuanFromFen } from "@union/kernel";

const measureWords: Readonly<Record<string, string>> = {
  PERSONS: "人",
  PERSON_TIMES: "人次",
  PIECES: "件",
  ITEMS: "项",
  FEN: "元",
  BASIS_POINTS: "%",
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A value as people read it: 1,574 or, of fen, 95,100.00 yuan; of basis points, 96.10 percent. A missing value says so; it is never written as zero. */
export function quantity(value: number | null, unit: string): string {
  if (value === null) return "—";
  if (unit === "BASIS_POINTS")
    return `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, "0")}`;
  if (unit !== "FEN") return grouped(String(value));
  const [yuan = "0", cents] = yuanFromFen(fen(value)).split(".");
  return `${grouped(yuan)}.${cents}`;
}

/** The measure word of a unit (人, 人次, 件, 项, 元, %). */
export const measureWord = (unit: string): string => measureWords[unit] ?? "";
