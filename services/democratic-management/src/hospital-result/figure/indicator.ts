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
type Amount = "value" | "lastValue";
export type YuanTooPrecise = { readonly kind: "YuanTooPrecise"; readonly field: Amount };
export type IndicatorSpaced = { readonly kind: "IndicatorSpaced"; readonly field: "indicator" };
export type IndicatorUnitUnknown = {
  readonly kind: "IndicatorUnitUnknown";
  readonly field: "unit";
  readonly units: readonly string[];
};
export type IndicatorTooLarge = { readonly kind: "IndicatorTooLarge"; readonly field: Amount };
export type IndicatorNotCounted = { readonly kind: "IndicatorNotCounted"; readonly field: Amount };
/** What is wrong with an indicator as typed, and where. */
export type IndicatorProblem =
  | YuanTooPrecise
  | IndicatorSpaced
  | IndicatorUnitUnknown
  | IndicatorTooLarge
  | IndicatorNotCounted;

/** Most decimal places: what a ten-thousandth of 万元 still needs. */
export const places = 4;
const scale = 10n ** BigInt(places);

/**
 * The indicators that become figures (F1, F2), by the units they are told in: how many fen or person-times one is. Persons are
 * counted, so their number is whole and not below zero.
 */
export const figureIndicators = {
  经营收入: { units: { 元: 100, 万元: 1_000_000 }, isCount: false },
  住院人次: { units: { 人次: 1, 万人次: 10_000 }, isCount: true },
} as const;
/** Most fen or person-times of a figure: ten million million yuan. More is a slip of the pen, and sums stay exact below it. */
export const mostOfFigure = 1_000_000_000_000_000;

/**
 * Whether an indicator can stand as typed: a name whose characters are not pulled apart, amounts in yuan that end at the fen,
 * and for those that become figures a unit they are told in and an amount that fits.
 */
export function checkIndicator(row: Indicator): Result<Indicator, IndicatorProblem> {
  if (/\p{Script=Han}\s+\p{Script=Han}/u.test(row.indicator))
    return err({ kind: "IndicatorSpaced", field: "indicator" });
  const amounts = (["value", "lastValue"] as const).filter((field) => row[field] !== null);
  const precise = amounts.find((field) => (row[field]?.split(".")[1] ?? "").length > 2);
  if (row.unit === "元" && precise) return err({ kind: "YuanTooPrecise", field: precise });
  if (!(row.indicator in figureIndicators)) return ok(row);
  const { units, isCount } = figureIndicators[row.indicator as keyof typeof figureIndicators];
  const times = (units as Readonly<Record<string, number>>)[row.unit];
  if (times === undefined)
    return err({ kind: "IndicatorUnitUnknown", field: "unit", units: Object.keys(units) });
  const sizeOf = (field: Amount) => scaled(row[field] ?? "0") * BigInt(times);
  const uncounted = amounts.find((field) => sizeOf(field) < 0n || sizeOf(field) % scale !== 0n);
  if (isCount && uncounted) return err({ kind: "IndicatorNotCounted", field: uncounted });
  const most = BigInt(mostOfFigure) * scale;
  const large = amounts.find((field) => sizeOf(field) > most || sizeOf(field) < -most);
  return large ? err({ kind: "IndicatorTooLarge", field: large }) : ok(row);
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
