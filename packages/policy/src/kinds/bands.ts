import { err, ok, type Result } from "@union/kernel";
import type { PolicyRefusal } from "../policy-refusals.js";
import { isRecord } from "./is-record.js";
import type { PolicyKind } from "./policy-kind.js";

/** From so many persons on (until the next band begins), at least `min` and at most `max` of something. */
export type Band = { readonly from: number; readonly min: number; readonly max: number };

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1_000_000;

function findBand(json: unknown): Band | null {
  if (!isRecord(json) || Object.keys(json).length !== 3) return null;
  const { from, min, max } = json;
  const isBand = isCount(from) && isCount(min) && isCount(max) && min >= 1 && min <= max;
  return isBand ? { from, min, max } : null;
}

/** A table of numbers by size (规模分档): one band at least, each beginning above the one before it. */
export const bands: PolicyKind<readonly Band[]> = {
  name: "bands",
  parse: (json): Result<readonly Band[], PolicyRefusal> => {
    const rows: readonly unknown[] = Array.isArray(json) ? json : [];
    const found = rows.flatMap((row) => findBand(row) ?? []);
    const isRising = found.every(({ from }, at) => at === 0 || from > (found[at - 1]?.from ?? 0));
    return found.length > 0 && found.length === rows.length && isRising
      ? ok(found)
      : err({ kind: "BandsExpected" });
  },
};
