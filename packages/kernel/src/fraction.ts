/** A threshold as the rules write it: `{2, 3, inclusive: true}` is 三分之二以上, `{1, 2, inclusive: false}` is 过半数. */
export type Fraction = { readonly num: number; readonly den: number; readonly inclusive: boolean };

/**
 * Whether `part` of `whole` reaches the threshold; integers only, never a float (domain 0.3).
 * Nobody of nobody reaches nothing: an empty congress has no quorum.
 */
export function reaches({ num, den, inclusive }: Fraction, part: number, whole: number): boolean {
  if (whole === 0) return false;
  const left = BigInt(part) * BigInt(den);
  const right = BigInt(whole) * BigInt(num);
  return inclusive ? left >= right : left > right;
}
