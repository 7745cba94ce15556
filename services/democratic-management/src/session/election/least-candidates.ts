/** A share in percent of some whole, rounded up, in whole numbers alone. */
function percentUp(whole: number, percent: number): number {
  const hundredths = whole * percent;
  const rest = hundredths % 100;
  return (hundredths - rest) / 100 + (rest > 0 ? 1 : 0);
}

/** EL-R2 `minCandidates = seats + max(1, ceil(seats*rate))`; as many as seats where no surplus is asked (null). */
export const leastCandidates = (seats: number, percent: number | null): number =>
  percent === null ? seats : seats + Math.max(1, percentUp(seats, percent));
