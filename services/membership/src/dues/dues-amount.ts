import { type Fen, fen } from "@union/kernel";

/** How dues are worked out (DUE-R1): basis points of the base, of which what is below a full `truncateFen` is dropped. */
export type DuesRate = { readonly rateBps: number; readonly truncateFen: number };

/**
 * A month's dues on a base, both in fen (DUE-R1): 3,478.00 yuan at 50 basis points of full tens gives 17.35 yuan. Whole
 * numbers only; a rate that leaves parts of a fen drops them. The base is split so that no product leaves the safe integers.
 */
export function duesOn(baseFen: number, { rateBps, truncateFen }: DuesRate): Fen {
  const unit = Math.max(truncateFen, 1);
  const counted = baseFen - (baseFen % unit);
  const rest = counted % 10_000;
  return fen(((counted - rest) / 10_000) * rateBps + Math.floor((rest * rateBps) / 10_000));
}
