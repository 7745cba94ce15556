import { err, type Fraction, ok, type Result, reaches } from "@union/kernel";
import { type Band, findBand } from "@union/policy";
import { leastReaching } from "../session.js";

export type PresidiumSizeWrong = {
  readonly kind: "PresidiumSizeWrong";
  readonly size: number;
  readonly min: number;
  readonly max: number;
};
export type PresidiumFrontLine = {
  readonly kind: "PresidiumFrontLine";
  readonly size: number;
  readonly frontLine: number;
  readonly needed: number;
};

/** Whether a presidium may stand: its size by the number of delegates, and its share of the front line (2.2.7). */
export function checkPresidium(
  size: number,
  frontLine: number,
  delegates: number,
  { sizes, share }: { readonly sizes: readonly Band[]; readonly share: Fraction },
): Result<null, PresidiumSizeWrong | PresidiumFrontLine> {
  const { min, max } = findBand(sizes, delegates) ?? { min: 1, max: 1_000_000 };
  if (size < min || size > max) return err({ kind: "PresidiumSizeWrong", size, min, max });
  return reaches(share, frontLine, size)
    ? ok(null)
    : err({ kind: "PresidiumFrontLine", size, frontLine, needed: leastReaching(share, size) });
}
