import { type Fen, fen } from "@union/kernel";

/**
 * A prize among those who share it by their contributions (集体奖金按贡献分配): to the fen, in sum exactly the prize. What division
 * leaves goes fen by fen to the largest remainders; equal ones in the order in which they were named.
 */
export function shareOut(prize: Fen, weights: readonly number[]): Fen[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const parts = weights.map((weight, at) => {
    const due = BigInt(prize) * BigInt(weight);
    return { at, whole: due / total, rest: due % total };
  });
  const left = BigInt(prize) - parts.reduce((sum, { whole }) => sum + whole, 0n);
  const first = [...parts]
    .sort((one, other) =>
      one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1,
    )
    .slice(0, Number(left));
  const more = new Set(first.map(({ at }) => at));
  return parts.map(({ at, whole }) => fen(Number(whole) + Number(more.has(at))));
}
