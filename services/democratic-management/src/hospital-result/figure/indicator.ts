import { err, ok, type Result } from "@union/kernel";

/** An indicator of the hospital's year as it was typed (指标): exact decimals, never floats. */
export type Indicator = {
  readonly year: number;
  readonly indicator: string;
  /** Plain decimal text, at most four places. */
  readonly value: string;
  readonly unit: string;
  readonly lastValue: string | null;
};
export type YuanTooPrecise = {
  readonly kind: "YuanTooPrecise";
  readonly field: "value" | "lastValue";
};

/** Most decimal places: what a ten-thousandth of 万元 still needs. */
export const places = 4;
const scale = 10n ** BigInt(places);

/** Amounts in yuan end at the fen: a third place is a mistake. */
export function checkIndicator(row: Indicator): Result<Indicator, YuanTooPrecise> {
  if (row.unit !== "元") return ok(row);
  const tooPrecise = (text: string | null) => (text?.split(".")[1] ?? "").length > 2;
  if (tooPrecise(row.value)) return err({ kind: "YuanTooPrecise", field: "value" });
  return tooPrecise(row.lastValue) ? err({ kind: "YuanTooPrecise", field: "lastValue" }) : ok(row);
}

/** How much more than last year (较上年增减), exactly; null where last year is not told. */
export function changeOf({ value, lastValue }: Indicator): string | null {
  return lastValue === null ? null : written(scaled(value) - scaled(lastValue), places);
}

/** The change in percent of last year, rounded half up to two places; null where last year is not told or was nothing. */
export function changePercentOf({ value, lastValue }: Indicator): string | null {
  const last = lastValue === null ? 0n : scaled(lastValue);
  if (last === 0n) return null;
  const size = last < 0n ? -last : last;
  const hundredths = (scaled(value) - last) * 10_000n * 2n + size;
  const floor = hundredths / (2n * size) - (hundredths < 0n && hundredths % (2n * size) ? 1n : 0n);
  return written(floor, 2);
}

const scaled = (text: string): bigint => {
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole) * scale + BigInt(part.padEnd(places, "0").slice(0, places));
  return text.startsWith("-") ? -size : size;
};

/** A scaled number as plain decimal text, without empty places. */
function written(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const part = digits.slice(-decimals).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -decimals)}${part === "" ? "" : `.${part}`}`;
}
