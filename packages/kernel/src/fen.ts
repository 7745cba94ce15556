import { err, ok, type Result } from "./result.js";

/** An amount of money in fen (1/100 yuan), a safe integer. Never a float of yuan. */
export type Fen = number & { readonly __fen: unique symbol };

export type AmountUnreadable = { readonly kind: "AmountUnreadable" };

/** Fen from an integer. Throws on anything else: that is a bug, not a refusal. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError("fen must be a safe integer");
  // Adding zero turns -0 into 0: there is one nothing.
  return (value + 0) as Fen;
}

/** Fen from a decimal text of yuan with at most two decimals, e.g. "-1234.5" → -123450. */
export function fenFromYuan(text: string): Result<Fen, AmountUnreadable> {
  const match = /^(-?\d{1,14})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return err({ kind: "AmountUnreadable" });
  const [, yuan, cents = ""] = match;
  const value = Number(`${yuan}${cents.padEnd(2, "0")}`);
  return Number.isSafeInteger(value) ? ok(fen(value)) : err({ kind: "AmountUnreadable" });
}

/** Yuan with two decimals for people, e.g. 9510000 → "95100.00". */
export function yuanFromFen(value: Fen): string {
  const digits = Math.abs(value).toString().padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
